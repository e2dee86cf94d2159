internal import SourceDocuments

/// Translations of which none is the original.
enum TranslationCircle {
  static let rule = Rule(
    id: "translation-circle", severity: .error,
    summary: "`translation-of` leads to an original, never back to the file itself.",
    why: "What only translates its own translation has no claims, so it would serve nobody.",
    wrong: .asset("---\ntitle: Amortisation\n↓translation-of: example\n---\nWas Warten kostet.\n"),
    right: .asset("---\ntitle: Amortisation\ntranslation-of: payback\n---\nWas Warten kostet.\n"))

  static func diagnostic(_ ids: [String], at place: Place) -> Diagnostic {
    Diagnostic(rule, at: place, message(ids))
      .noting("take `translation-of` out of the one that was written first")
      .with(
        effect: ids.count == 1
          ? "it counts for nothing until this is put right"
          : "none of them counts until this is put right")
  }

  private static func message(_ ids: [String]) -> String {
    switch ids.count {
    case 1: "\(English.quotedList(ids)) is a translation of itself"
    case 2: "\(English.quotedList(ids)) are translations of each other"
    default: "\(English.quotedList(ids)) are translations of each other, in a circle"
    }
  }
}
