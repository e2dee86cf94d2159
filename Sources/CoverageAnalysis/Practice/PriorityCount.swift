public import WorkspaceModel

/// How many personas a team gives a priority, beside how many it can serve.
public struct PriorityCount: Sendable, Hashable {
  /// The personas with a priority in their file, in the order in which they are shown.
  public let personas: [Ordinal<Persona>]
  public let fewest: Int
  public let most: Int

  init(in coverage: ScoredWorkspace) {
    let rules = coverage.workspace.taxonomy.rules
    personas = coverage.personaOrder.filter { coverage.workspace.personas[$0].namesPriority }
    fewest = rules.fewestPriorityPersonas
    most = rules.mostPriorityPersonas
  }
}

extension PriorityCount {
  /// The personas beyond the most that the team can serve.
  public var beyond: ArraySlice<Ordinal<Persona>> { personas.dropFirst(most) }

  /// Whether some are written, and too few of them.
  public var isTooSmall: Bool { !personas.isEmpty && personas.count < fewest }
}
