package import WorkspaceModel

/// A claim with one need that it answers.
///
/// An asset that answers a need itself and through modules has one answer, the best of them.
package struct Answer: Sendable {
  package let asset: Ordinal<Asset>
  package let need: Ordinal<Need>
  /// The module through which it answers, if it doesn't itself.
  package let module: Ordinal<Module>?
  package let state: AssetState
  /// The line of the asset's file that names the need, or the module.
  package let line: Int
  package let freshness: Freshness
  /// What keeps it from being strong; of an asset that is not live yet, once it is published.
  package let shortfalls: [Shortfall]
}

extension Answer {
  package var isLive: Bool { state.isLive }

  package var isStrong: Bool { isLive && shortfalls.isEmpty }

  /// The answer as reasons speak of it.
  var point: ClaimPoint { ClaimPoint(asset: asset, need: need, line: line) }

  /// Better answers first: nearer to being of use, then with less amiss, then by asset.
  static func isBetter(_ left: Answer, _ right: Answer) -> Bool {
    (left.state.distance, left.shortfalls.count, left.asset)
      < (right.state.distance, right.shortfalls.count, right.asset)
  }
}
