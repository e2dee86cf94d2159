internal import WorkspaceModel

/// How a need stands in a coverage.
package struct NeedStanding: Sendable, Hashable {
  /// 2 with a strong answer, 1 with one that counts and replies, else 0.
  package let points: Int
  /// Whether assets point at it and none says what it replies.
  package let isOnlyClaimed: Bool
  /// The asset that answers it best; none where it has no points.
  package let asset: NamedAsset?
  /// What that asset replies; none where it says nothing, or where no reply is asked for.
  package let reply: String?
  /// What keeps that answer from being strong.
  package let shortfalls: [NamedShortfall]
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
