/// A key that is written twice.
enum DuplicateKey {
  static let rule = Rule(
    id: "duplicate-key", severity: .error,
    summary: "Each key is written once.",
    why: "Of two values nobody can know which one is meant.",
    wrong: .asset(
      "---\ntitle: Payback\nowner: demand-gen\n↓title: Payback calculator\n---\nText.\n"),
    right: .asset("---\ntitle: Payback calculator\nowner: demand-gen\n---\nText.\n"))

  static func diagnostic(_ key: String, at place: Place, firstAt first: Place) -> Diagnostic {
    Diagnostic(rule, at: place, "the key \(key.quoted) is written twice")
      .noting("it stands first at", at: first)
      .with(effect: "neither value counts")
  }
}
