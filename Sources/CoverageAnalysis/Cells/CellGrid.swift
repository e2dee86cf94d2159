public import WorkspaceModel

/// The places of all cells in one list: a row for each persona, a column for each stage.
public struct CellGrid: Sendable {
  /// The stages that are columns, in order.
  public let stages: [Tag]
  private let personaCount: Int
  /// Deprecated stages have a column that nobody sees, so that every address has a place.
  private let width: Int
  private let shown: Set<Tag>

  init(of workspace: Workspace) {
    stages = workspace.taxonomy.stages
    shown = Set(stages)
    personaCount = workspace.personas.count
    width = workspace.taxonomy[.stages].entries.count
  }
}

extension CellGrid {
  /// How many places there are, with those that nobody sees.
  var count: Int { personaCount * width }

  /// The place of a cell in the list.
  func index(of cell: CellAddress) -> Int { cell.persona.value * width + cell.stage.index }

  /// The cell at a place of the list.
  func address(at index: Int) -> CellAddress {
    let (persona, stage) = index.quotientAndRemainder(dividingBy: max(1, width))
    return CellAddress(persona: Ordinal(persona), stage: Tag(.stages, stage))
  }

  /// Whether a cell is in the matrix; one at a deprecated stage is not.
  func shows(_ cell: CellAddress) -> Bool { shown.contains(cell.stage) }

  /// The cells of a persona, in the order of stages.
  func row(of persona: Ordinal<Persona>) -> [CellAddress] {
    stages.map { CellAddress(persona: persona, stage: $0) }
  }
}
