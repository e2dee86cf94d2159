internal import SourceDocuments

/// A length of time in another form.
enum BadPeriod {
  static let rule = Rule(
    id: "bad-period", severity: .error,
    summary: "Lengths of time are a number and days, weeks, months or years.",
    why: "Freshness and reviews are counted with them.",
    wrong: .taxonomy(
      "---\nsegments: [enterprise]\nrules:\n  freshness: ↓a year\n---\nHow we tag.\n"),
    right: .taxonomy("---\nsegments: [enterprise]\nrules:\n  freshness: 1 year\n---\nHow we tag.\n")
  )

  static func report(_ text: String, _ reading: inout Reading, _ range: Range<Int>) {
    reading.report(
      Diagnostic(rule, at: reading.place(range), "\(text.quoted) is no length of time")
        .noting("write a number and a unit: `6 months`, `90 days`, `2 years`, `13 weeks`")
        .noting(oddCharactersIn: text)
        .with(effect: "it is left out"))
  }
}
