internal import SourceDocuments
internal import WorkspaceModel

/// A review that lies ahead.
enum FutureReview {
  static let rule = Rule(
    id: "future-review", severity: .warning,
    summary: "A review date is a day on which somebody has looked.",
    why: "A date ahead would keep a text fresh that nobody has read again.",
    wrong: .asset("---\ntitle: Payback\n↓reviewed: 2199-01-01\n---\nText.\n"),
    right: .asset("---\ntitle: Payback\nreviewed: 2026-10-02\n---\nText.\n"))

  static func diagnostic(
    _ reviewed: CalendarDate, on today: CalendarDate, at place: Place
  ) -> Diagnostic {
    Diagnostic(rule, at: place, "the review date \(reviewed) is ahead of today, \(today)")
      .noting("write the day on which somebody last looked")
      .with(effect: "it counts as no date")
  }
}
