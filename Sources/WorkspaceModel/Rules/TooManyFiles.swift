internal import SourceDocuments

/// A workspace with more files than the limit.
enum TooManyFiles {
  static let rule = Rule(
    id: "too-many-files", severity: .error,
    summary: "A workspace has at most 200,000 files.",
    why: "More were most likely put there by mistake.",
    wrong: .words("A folder of a package manager below `content/`."),
    right: .words("Only the team's own files."))

  static func diagnostic(_ path: String) -> Diagnostic {
    Diagnostic(
      rule, at: Place(wholeFile: path), "there are more than \(Limits.files) files from here on"
    )
    .with(effect: "this file and those after it are not read")
  }
}
