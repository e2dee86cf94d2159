public import WorkspaceModel

/// What falls when an asset is retired.
public struct RetirePreview: Sendable {
  public let asset: Ordinal<Asset>
  /// For all segments together.
  public let change: CoverageChange
  /// What falls in one segment and not in all together.
  public let inSegments: [SegmentFall]
  /// The campaigns that show it.
  public let campaigns: [Ordinal<Campaign>]
  /// The versions of it in other languages, which have no original then.
  public let translations: [Ordinal<Asset>]

  /// Scores the workspace once as it is and once without the asset, whole and for each segment.
  public init(of asset: Ordinal<Asset>, in coverage: Coverage) {
    let workspace = coverage.workspace
    let change = CoverageChange(from: coverage, to: coverage.without(asset))
    self.asset = asset
    self.change = change
    inSegments = workspace.taxonomy[.segments].tags.compactMap { segment in
      SegmentFall(of: asset, in: coverage, segment, beside: change)
    }
    campaigns = workspace.campaigns.ordinals.filter {
      workspace.campaigns[$0].assets.contains(asset)
    }
    translations = workspace.assets.ordinals.filter {
      workspace.assets[$0].translationOf == asset
    }
  }
}

extension RetirePreview {
  /// What falls in the view of a segment.
  public struct SegmentFall: Sendable {
    public let segment: Tag
    public let needs: [NeedChange]
    public let cells: [CellChange]

    /// Leaves out what falls in all segments together; none where nothing else falls.
    init?(
      of asset: Ordinal<Asset>, in coverage: Coverage, _ segment: Tag, beside whole: CoverageChange
    ) {
      let view = Coverage(
        on: coverage.ground, in: segment, depth: .cellsAndFigures, after: coverage.scored)
      let change = CoverageChange(
        from: view, to: view.without(asset, depth: .cellsAndFigures))
      let (needs, cells) = (Set(whole.lowered.map(\.need)), Set(whole.worse.map(\.address)))
      self.segment = segment
      self.needs = change.lowered.filter { !needs.contains($0.need) }
      self.cells = change.worse.filter { !cells.contains($0.address) }
      if self.needs.isEmpty, self.cells.isEmpty { return nil }
    }
  }
}

extension Coverage {
  /// The coverage as if an asset were retired.
  fileprivate func without(
    _ asset: Ordinal<Asset>, depth: CoverageDepth = .everything
  ) -> Coverage {
    var supposed = ground.supposed
    supposed.retired.insert(asset)
    let ground = CoverageGround(
      of: ground.workspace, on: today, supposing: supposed, after: ground)
    return Coverage(on: ground, in: scope.segment, depth: depth, after: scored)
  }
}

extension Campaign {
  /// The assets that it sends, offers or leads to, each once.
  public var assets: Set<Ordinal<Asset>> {
    Set(sequence.compactMap(\.asset) + [offer, landingPage].compactMap(\.self))
  }
}
