internal import SourceDocuments

/// A persona that tells who somebody is, and nothing that content could answer.
enum Biography {
  static let rule = Rule(
    id: "biography", severity: .warning,
    summary: "A persona says what the person must learn, decides by, or is worth.",
    why: "Nobody can write for a portrait: age and hobbies ask no question and raise no objection.",
    wrong: .persona("↓---\ntitle: Chief Financial Officer\n---\nAged 52, plays golf.\n"),
    right: .persona(
      "---\ntitle: Chief Financial Officer\n---\n## Journey\n### Evaluation\n"
        + "- Question: What does a year of delay cost us?\n"))

  static func diagnostic(at place: Place) -> Diagnostic {
    Diagnostic(
      rule, at: place,
      "this persona is a biography: it has no need, no decision criteria, objections, triggers or "
        + "success metrics, and no influence"
    )
    .noting("write the first question under `## Journey`, below the heading of its stage")
    .with(effect: "no content can be strong for this persona")
  }
}
