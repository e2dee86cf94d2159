/// A link or an image in a heading, of which pages show the text alone.
enum LinkInHeading {
  static let rule = Rule(
    id: "link-in-heading", severity: .warning,
    summary: "Headings are shown as text; a link or an image in one is left out.",
    why: "A heading is what others link to, and stands in lists of headings as words.",
    wrong: .asset(
      "---\ntitle: Payback\n---\n↓## The [study](https://example.com/study)\nWhat delay costs.\n"),
    right: .asset(
      "---\ntitle: Payback\n---\n## The study\nWhat delay costs: [study](https://example.com/study).\n"
    ))

  static func diagnostic(_ address: String, at place: Place) -> Diagnostic {
    Diagnostic(
      rule, at: place, "what this heading leads to is left out, its text stays: \(address.quoted)"
    )
    .noting("write the link into the text below")
  }
}
