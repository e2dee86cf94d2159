internal import SourceDocuments

/// A key that resembles one of the language.
enum MisspeltKey {
  static let rule = Rule(
    id: "misspelt-key", severity: .error,
    summary: "The keys of the language are spelt as the reference spells them.",
    why: "A tag under a misspelt key is no tag at all.",
    wrong: .asset("---\ntitle: Payback calculator\n↓ownr: demand-gen\n---\nWhat delay costs.\n"),
    right: .asset("---\ntitle: Payback calculator\nowner: demand-gen\n---\nWhat delay costs.\n"))

  static func diagnostic(_ key: String, near: [String], at place: Place) -> Diagnostic {
    Diagnostic(rule, at: place, "there is no key \(key.quoted)").suggesting(near)
      .with(effect: "its value counts for nothing")
  }
}
