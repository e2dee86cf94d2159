internal import SourceDocuments

/// An alias that two personas have, or that is a persona's id.
enum DuplicateAlias {
  static let rule = Rule(
    id: "duplicate-alias", severity: .error,
    summary: "Each alias of a persona stands once, and is no other persona's id.",
    why: "Content that names it would be counted for the wrong person.",
    wrong: .persona("---\ntitle: Finance director\naliases: [↓ciso]\n---\nSigns the budget.\n"),
    right: .persona(
      "---\ntitle: Finance director\naliases: [finance-lead]\n---\nSigns the budget.\n"))

  static func twice(_ alias: String, at place: Place, firstAt first: Place) -> Diagnostic {
    Diagnostic(rule, at: place, "the alias \(alias.quoted) stands twice")
      .noting("it stands first at", at: first)
      .with(effect: "it reaches nobody")
  }

  static func id(_ alias: String, of path: String, at place: Place) -> Diagnostic {
    Diagnostic(rule, at: place, "the alias \(alias.quoted) is the id of another persona")
      .noting("that persona is \(path)", at: Place(wholeFile: path))
      .with(effect: "the id counts, and the alias reaches nobody")
  }
}
