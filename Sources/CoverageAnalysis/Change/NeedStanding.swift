internal import WorkspaceModel

/// How a need stands in a coverage.
public struct NeedStanding: Sendable, Hashable {
  /// 2 with a strong answer, 1 with one that counts and replies, else 0.
  public let points: Int
  /// Whether assets point at it and none says what it replies.
  public let isOnlyClaimed: Bool
  /// The asset that answers it best; none where it has no points.
  public let asset: NamedAsset?
  /// What that asset replies; none where it says nothing, or where no reply is asked for.
  public let reply: String?
  /// What keeps that answer from being strong.
  public let shortfalls: [NamedShortfall]
}

extension NeedStanding {
  init(_ need: NeedCoverage, _ snapshot: CoverageSnapshot) {
    let workspace = snapshot.coverage.workspace
    let best = need.points == 0 ? nil : need.spoken ?? need.best
    points = need.points
    isOnlyClaimed = need.isOnlyClaimed
    asset = best.map { NamedAsset($0.asset, workspace, snapshot.names) }
    reply = best?.reply?.reply.text
    shortfalls = (best?.shortfalls ?? []).map { NamedShortfall($0, in: workspace) }
  }
}
