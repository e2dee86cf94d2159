internal import SourceDocuments

/// A moment where a day is wanted, or a day in the words of another system.
enum DateWithTime {
  static let rule = Rule(
    id: "date-with-time", severity: .note,
    summary: "A date is a day; of a moment its day counts.",
    why: "Freshness is counted in days, and a day reads the same in every time zone.",
    wrong: .asset(
      "---\ntitle: Payback calculator\nreviewed: ↓2026-10-02T09:30:00Z\n---\nWhat delay costs.\n"),
    right: .asset("---\ntitle: Payback calculator\nreviewed: 2026-10-02\n---\nWhat delay costs.\n"))

  static func diagnostic(_ text: String, readAs day: CalendarDate, at place: Place) -> Diagnostic {
    Diagnostic(rule, at: place, "\(text.quoted) counts as the day \("\(day)".quoted)")
  }
}
