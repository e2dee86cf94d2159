public import WorkspaceModel

/// Where a persona is, beside where the live assets for them are.
public struct ChannelFit: Sendable, Hashable {
  public let persona: Ordinal<Persona>
  /// The persona's channels, those that somebody has confirmed first.
  public let channels: [Channel]
  /// The other channels on which live assets for the persona are, in the order of the vocabulary.
  public let others: [Channel]
  /// Live assets for the persona that are on channels, and on none of the persona's; none for a
  /// persona who names no channel.
  public let elsewhere: [Ordinal<Asset>]
  /// Live assets for the persona that are on no channel at all.
  public let undistributed: [Ordinal<Asset>]

  public struct Channel: Sendable, Hashable {
    public let channel: Tag
    public let standing: Standing
    /// How many live assets for the persona are there.
    public let assetCount: Int
  }

  /// How sure it is that a persona is on a channel.
  public enum Standing: String, Sendable {
    /// Somebody has seen the persona there.
    case confirmed
    case assumed
    /// The persona's file does not name it.
    case notWritten = "not written"
  }

  /// Looks at the live assets for a persona.
  init(of persona: Ordinal<Persona>, _ assets: [Ordinal<Asset>], in coverage: ScoredWorkspace) {
    self.persona = persona
    let workspace = coverage.workspace
    var counts: [Tag: Int] = [:]
    for asset in assets {
      for channel in Set(workspace.assets[asset].channels) { counts[channel, default: 0] += 1 }
    }
    let confirmed = Set(
      workspace.personas[persona].channels.filter(\.isConfirmed).map(\.channel))
    let own = coverage[persona].channels
    channels = own.map { channel in
      Channel(
        channel: channel, standing: confirmed.contains(channel) ? .confirmed : .assumed,
        assetCount: counts[channel] ?? 0)
    }
    others = counts.filter { !own.contains($0.key) }.sorted { $0.key < $1.key }.map {
      Channel(channel: $0.key, standing: .notWritten, assetCount: $0.value)
    }
    undistributed = assets.filter { workspace.assets[$0].channels.isEmpty }
    elsewhere =
      own.isEmpty
      ? []
      : assets.filter { asset in
        let places = workspace.assets[asset].channels
        return !places.isEmpty && !own.contains(where: places.contains)
      }
  }
}

extension ChannelFit {
  /// The channels on which the persona finds nothing of us.
  public var empty: [Channel] { channels.filter { $0.assetCount == 0 } }

  /// The channels on which nobody has seen the persona.
  public var assumed: [Channel] { channels.filter { $0.standing == .assumed } }
}
