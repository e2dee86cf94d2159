package import WorkspaceModel

/// What to say and to send, persona by persona and stage by stage; of one channel, or of all.
package struct Playbook: Sendable {
  package let channel: Tag?
  /// The personas for whom it has something to say, in the order in which they are shown.
  package let entries: [Entry]
  /// The personas who are not on the channel and for whom nothing is on it.
  package let absent: [Ordinal<Persona>]

  /// A persona with what there is for each stage at which they take part.
  package struct Entry: Sendable {
    package let persona: Ordinal<Persona>
    package let messaging: PersonaMessaging
    package let kits: [CellKit]
  }

  package init(of coverage: Coverage, on channel: Tag? = nil) {
    let personas = coverage.workspace.personas
    let entries = coverage.personaOrder.map { persona in
      Entry(
        persona: persona, messaging: PersonaMessaging(of: personas[persona]),
        kits: CellKit.all(of: persona, in: coverage, on: channel))
    }
    let belongs = { (entry: Entry) in
      channel.map { coverage[entry.persona].channels.contains($0) } ?? true
        || entry.kits.contains { !$0.claims.isEmpty }
    }
    self.channel = channel
    self.entries = entries.filter(belongs)
    absent = entries.filter { !belongs($0) }.map(\.persona)
  }
}

extension Playbook {
  /// The channels that at least one live asset is on, in the order of the vocabulary.
  package static func channels(in coverage: Coverage) -> [Tag] {
    let assets = coverage.workspace.assets
    var used: Set<Tag> = []
    for asset in coverage.scored.liveAssets {
      used.formUnion(assets[asset].channels)
    }
    return coverage.workspace.taxonomy[.channels].tags.filter(used.contains)
  }
}
