internal import CoverageAnalysis
internal import SourceDocuments
internal import WorkspaceModel

extension SiteContent {
  /// The values of a plan by which the backlog can be filtered; owner and kind are those of its next
  /// act.
  func options(of plan: Plan) -> [FacetOption] {
    let persona = workspace.personas[plan.cell.persona]
    let stage = taxonomy[plan.cell.stage]
    let act = plan.nextAct
    let owner = act.flatMap { coverage.owner(of: $0, for: plan.cell) }
    return [
      FacetOption(facet: .persona, id: persona.id, title: persona.title),
      FacetOption(
        facet: .stage, id: stage.id, title: stage.title,
        place: coverage.stages.firstIndex(of: plan.cell.stage) ?? 0),
      FacetOption(
        facet: .act, id: act?.kind.rawValue ?? "wait", title: act?.kind.verb ?? "Wait",
        place: act.flatMap { ActKind.allCases.firstIndex(of: $0.kind) } ?? .max),
    ]
      + [owner].compactMap(\.self).map { owner in
        FacetOption(facet: .owner, id: taxonomy[owner].id, title: taxonomy.title(of: owner))
      }
  }
}
