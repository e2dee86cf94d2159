internal import SourceDocuments

/// Something among the files of the workspace that is none of them.
enum NotAFile {
  static let rule = Rule(
    id: "not-a-file", severity: .error,
    summary: "Everything below `personas/` and `content/` is a file or a folder with a UTF-8 name.",
    why: "What is something else is not read, and its coverage is not known.",
    wrong: .words("A submodule of git, whose files another repository holds."),
    right: .words("A copy of those files."))

  static func diagnostic(_ path: String, _ reason: String) -> Diagnostic {
    Diagnostic(rule, at: Place(wholeFile: path), "this can't be read: \(reason)")
      .with(effect: "nothing of it counts")
      .tellingPrivateThings
  }
}
