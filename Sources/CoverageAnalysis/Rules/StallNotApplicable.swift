internal import SourceDocuments
internal import WorkspaceModel

/// A stall at a stage at which the persona takes no part.
enum StallNotApplicable {
  static let rule = Rule(
    id: "stall-not-applicable", severity: .warning,
    summary: "Deals stand still for want of something only where the persona takes part.",
    why: "Either this person holds deals up there, or they take no part; both can't be true.",
    wrong: .persona(
      "---\ntitle: Head of Risk\ninfluence: high\nnot-applicable: {awareness: Joins later}\nstalls:\n"
        + "  - {↓stage: awareness, deals: 3, date: 2026-10-02}\n---\nText.\n"),
    right: .persona(
      "---\ntitle: Head of Risk\ninfluence: high\nnot-applicable: {awareness: Joins later}\nstalls:\n"
        + "  - {stage: selection, deals: 3, date: 2026-10-02}\n---\nText.\n"))

  static func diagnostic(stage: String, at place: Place) -> Diagnostic {
    Diagnostic(
      rule, at: place, "deals are said to stand still at \(stage.quoted), which is not applicable"
    )
    .noting("put the stall at its stage, or take the stage out of `not-applicable`")
    .with(effect: "the stall is told nowhere")
    .tellingPrivateThings
  }
}
