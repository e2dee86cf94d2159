public import WorkspaceModel

/// A persona of the most influence who finds nothing at some stages.
public struct UnservedDecider: Sendable, Hashable {
  public let persona: Ordinal<Persona>
  /// The level of influence, as the persona's file has it.
  public let influence: Tag
  /// The stages at which nothing that counts serves them; at least one.
  public let stages: [Tag]
}

extension Coverage {
  /// The priority personas of the most influence who find nothing somewhere, in the order in which they
  /// are shown.
  ///
  /// An influence that nobody has written, or that has a mistake, makes no decider.
  public var unservedDeciders: [UnservedDecider] {
    personaOrder.compactMap { ordinal in
      let persona = workspace.personas[ordinal]
      guard self[ordinal].isPriority, !self[ordinal].isDoubtful, let influence = persona.influence,
        influence == workspace.taxonomy.heaviestInfluence
      else { return nil }
      let stages = row(of: ordinal).filter { $0.state == .missing }.map(\.address.stage)
      guard !stages.isEmpty else { return nil }
      return UnservedDecider(persona: ordinal, influence: influence, stages: stages)
    }
  }
}
