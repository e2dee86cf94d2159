internal import SourceDocuments

/// A key `id`, which files do not have.
enum IDKey {
  static let rule = Rule(
    id: "id-key", severity: .warning,
    summary: "A file's id is its path; it has no key `id`.",
    why: "Two names for one file would drift apart.",
    wrong: .asset("---\n↓id: payback\ntitle: Payback calculator\n---\nWhat delay costs.\n"),
    right: .asset("---\ntitle: Payback calculator\n---\nWhat delay costs.\n"))

  static func diagnostic(at place: Place) -> Diagnostic {
    Diagnostic(rule, at: place, "a file's id is its path, not a key")
      .noting("to change the id, rename the file; then delete this line")
      .with(effect: "the key counts for nothing")
  }
}
