internal import WorkspaceModel

/// The assets that are judged by the same in two states of a workspace.
struct UnchangedAssets {
  private let former: CoverageBasis
  private let basis: CoverageBasis

  /// Compares two states; none where what all assets are judged by differs.
  ///
  /// - Parameters:
  ///   - former: The earlier state.
  ///   - basis: The later one, whose ground was laid on that of the earlier one.
  init?(from former: CoverageBasis, to basis: CoverageBasis) {
    guard former.workspace.standsOnSame(as: basis.workspace), former.scope == basis.scope,
      former.ground.modules == basis.ground.modules
    else { return nil }
    self.former = former
    self.basis = basis
  }
}

extension UnchangedAssets {
  /// Whether an asset's claims and answers are what they were.
  func contains(_ ordinal: Ordinal<Asset>) -> Bool {
    let asset = basis.workspace.assets[ordinal]
    return asset === former.workspace.assets[ordinal] && basis[ordinal] == former[ordinal]
      && !repliesMoved(of: asset)
  }

  /// Whether a sentence by which the asset replies, itself or through a module, stands elsewhere now.
  private func repliesMoved(of asset: Asset) -> Bool {
    let moved = basis.ground.replies.moved
    guard !moved.isEmpty else { return false }
    return AnswerWay.all(of: asset, in: basis.workspace).contains { way in
      way.pointer.reply.map { moved.contains($0.letters) } ?? false
    }
  }
}
