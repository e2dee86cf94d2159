internal import WorkspaceModel

/// What an asset does for a need or a cell, under names that another coverage knows too.
protocol AssetService {
  var asset: NamedAsset { get }
  var state: AssetState { get }
  var standing: ClaimStanding { get }
  /// What keeps it from being strong.
  var shortfalls: [NamedShortfall.Kind: NamedShortfall] { get }
}

/// An asset's answer to a need.
struct AnswerSnapshot: AssetService {
  let asset: NamedAsset
  let state: AssetState
  let standing: ClaimStanding
  let shortfalls: [NamedShortfall.Kind: NamedShortfall]

  init(_ answer: Answer, _ coverage: Coverage, _ names: LaterNames) {
    asset = NamedAsset(answer.asset, coverage.workspace, names)
    state = answer.state
    standing = answer.standing
    shortfalls = NamedShortfall.byKind(answer.shortfalls, in: coverage.workspace)
  }
}

/// An asset's claim on a cell.
struct ClaimSnapshot: AssetService {
  let asset: NamedAsset
  let state: AssetState
  let standing: ClaimStanding
  let shortfalls: [NamedShortfall.Kind: NamedShortfall]

  init(_ claim: Claim, _ coverage: Coverage, _ names: LaterNames) {
    asset = NamedAsset(claim.asset, coverage.workspace, names)
    state = claim.state
    standing = claim.standing
    shortfalls = NamedShortfall.byKind(claim.shortfalls, in: coverage.workspace)
  }
}

extension NamedShortfall {
  static func byKind(
    _ shortfalls: [Shortfall], in workspace: Workspace
  ) -> [NamedShortfall.Kind: NamedShortfall] {
    Dictionary(
      shortfalls.map { NamedShortfall($0, in: workspace) }.map { ($0.kind, $0) },
      uniquingKeysWith: { first, _ in first })
  }
}

extension NamedAsset {
  init(_ asset: Ordinal<Asset>, _ workspace: Workspace, _ names: LaterNames) {
    let written = workspace.assets[asset]
    self.init(id: names.id(of: written), title: written.title)
  }
}
