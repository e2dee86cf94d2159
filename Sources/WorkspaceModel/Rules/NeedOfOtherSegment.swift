internal import SourceDocuments

/// A need of segments to which its persona does not belong.
enum NeedOfOtherSegment {
  static let rule = Rule(
    id: "need-of-other-segment", severity: .warning,
    summary: "A need of a segment belongs to a persona of that segment.",
    why: "In the views of those segments the persona is left out, and the need with it.",
    wrong: .persona(
      "---\ntitle: CFO\nsegments: [enterprise]\n---\n## Journey\n### Evaluation\n"
        + "- Objection [↓mid-market]: The board wants three quotes.\n"),
    right: .persona(
      "---\ntitle: CFO\nsegments: [enterprise]\n---\n## Journey\n### Evaluation\n"
        + "- Objection [enterprise]: The board wants three quotes.\n"))

  static func diagnostic(_ segments: [String], ofPersona own: [String], at place: Place)
    -> Diagnostic
  {
    Diagnostic(
      rule, at: place,
      "this need is one of \(English.quotedList(segments)) alone, not of the persona"
    )
    .noting("the persona belongs to \(English.quotedList(own)), by `segments`")
    .with(effect: "no segment's view shows it")
  }
}
