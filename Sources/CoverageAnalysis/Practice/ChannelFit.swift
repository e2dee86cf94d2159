package import WorkspaceModel

/// Where a persona is, beside where the live assets for them are.
package struct ChannelFit: Sendable, Hashable {
  package let persona: Ordinal<Persona>
  /// The persona's channels, those that somebody has confirmed first.
  package let channels: [Channel]
  /// Live assets for the persona that are on channels, and on none of the persona's; none for a
  /// persona who names no channel.
  package let elsewhere: [Ordinal<Asset>]
  /// Live assets for the persona that are on no channel at all.
  package let undistributed: [Ordinal<Asset>]

  package struct Channel: Sendable, Hashable {
    package let channel: Tag
    /// Whether somebody has seen the persona there, rather than assumed it.
    package let isConfirmed: Bool
    /// How many live assets for the persona are there.
    package let assetCount: Int
  }

  init(of persona: Ordinal<Persona>, in coverage: Coverage) {
    self.persona = persona
    let workspace = coverage.workspace
    let assets = coverage.liveAssets(for: persona)
    var counts: [Tag: Int] = [:]
    for asset in assets {
      for channel in Set(workspace.assets[asset].channels) { counts[channel, default: 0] += 1 }
    }
    let written = workspace.personas[persona].channels
    let own = coverage[persona].channels
    channels = own.map { channel in
      Channel(
        channel: channel,
        isConfirmed: written.contains { $0.channel == channel && $0.isConfirmed },
        assetCount: counts[channel] ?? 0)
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
  package var empty: [Channel] { channels.filter { $0.assetCount == 0 } }

  /// The channels on which nobody has seen the persona.
  package var assumed: [Channel] { channels.filter { !$0.isConfirmed } }
}
