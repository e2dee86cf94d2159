public import WorkspaceModel

/// One persona's influence on another, as the file of either says it, or both.
public struct InfluenceLink: Sendable, Hashable {
  /// Who has the influence.
  public let speaker: Ordinal<Persona>
  /// On whom.
  public let listener: Ordinal<Persona>
  /// Whether the speaker's file says that they must convince the listener.
  public var mustConvince = false
  /// Whether the listener's file says that they listen to the speaker.
  public var isHeard = false
  /// Whether content serves the listener, who is to be convinced, worse than the speaker.
  public var isListenerWorseServed = false
}

extension InfluenceLink {
  /// All links between personas of the scope, each pair once in each direction, in the order in
  /// which personas are shown.
  ///
  /// Nobody is linked to themselves: that would tell nothing about a committee.
  static func all(in coverage: Coverage) -> [InfluenceLink] {
    let personas = coverage.workspace.personas
    var links: [Pair: InfluenceLink] = [:]
    var ranks: [Int?] = personas.map { _ in nil }
    for (rank, persona) in coverage.personaOrder.enumerated() { ranks[persona.value] = rank }
    let counts = { (one: Ordinal<Persona>, other: Ordinal<Persona>) in
      one != other && ranks[other.value] != nil
    }
    for persona in coverage.personaOrder {
      for other in personas[persona].convinces where counts(persona, other) {
        links[Pair(persona, other), default: InfluenceLink(persona, other)].mustConvince = true
      }
      for other in personas[persona].listensTo where counts(persona, other) {
        links[Pair(other, persona), default: InfluenceLink(other, persona)].isHeard = true
      }
    }
    let order = { (link: InfluenceLink) in
      (ranks[link.speaker.value] ?? 0, ranks[link.listener.value] ?? 0)
    }
    return links.values.map { $0.compared(in: coverage) }.sorted { order($0) < order($1) }
  }

  private struct Pair: Hashable {
    let speaker: Ordinal<Persona>
    let listener: Ordinal<Persona>

    init(_ speaker: Ordinal<Persona>, _ listener: Ordinal<Persona>) {
      self.speaker = speaker
      self.listener = listener
    }
  }

  private init(_ speaker: Ordinal<Persona>, _ listener: Ordinal<Persona>) {
    self.speaker = speaker
    self.listener = listener
  }

  private func compared(in coverage: Coverage) -> InfluenceLink {
    var link = self
    let (own, other) = (coverage.figures[listener], coverage.figures[speaker])
    link.isListenerWorseServed = own.coverage.isLess(than: other.coverage)
    return link
  }
}
