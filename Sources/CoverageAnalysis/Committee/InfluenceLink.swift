package import WorkspaceModel

/// One persona's influence on another, as the file of either says it, or both.
package struct InfluenceLink: Sendable, Hashable {
  /// Who has the influence.
  package let speaker: Ordinal<Persona>
  /// On whom.
  package let listener: Ordinal<Persona>
  /// Whether the speaker's file says that they must convince the listener.
  package var mustConvince = false
  /// Whether the listener's file says that they listen to the speaker.
  package var isHeard = false
  /// Whether content serves the listener, who is to be convinced, worse than the speaker.
  package var isListenerWorseServed = false
}

extension InfluenceLink {
  /// All links, each pair once in each direction, in the order in which personas are shown.
  ///
  /// Nobody is linked to themselves: that would tell nothing about a committee.
  static func all(in coverage: Coverage) -> [InfluenceLink] {
    let personas = coverage.workspace.personas
    var links: [Pair: InfluenceLink] = [:]
    for persona in personas.ordinals {
      for other in personas[persona].convinces where other != persona {
        links[Pair(persona, other), default: InfluenceLink(persona, other)].mustConvince = true
      }
      for other in personas[persona].listensTo where other != persona {
        links[Pair(other, persona), default: InfluenceLink(other, persona)].isHeard = true
      }
    }
    var ranks = personas.map { _ in 0 }
    for (rank, persona) in coverage.personaOrder.enumerated() { ranks[persona.value] = rank }
    return links.values.map { $0.compared(in: coverage) }.sorted {
      (ranks[$0.speaker.value], ranks[$0.listener.value])
        < (ranks[$1.speaker.value], ranks[$1.listener.value])
    }
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
    link.isListenerWorseServed = own.weightedScore.isLess(than: other.weightedScore) ?? false
    return link
  }
}

extension Share {
  /// Whether it is a smaller part of its whole, compared exactly; no answer where one has no value.
  func isLess(than other: Share) -> Bool? {
    guard denominator > 0, other.denominator > 0 else { return nil }
    let own = numerator.multipliedFullWidth(by: other.denominator)
    let others = other.numerator.multipliedFullWidth(by: denominator)
    return (own.high, own.low) < (others.high, others.low)
  }
}
