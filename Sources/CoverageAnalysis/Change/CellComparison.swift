internal import WorkspaceModel

/// Compares the cells of two coverages, one with the other by their addresses.
struct CellComparison {
  private let before: CoverageSnapshot
  /// The earlier files on the later day; none where the day is the same.
  private let aged: CoverageSnapshot?
  private let after: CoverageSnapshot

  init(_ before: Coverage, _ aged: Coverage?, _ after: Coverage) {
    self.before = CoverageSnapshot(before)
    self.aged = aged.map(CoverageSnapshot.init)
    self.after = CoverageSnapshot(after)
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
      before: old, after: new, causes: causes(at: address))
  }

  /// What time has done, then what was done to the files.
  private func causes(at address: String) -> [ChangeCause] {
    let start = aged ?? before
    let byTime = aged.map { CauseFinder(before, $0, at: address, isByTime: true).causes } ?? []
    let byHand = CauseFinder(start, after, at: address, isByTime: false).causes
    let all = byTime + byHand
    return all.isEmpty ? [ChangeCause(kind: .taxonomyChanged, isByTime: false)] : all
  }
}

/// A coverage under names that another one knows too; cells are looked at only when asked for.
struct CoverageSnapshot {
  let coverage: Coverage
  let stages: Set<String>
  /// The ids of all assets that are written, with where they stand.
  let assets: [String: AssetState]
  /// In the order in which the cells are shown.
  let addresses: [String]
  private let wording: CoverageWording
  private let places: [String: CellAddress]

  init(_ coverage: Coverage) {
    let workspace = coverage.workspace
    self.coverage = coverage
    wording = CoverageWording(coverage)
    stages = Set(coverage.stages.map { workspace.taxonomy[$0].id })
    assets = Dictionary(
      workspace.assets.ordinals.map { (workspace.assets[$0].id, coverage[$0].state) },
      uniquingKeysWith: { first, _ in first })
    let cells = coverage.cells.map { (workspace.address(of: $0.address), $0.address) }
    addresses = cells.map(\.0)
    places = Dictionary(cells, uniquingKeysWith: { first, _ in first })
  }
}

extension CoverageSnapshot {
  func state(at address: String) -> CellState? { places[address].map { coverage[$0].state } }

  func name(of address: String) -> String? { places[address].map { wording.name(of: $0) } }

  func cell(at address: String) -> CellSnapshot? {
    places[address].map { CellSnapshot(coverage[$0], coverage, wording) }
  }
}
