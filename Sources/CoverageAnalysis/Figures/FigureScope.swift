public import WorkspaceModel

/// What a figure is taken over: all priority personas, one persona, or one stage.
public enum FigureScope: Sendable, Hashable {
  case overall
  case persona(Ordinal<Persona>)
  /// The priority personas at one stage.
  case stage(Tag)
}

/// A value for each scope.
struct ByScope<Value: Sendable>: Sendable {
  var overall: Value
  private var byPersona: [Value]
  private var byStage: [Value]

  init(_ value: Value, in workspace: Workspace) {
    overall = value
    byPersona = workspace.personas.map { _ in value }
    byStage = workspace.taxonomy[.stages].entries.map { _ in value }
  }

  /// Values for a workspace without personas and stages.
  init(_ value: Value) {
    overall = value
    byPersona = []
    byStage = []
  }
}

extension ByScope {
  subscript(scope: FigureScope) -> Value {
    get {
      switch scope {
      case .overall: overall
      case .persona(let persona): byPersona[persona.value]
      case .stage(let stage): byStage[stage.index]
      }
    }
    // As a call of its own it would take room on the heap each time.
    @inline(__always)
    _modify {
      switch scope {
      case .overall: yield &overall
      case .persona(let persona): yield &byPersona[persona.value]
      case .stage(let stage): yield &byStage[stage.index]
      }
    }
  }
}

extension ScoredWorkspace {
  /// The scopes over which a claim on a cell is counted.
  func scopes(of cell: CellAddress) -> [FigureScope] {
    self[cell.persona].isPriority
      ? [.persona(cell.persona), .overall, .stage(cell.stage)] : [.persona(cell.persona)]
  }

  /// The scopes over which a claim on a cell is left out, as its persona is no priority persona.
  func scopesWithout(_ cell: CellAddress) -> [FigureScope] {
    self[cell.persona].isPriority ? [] : [.overall, .stage(cell.stage)]
  }
}
