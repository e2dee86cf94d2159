internal import WorkspaceModel

/// Compares the cells of two coverages, one with the other by their addresses.
struct CellComparison {
  private let before: CoverageSnapshot
  /// The earlier files on the later day; none where the day is the same.
  private let aged: CoverageSnapshot?
  private let after: CoverageSnapshot
  private let files: FileChanges?

  init(_ before: Coverage, _ aged: Coverage?, _ after: Coverage, _ files: FileChanges?) {
    self.before = CoverageSnapshot(before, LaterNames(files))
    self.aged = aged.map { CoverageSnapshot($0, LaterNames(files)) }
    self.after = CoverageSnapshot(after, LaterNames(nil))
    self.files = files
  }
}

extension CellComparison {
  var changes: [CellChange] {
    let gone = before.addresses.filter { after.state(at: $0) == nil }
    let moved = (after.addresses + gone).compactMap(change)
    return moved.filter { $0.direction == .worse } + moved.filter { $0.direction != .worse }
  }

  private func change(at address: String) -> CellChange? {
    let (old, new) = (before.state(at: address), after.state(at: address))
    if let old, let new, old.standsLike(new) { return nil }
    return CellChange(
      address: address, name: after.name(of: address) ?? before.name(of: address) ?? address,
      before: old, after: new, causes: causes(at: address), isByTimeAlone: isByTime(at: address))
  }

  /// Whether the earlier files stand on the later day as the later files do.
  private func isByTime(at address: String) -> Bool {
    guard let old = aged?.state(at: address), let new = after.state(at: address) else {
      return false
    }
    return old.standsLike(new)
  }

  /// What time has done, then what was done to the files.
  private func causes(at address: String) -> [ChangeCause] {
    let start = aged ?? before
    let byTime = aged.map { CauseFinder(before, $0, at: address).causes } ?? []
    let byHand = CauseFinder(start, after, at: address).causes
    let all =
      byTime.map { ChangeCause(kind: $0, origin: .time) }
      + byHand.map { ChangeCause(kind: $0, origin: origin(of: $0, at: address)) }
    return all.isEmpty ? [ChangeCause(kind: .taxonomyChanged, origin: .edit)] : all
  }

  /// Where a cause lies: one that speaks of an asset may lie elsewhere, when its file is the same.
  private func origin(of kind: ChangeCause.Kind, at address: String) -> ChangeCause.Origin {
    guard let files, let asset = kind.standingAsset, let path = after.paths[asset.id],
      ![path, kind.modulePath].compactMap(\.self).contains(where: files.touches)
    else { return .edit }
    if after.personaPath(at: address).map(files.touches) ?? false { return .persona }
    return files.touches(FileKind.taxonomyPath) ? .taxonomy : .edit
  }
}

extension ChangeCause.Kind {
  /// The asset that it speaks of, where that was and is there.
  fileprivate var standingAsset: NamedAsset? {
    switch self {
    case .claimAdded(let asset, _), .claimRemoved(let asset, _), .assetPublished(let asset),
      .assetWithdrawn(let asset):
      asset
    case .fellShort(let asset, _), .mended(let asset, _): asset
    default: nil
    }
  }

  /// The path of the module that it speaks of.
  fileprivate var modulePath: String? {
    switch self {
    case .fellShort(_, let shortfall), .mended(_, let shortfall): shortfall.modulePath
    default: nil
    }
  }
}

/// A coverage under names that another one knows too; cells are looked at only when asked for.
struct CoverageSnapshot {
  let coverage: Coverage
  let stages: Set<String>
  /// The ids of all assets that are written, with where they stand.
  let assets: [String: AssetState]
  /// The ids of those whose file can't be read.
  let unreadableAssets: Set<String>
  let isTaxonomyUnreadable: Bool
  /// The path of each asset by its id.
  let paths: [String: String]
  /// In the order in which the cells are shown.
  let addresses: [String]
  private let names: LaterNames
  private let places: [String: CellAddress]

  init(_ coverage: Coverage, _ names: LaterNames) {
    let workspace = coverage.workspace
    self.coverage = coverage
    self.names = names
    stages = Set(coverage.stages.map { workspace.taxonomy[$0].id })
    assets = Dictionary(
      workspace.assets.ordinals.map { (names.id(of: workspace.assets[$0]), coverage[$0].state) },
      uniquingKeysWith: { first, _ in first })
    unreadableAssets = Set(workspace.assets.filter(\.facts.isUnreadable).map { names.id(of: $0) })
    isTaxonomyUnreadable = workspace.taxonomy.facts?.isUnreadable ?? false
    paths = Dictionary(
      workspace.assets.map { (names.id(of: $0), $0.path) }, uniquingKeysWith: { first, _ in first })
    let cells = coverage.cells.map { (names.address(of: $0.address, in: workspace), $0.address) }
    addresses = cells.map(\.0)
    places = Dictionary(cells, uniquingKeysWith: { first, _ in first })
  }
}

extension CoverageSnapshot {
  func state(at address: String) -> CellState? { places[address].map { coverage[$0].state } }

  func name(of address: String) -> String? { places[address].map(coverage.workspace.title) }

  func cell(at address: String) -> CellSnapshot? {
    places[address].map { CellSnapshot(coverage[$0], coverage, names) }
  }

  func personaPath(at address: String) -> String? {
    places[address].map { coverage.workspace.personas[$0.persona].path }
  }
}
