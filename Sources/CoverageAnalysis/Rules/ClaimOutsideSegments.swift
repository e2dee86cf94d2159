internal import SourceDocuments
internal import WorkspaceModel

/// A claim on a persona with whom the asset has no segment in common.
enum ClaimOutsideSegments {
  static let rule = Rule(
    id: "claim-outside-segments", severity: .warning,
    summary: "An asset serves at least one segment of each persona that it covers.",
    why: "A text for another kind of company does not convince somebody who works in this one.",
    wrong: .asset(
      "---\ntitle: Payback\nsegments: [mid-market]\nanswers: [↓cfo.evaluation.payback]\n---\nText.\n"
    ),
    right: .asset(
      "---\ntitle: Payback\nsegments: [enterprise]\nanswers: [cfo.evaluation.payback]\n---\nText.\n"
    ))

  static func diagnostic(
    _ claim: IgnoredClaim, in workspace: Workspace, at place: Place
  ) -> Diagnostic {
    let persona = workspace.personas[claim.cell.persona]
    let (served, own) = (workspace.assets[claim.asset].segments ?? [], persona.segments ?? [])
    return Diagnostic(rule, at: place, "\(persona.id.quoted) and this asset share no segment")
      .noting("the asset serves \(names(served, workspace))")
      .noting("the persona belongs to \(names(own, workspace))")
      .with(effect: "this claim counts nowhere")
  }

  static func diagnostic(
    _ claim: IgnoredClaim, _ need: Ordinal<Need>, in workspace: Workspace, at place: Place
  ) -> Diagnostic {
    let served = workspace.assets[claim.asset].segments ?? []
    let own = workspace.needs[need].segments ?? []
    return Diagnostic(
      rule, at: place,
      "this asset serves no segment of the need \(workspace.address(of: need).quoted)"
    )
    .noting("the asset serves \(names(served, workspace))")
    .noting("the need is one of \(names(own, workspace))")
    .with(effect: "this answer counts nowhere")
  }

  private static func names(_ segments: [Tag], _ workspace: Workspace) -> String {
    segments.isEmpty
      ? "none" : English.quotedList(segments.map { workspace.taxonomy[$0].id })
  }
}
