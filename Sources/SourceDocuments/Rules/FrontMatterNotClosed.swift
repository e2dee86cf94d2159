/// Front matter that begins with `---` and has no closing `---`.
enum FrontMatterNotClosed {
  static let rule = Rule(
    id: "front-matter-not-closed", severity: .error,
    summary: "Front matter ends with a line of three hyphens, like the line that begins it.",
    why: "Without it nobody can tell the tags from the text, so the file counts for nothing.",
    wrong: .asset(
      """
      ↓---
      title: Payback calculator
      covers: {cfo: [evaluation]}

      What a year of delay costs.
      """),
    right: .asset(
      """
      ---
      title: Payback calculator
      covers: {cfo: [evaluation]}
      ---
      What a year of delay costs.
      """))

  /// The finding on another line than `---` below the keys.
  static func diagnostic(by written: String, at place: Place) -> Diagnostic {
    Diagnostic(rule, at: place, "\(written.quoted) does not close the front matter")
      .noting("write `---` there, without blanks before it")
      .with(effect: "no key of this file is read")
  }

  static func diagnostic(at place: Place) -> Diagnostic {
    Diagnostic(rule, at: place, "the front matter that begins here is never closed")
      .noting("put a line with `---` after the last key")
      .with(effect: "no key of this file is read")
  }
}
