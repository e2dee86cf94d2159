internal import WorkspaceModel

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
