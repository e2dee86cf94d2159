internal import WorkspaceModel

extension ScoredWorkspace {
  /// The assets that are live, in the order of the workspace.
  var liveAssets: [Ordinal<Asset>] { workspace.assets.ordinals.filter { self[$0].state.isLive } }

  /// The live assets for each persona, each once, in the order of assets: found in one pass over
  /// the claims, which have the same order.
  var liveAssetsByPersona: [[Ordinal<Asset>]] {
    var assets = workspace.personas.map { _ in [Ordinal<Asset>]() }
    for claim in claims where claim.state.isLive {
      let persona = claim.cell.persona.value
      if assets[persona].last != claim.asset { assets[persona].append(claim.asset) }
    }
    return assets
  }

  /// The assets with an answer that counts and says what it replies, for each persona, each once, in
  /// the order of assets.
  var replyingAssetsByPersona: [[Ordinal<Asset>]] {
    var assets = workspace.personas.map { _ in [Ordinal<Asset>]() }
    for answer in answers where answer.counts && answer.reply != nil {
      let persona = workspace.needs[answer.need].persona.value
      if assets[persona].last != answer.asset { assets[persona].append(answer.asset) }
    }
    return assets
  }

  /// How many assets are live, or may be.
  var mayBeLiveCount: Int { workspace.assets.ordinals.count { self[$0].state.mayBeLive } }

  /// The assets that figures over live ones do not count.
  var assetsNotLive: [LeftOut] { assetsLeftOut(.notLive) { $0.mayBeLive } }

  /// The assets of which something does not hold, those for other segments apart.
  func assetsLeftOut(
    _ why: LeftOut.Why, unless counts: (AssetState) -> Bool
  ) -> [LeftOut] {
    let states = workspace.assets.ordinals.map { self[$0].state }
    let outside = states.count { $0 == .outsideSegment }
    let others = states.count { !counts($0) } - outside
    return LeftOut.list([(outside, .assetsOutsideSegment), (others, why)])
  }
}
