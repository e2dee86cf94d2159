internal import WorkspaceModel

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
