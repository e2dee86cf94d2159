internal import SourceDocuments

/// A date in another form than year-month-day, or a day that does not exist.
enum BadDate {
  static let rule = Rule(
    id: "bad-date", severity: .error,
    summary: "Dates are written as year, month and day: `2026-11-21`.",
    why: "03/04 is March to some readers and April to others; freshness needs the true day.",
    wrong: .asset(
      "---\ntitle: Payback calculator\nreviewed: ↓03/04/2026\n---\nWhat delay costs.\n"),
    right: .asset("---\ntitle: Payback calculator\nreviewed: 2026-04-03\n---\nWhat delay costs.\n"))

  static func report(_ text: String, _ reading: inout Reading, _ range: Range<Int>) {
    reading.report(
      Diagnostic(rule, at: reading.place(range), "\(text.quoted) is no date")
        .noting("write year, month and day with hyphens: `2026-11-21`")
        .noting(oddCharactersIn: text)
        .with(effect: "it counts as no date"))
  }
}
