public import WorkspaceModel

extension Coverage {
  /// The assets that count for no cell, in the order of the workspace; retired ones and translations
  /// apart.
  public var assetsForNoCell: [Ordinal<Asset>] {
    workspace.assets.ordinals.filter { asset in
      self[asset].state.claims && reach(of: asset).claimedCells == 0
    }
  }

  /// Those of them that say nowhere for whom they are: nothing is written that could count.
  public var assetsForNobody: [Ordinal<Asset>] {
    assetsForNoCell.filter { ordinal in
      let asset = workspace.assets[ordinal]
      return asset.covers.isEmpty && asset.answers.isEmpty && asset.halfClaim == nil
        && asset.unwrittenAnswers.isEmpty
        && asset.uses.allSatisfy { workspace.modules[$0.target].answers.isEmpty }
    }
  }
}
