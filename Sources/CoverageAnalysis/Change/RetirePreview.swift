package import WorkspaceModel

/// What falls when an asset is retired.
package struct RetirePreview: Sendable {
  package let asset: Ordinal<Asset>
  /// For all segments together.
  package let change: CoverageChange
  /// The cells that fall in one segment and not in all together.
  package let inSegments: [(segment: Tag, cells: [CellChange])]
  /// The campaigns that show it.
  package let campaigns: [Ordinal<Campaign>]
  /// The versions of it in other languages, which have no original then.
  package let translations: [Ordinal<Asset>]

  /// Scores the workspace once as it is and once without the asset, whole and for each segment.
  package init(of asset: Ordinal<Asset>, in coverage: Coverage) {
    let workspace = coverage.workspace
    let change = CoverageChange(from: coverage, to: coverage.without(asset))
    let falling = Set(change.worse.map(\.address))
    self.asset = asset
    self.change = change
    inSegments = workspace.taxonomy[.segments].tags.compactMap { segment in
      let view = Coverage(
        of: workspace, on: coverage.today, scope: CoverageScope(segment: segment))
      let cells = CoverageChange(from: view, to: view.without(asset)).worse
        .filter { !falling.contains($0.address) }
      return cells.isEmpty ? nil : (segment, cells)
    }
    campaigns = workspace.campaigns.ordinals.filter {
      workspace.campaigns[$0].assets.contains(asset)
    }
    translations = workspace.assets.ordinals.filter {
      workspace.assets[$0].translationOf == asset
    }
  }
}

extension Coverage {
  /// The coverage as if an asset were retired.
  fileprivate func without(_ asset: Ordinal<Asset>) -> Coverage {
    var scope = scope
    scope.retired.insert(asset)
    return Coverage(of: original, on: today, scope: scope)
  }
}

extension Campaign {
  /// The assets that it sends, offers or leads to, each once.
  package var assets: Set<Ordinal<Asset>> {
    Set(sequence.compactMap(\.asset) + [offer, landingPage].compactMap(\.self))
  }
}
