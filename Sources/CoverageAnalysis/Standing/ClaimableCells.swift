internal import WorkspaceModel

/// The cells that an asset can claim at all, all segments taken together.
final class ClaimableCells: Sendable {
  let workspace: Workspace
  private let personas: [PersonaStanding]
  private let grid: CellGrid

  init(of workspace: Workspace, _ personas: [PersonaStanding], _ grid: CellGrid) {
    self.workspace = workspace
    self.personas = personas
    self.grid = grid
  }
}

extension ClaimableCells {
  /// Whether an asset can claim a cell.
  func contain(_ cell: CellAddress, for asset: Asset) -> Bool {
    let persona = personas[cell.persona.value]
    return grid.shows(cell) && persona.sharesSegment(with: asset) && applies(cell)
  }

  /// Whether a persona takes part at a stage, in all segments together or in one of them.
  private func applies(_ cell: CellAddress) -> Bool {
    guard personas[cell.persona.value].reasonNotApplicable(at: cell.stage) != nil else {
      return true
    }
    return workspace.personas[cell.persona].bySegment.contains { difference in
      difference.notApplicable.map { !$0.contains { $0.stage == cell.stage } } ?? false
    }
  }
}
