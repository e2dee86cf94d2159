public import WorkspaceModel

/// What goes out on one channel, and to whom: of the channel partners, the partner playbook.
public struct DealChannel: Sendable {
  public let channel: Tag
  /// The personas who are on the channel or for whom something live is on it, in the order in which
  /// they are shown.
  public let served: [Served]
  /// The others.
  public let absent: [Ordinal<Persona>]

  /// A persona, with how many of their needs have an answer on the channel.
  public struct Served: Sendable, Hashable {
    public let persona: Ordinal<Persona>
    public let answeredNeeds: Int
  }
}

extension DealChannel {
  /// The channels that at least one live asset is on, in the order of the vocabulary.
  public static func all(in coverage: Coverage) -> [DealChannel] {
    let assets = coverage.workspace.assets
    var used: Set<Tag> = []
    for asset in coverage.scored.liveAssets { used.formUnion(assets[asset].channels) }
    let channels = coverage.workspace.taxonomy[.channels].tags.filter(used.contains)
    return channels.map { DealChannel($0, in: coverage) }
  }

  private init(_ channel: Tag, in coverage: Coverage) {
    let assets = coverage.workspace.assets
    let isOn = { (asset: Ordinal<Asset>) in assets[asset].channels.contains(channel) }
    var served: [Served] = []
    var absent: [Ordinal<Persona>] = []
    for persona in coverage.personaOrder {
      let row = coverage.row(of: persona).filter(\.state.applies)
      let answered = row.flatMap(\.needs).count { need in
        need.answers.contains { $0.counts && isOn($0.asset) }
      }
      let isServed =
        answered > 0 || coverage[persona].channels.contains(channel)
        || row.contains { cell in cell.claims.contains { $0.stands && isOn($0.asset) } }
      if isServed {
        served.append(Served(persona: persona, answeredNeeds: answered))
      } else {
        absent.append(persona)
      }
    }
    self.channel = channel
    self.served = served
    self.absent = absent
  }
}
