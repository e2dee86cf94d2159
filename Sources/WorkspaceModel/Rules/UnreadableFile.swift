internal import SourceDocuments

/// A file or a folder for which the system gives an error.
enum UnreadableFile {
  static let rule = Rule(
    id: "unreadable-file", severity: .error,
    summary: "Every file and folder below `personas/` and `content/` can be read.",
    why:
      "Nobody knows what stands in it, so that no figure would be true: checking ends with status "
      + "2, and nothing is written.",
    wrong: .words("A file that only its author may read."),
    right: .words("A file with the same rights as its neighbours."))

  static func diagnostic(_ path: String, _ reason: String) -> Diagnostic {
    Diagnostic(rule, at: Place(wholeFile: path), "this can't be read: \(reason)")
      .with(effect: "no coverage is told and no site is written until it can be read")
      .tellingPrivateThings
  }
}
