internal import CoverageAnalysis
internal import SourceDocuments
internal import WorkspaceModel

extension SiteContent {
  /// The values of a plan by which the backlog can be filtered; its kind is that of its next act, and
  /// its owners are those of all its acts.
  func options(of plan: Plan) -> [FacetOption] {
    let persona = workspace.personas[plan.cell.persona]
    let stage = taxonomy[plan.cell.stage]
    let act = plan.nextAct
    let owners = isPublic ? [] : plan.acts.map { coverage.owner(of: $0, for: plan.cell) }
    return [
      FacetOption(facet: .persona, id: persona.id, title: persona.title),
      FacetOption(
        facet: .stage, id: stage.id, title: stage.title,
        place: coverage.stages.firstIndex(of: plan.cell.stage) ?? 0),
      FacetOption(
        facet: .act, id: act?.kind.rawValue ?? "wait", title: act?.kind.verb ?? "Wait",
        place: act.flatMap { ActKind.allCases.firstIndex(of: $0.kind) } ?? .max),
    ]
      + owners.map { FacetOption.owner($0, in: taxonomy) }
  }
}
