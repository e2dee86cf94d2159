internal import SourceDocuments
internal import WorkspaceModel

/// A claim on a persona at a stage at which they take no part.
enum ClaimNotApplicable {
  static let rule = Rule(
    id: "claim-not-applicable", severity: .warning,
    summary: "An asset covers a persona only at stages at which that persona takes part.",
    why: "Whoever wrote it believes that it reaches this person there, and nobody is there.",
    wrong: .asset(
      "---\ntitle: Payback one-pager\ncovers:\n  cfo: [↓awareness, evaluation]\n---\nText.\n"),
    right: .asset("---\ntitle: Payback one-pager\ncovers:\n  cfo: [evaluation]\n---\nText.\n"))

  static func diagnostic(
    _ claim: IgnoredClaim, _ reason: String, in workspace: Workspace, at place: Place
  ) -> Diagnostic {
    let persona = workspace.personas[claim.cell.persona].id.quoted
    let stage = workspace.taxonomy[claim.cell.stage].id.quoted
    return Diagnostic(rule, at: place, "\(persona) takes no part at \(stage)")
      .noting("the persona's file says: \(reason.quoted)", isPrivate: true)
      .with(effect: "this claim counts nowhere")
  }
}
