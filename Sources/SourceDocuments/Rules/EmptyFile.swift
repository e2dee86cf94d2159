/// A file with nothing in it.
public enum EmptyFile {
  static let rule = Rule(
    id: "empty-file", severity: .warning,
    summary: "A file has something in it.",
    why: "Somebody meant to write something there, or has lost it.",
    wrong: .file(path: "content/empty.md", text: "↓\n"),
    right: .asset("---\ntitle: Payback calculator\n---\nWhat a year of delay costs.\n"))

  /// The finding for a file.
  public static func diagnostic(_ path: String) -> Diagnostic {
    Diagnostic(rule, at: Place(wholeFile: path), "this file is empty")
      .noting("write what belongs into it, or delete it")
  }
}
