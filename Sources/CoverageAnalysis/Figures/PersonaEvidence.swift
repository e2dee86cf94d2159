public import WorkspaceModel

/// What a persona's description rests on, and what in it is only assumed.
public struct PersonaEvidence: Sendable, Hashable {
  public let persona: Ordinal<Persona>
  /// Whether nothing is named that it rests on.
  public let isAssumed: Bool
  /// The items that say so themselves, in the order of the file.
  public let assumedItems: [PersonaItem]
  /// The channels on which nobody has seen the persona.
  public let assumedChannels: [Tag]
  /// What somebody disputes.
  public let disputed: String?

  init(of ordinal: Ordinal<Persona>, in workspace: Workspace) {
    let persona = workspace.personas[ordinal]
    self.persona = ordinal
    isAssumed = persona.evidence.isEmpty
    assumedItems = persona.sections.flatMap(\.assumedItems)
    assumedChannels = persona.channels.filter { !$0.isConfirmed }.map(\.channel)
    disputed = persona.disputed
  }
}

extension PersonaEvidence {
  /// How much is owed: one for each thing that is only assumed or disputed.
  public var debt: Int {
    (isAssumed ? 1 : 0) + assumedItems.count + assumedChannels.count + (disputed == nil ? 0 : 1)
  }
}

extension PersonaSection {
  fileprivate var assumedItems: [PersonaItem] {
    items.filter(\.isAssumed) + subsections.flatMap(\.assumedItems)
  }
}
