internal import SourceDocuments

/// A translation that claims something itself.
enum TranslationClaims {
  static let rule = Rule(
    id: "translation-claims", severity: .warning,
    summary: "A translation leaves `covers` and `answers` to the asset that it translates.",
    why: "One text in three languages would otherwise look like three answers.",
    wrong: .asset(
      "---\ntitle: Amortisation\ntranslation-of: payback\nanswers: [↓cfo.evaluation.payback]\n---\n"
    ),
    right: .asset("---\ntitle: Amortisation\ntranslation-of: payback\n---\n"))

  static func diagnostic(_ original: String, at place: Place) -> Diagnostic {
    Diagnostic(rule, at: place, "a translation has no claims of its own")
      .noting("the claims of \(original.quoted), which it translates, count")
      .with(effect: "what this file covers and answers counts nowhere")
  }
}
