internal import SourceDocuments
internal import WorkspaceModel

/// A finding that was not to be reported until a day that has passed.
enum ExpiredSuppression {
  static let rule = Rule(
    id: "expired-suppression", severity: .warning,
    summary: "A suppression is taken out once its day has passed.",
    why: "What was put off until a day is due on that day.",
    wrong: .asset(
      """
      ---
      title: Payback calculator
      ↓suppress: [{rule: raw-html, because: Kept for the CMS, until: 2026-01-31}]
      ---
      What a year of delay costs.
      """),
    right: .asset(
      """
      ---
      title: Payback calculator
      suppress: [{rule: raw-html, because: Kept for the CMS, until: 2027-01-31}]
      ---
      What a year of delay costs.
      """))

  static func diagnostic(_ rule: String, until: CalendarDate, at place: Place) -> Diagnostic {
    Diagnostic(self.rule, at: place, "the suppression of \(rule.quoted) ended on \(until)")
      .noting("mend what it was for, then delete it; or give it a new day")
      .with(effect: "findings of that rule are reported again")
  }
}
