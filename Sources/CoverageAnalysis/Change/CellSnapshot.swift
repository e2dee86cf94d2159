internal import WorkspaceModel

/// A cell with everything that a comparison asks, under names that another coverage knows too.
struct CellSnapshot {
  let address: String
  let name: String
  let state: CellState
  /// Whether the persona's file can't be read.
  let isUnreadable: Bool
  /// The needs by their address.
  let needs: [String: NamedNeed]
  /// What each asset does for it, by the asset's id.
  let claims: [String: ClaimSnapshot]

  init(_ cell: Cell, _ coverage: Coverage, _ names: LaterNames) {
    let workspace = coverage.workspace
    address = names.address(of: cell.address, in: workspace)
    name = workspace.title(of: cell.address)
    state = cell.state
    isUnreadable = coverage[cell.address.persona].isUnreadable
    needs = Dictionary(
      cell.needs.map { need in
        let named = NamedNeed(need.need, workspace, names)
        return (named.address, named)
      }, uniquingKeysWith: { first, _ in first })
    claims = Dictionary(
      cell.claims.map { claim in
        (names.id(of: workspace.assets[claim.asset]), ClaimSnapshot(claim, coverage, names))
      }, uniquingKeysWith: { first, _ in first })
  }
}

/// What an asset does for a cell.
struct ClaimSnapshot {
  let asset: NamedAsset
  let stands: Bool
  /// The addresses of the needs that it answers.
  let answers: Set<String>
  /// What keeps it from being strong anywhere in the cell.
  let shortfalls: [NamedShortfall.Kind: NamedShortfall]

  init(_ claim: Claim, _ coverage: Coverage, _ names: LaterNames) {
    let asset = coverage.workspace.assets[claim.asset]
    let answers = coverage.answers[claim.answers]
    self.asset = NamedAsset(id: names.id(of: asset), title: asset.title)
    stands = claim.stands
    self.answers = Set(answers.map { names.address(of: $0.need, in: coverage.workspace) })
    let shortfalls = (claim.shortfalls + answers.flatMap(\.shortfalls)).map {
      NamedShortfall($0, in: coverage.workspace)
    }
    self.shortfalls = Dictionary(
      shortfalls.map { ($0.kind, $0) }, uniquingKeysWith: { first, _ in first })
  }
}

extension NamedNeed {
  init(_ need: Ordinal<Need>, _ workspace: Workspace, _ names: LaterNames) {
    let written = workspace.needs[need]
    self.init(
      address: names.address(of: need, in: workspace), kind: written.kind, text: written.text)
  }
}
