internal import SourceDocuments

/// A file or a folder that can't be read, or must not be.
enum UnreadableFile {
  static let rule = Rule(
    id: "unreadable-file", severity: .error,
    summary: "Every file below `personas/` and `content/` can be read.",
    why: "What can't be read can't be checked, and its coverage is not known.",
    wrong: .words("A file that only its author may read."),
    right: .words("A file with the same rights as its neighbours."))

  static func diagnostic(_ path: String, _ reason: String) -> Diagnostic {
    Diagnostic(rule, at: Place(wholeFile: path), "this can't be read: \(reason)")
      .with(effect: "nothing of it counts")
      .tellingPrivateThings
  }
}
