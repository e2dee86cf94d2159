public import WorkspaceModel

extension Coverage {
  /// Who has to do an act: the owner of its file; of a new one the owner of the persona.
  public func owner(of act: PlanAct, for cell: CellAddress) -> Tag? {
    let persona = workspace.personas[cell.persona].owner
    return switch act.file {
    case .asset(let asset): workspace.assets[asset].owner ?? persona
    case .module(let module): workspace.modules[module].owner ?? persona
    case .taxonomy: workspace.taxonomy.facts?.owner ?? persona
    case .persona, .new: persona
    }
  }
}
