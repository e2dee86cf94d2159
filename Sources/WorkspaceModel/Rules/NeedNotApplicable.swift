internal import SourceDocuments

/// A need under a stage at which the persona takes no part.
enum NeedNotApplicable {
  static let rule = Rule(
    id: "need-not-applicable", severity: .error,
    summary: "A stage that is not applicable to a persona has no needs.",
    why: "Either the persona takes part there, or they need nothing; both can't be true.",
    wrong: .persona(
      "---\ntitle: Procurement\nnot-applicable: {awareness: Joins at the shortlist}\n---\n"
        + "## Journey\n### Awareness\n- ↓Question: Who sells this?\n"),
    right: .persona(
      "---\ntitle: Procurement\nnot-applicable: {awareness: Joins at the shortlist}\n---\n"
        + "## Journey\n### Evaluation\n- Question: Who sells this?\n"))

  static func diagnostic(stage: String, at place: Place) -> Diagnostic {
    Diagnostic(rule, at: place, "a need is written under \(stage.quoted), which is not applicable")
      .noting("delete the need, or the stage from `not-applicable`")
      .with(effect: "the need counts for nothing")
  }
}
