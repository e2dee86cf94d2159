internal import SourceDocuments

/// A web address in another form.
enum BadAddress {
  static let rule = Rule(
    id: "bad-address", severity: .error,
    summary: "Web addresses are written in full, and begin with `https://`.",
    why: "A link that leads nowhere is worse for a seller than none.",
    wrong: .asset(
      "---\ntitle: Payback calculator\nurl: ↓www.example.com\n---\nWhat delay costs.\n"),
    right: .asset(
      "---\ntitle: Payback calculator\nurl: https://www.example.com\n---\nWhat delay costs.\n"))

  static func report(
    _ text: String, _ reading: inout Reading, _ range: Range<Int>, places: [String] = []
  ) {
    let found = Diagnostic(rule, at: reading.place(range), "\(text.quoted) is no web address")
      .noting("copy it whole from the browser; it begins with `https://`")
      .with(effect: "the link is left out")
    reading.report(
      places.isEmpty
        ? found
        : found.noting("it holds `{path}`, and may hold \(English.quotedList(places))"))
  }
}
