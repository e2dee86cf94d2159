internal import WorkspaceModel

/// A coverage under names that another one knows too; cells are looked at only when asked for.
struct CoverageSnapshot {
  let coverage: Coverage
  let names: LaterNames
  let stages: Set<String>
  /// The ids of all assets that are written, with where they stand.
  let assets: [String: AssetState]
  /// The ids of those whose file can't be read.
  let unreadableAssets: Set<String>
  let isTaxonomyUnreadable: Bool
  /// In the order in which the cells are shown.
  let addresses: [String]
  /// The needs of the cells that apply, in the order in which they are shown.
  let needs: [NeedSnapshot]
  private let ordinals: [String: Ordinal<Asset>]
  private let places: [String: CellAddress]

  init(_ coverage: Coverage, _ names: LaterNames) {
    let workspace = coverage.workspace
    self.coverage = coverage
    self.names = names
    stages = Set(coverage.stages.map { names.id(of: $0, in: workspace) })
    ordinals = Dictionary(
      workspace.assets.ordinals.map { (names.id(of: workspace.assets[$0]), $0) },
      uniquingKeysWith: { first, _ in first })
    assets = ordinals.mapValues { coverage[$0].state }
    unreadableAssets = Set(workspace.assets.filter(\.facts.isUnreadable).map { names.id(of: $0) })
    isTaxonomyUnreadable = workspace.taxonomy.facts?.isUnreadable ?? false
    let cells = coverage.cells
    addresses = cells.map { names.address(of: $0.address, in: workspace) }
    places = Dictionary(
      zip(addresses, cells.map(\.address)), uniquingKeysWith: { first, _ in first })
    needs = cells.flatMap(\.needs).map { NeedSnapshot($0, workspace, names) }
  }
}

extension CoverageSnapshot {
  func cell(at address: String) -> Cell? { places[address].map { coverage[$0] } }

  func state(at address: String) -> CellState? { cell(at: address)?.state }

  func name(of address: String) -> String? { places[address].map(coverage.workspace.title) }

  func persona(at address: String) -> Persona? {
    places[address].map { coverage.workspace.personas[$0.persona] }
  }

  /// What asset an id names.
  func asset(_ id: String) -> Asset? { ordinals[id].map { coverage.workspace.assets[$0] } }

  /// The paths of the files that say what an asset answers: its own, and its modules'.
  func paths(of id: String) -> [String] {
    guard let asset = asset(id) else { return [] }
    return [asset.path] + asset.uses.map { coverage.workspace.modules[$0.target].path }
  }

  /// The claims on a cell by the ids of their assets.
  func claims(at address: String) -> [String: ClaimSnapshot] {
    Dictionary(
      (cell(at: address)?.claims ?? []).map { ClaimSnapshot($0, coverage, names) }
        .map { ($0.asset.id, $0) }, uniquingKeysWith: { first, _ in first })
  }

  /// The channels that the persona of a cell asks for, by their ids.
  func channels(at address: String) -> Set<String>? {
    guard let place = places[address] else { return nil }
    let standing = coverage[place.persona]
    let taxonomy = coverage.workspace.taxonomy
    return standing.asksForChannel ? Set(standing.channels.map { taxonomy[$0].id }) : nil
  }
}
