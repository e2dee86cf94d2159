internal import SourceDocuments

/// A suppression of a rule that does not exist.
enum UnknownRule {
  static let rule = Rule(
    id: "unknown-rule", severity: .error,
    summary: "`suppress` names rules that exist.",
    why: "A misspelt rule suppresses nothing.",
    wrong: .asset(
      "---\ntitle: Exit guide\nsuppress: [{rule: ↓raw-hmtl, because: Kept for the CMS}]\n---\nText.\n"
    ),
    right: .asset(
      "---\ntitle: Exit guide\nsuppress: [{rule: raw-html, because: Kept for the CMS}]\n---\nText.\n"
    ))

  static func diagnostic(_ id: String, among rules: Set<String>, at place: Place) -> Diagnostic {
    Diagnostic(rule, at: place, "there is no rule \(id.quoted)")
      .suggesting(
        Spelling.nearest(to: id, among: rules.sorted().map { Spelling.Candidate($0) })
      )
      .noting("the rule of a finding stands in brackets at its beginning")
  }
}
