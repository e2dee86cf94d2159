internal import WorkspaceModel

/// How long ago the live assets were published or last looked at.
public struct AssetAges: Sendable {
  /// From the youngest on, in steps of months; then those without a date.
  public let groups: [Group]

  /// The live assets of about one age.
  public struct Group: Sendable, Hashable {
    /// From how many months on; none for those without a date.
    public let from: Int?
    /// Up to how many months; none for the oldest.
    public let to: Int?
    public fileprivate(set) var fresh = 0
    /// Older than their own limit allows, or without a date.
    public fileprivate(set) var stale = 0

    public var total: Int { fresh + stale }
  }

  /// The months at which the groups end.
  private static let steps = [3, 6, 12, 18, 24]

  public init(of coverage: ScoredWorkspace) {
    let starts = [0] + Self.steps
    var groups = starts.indices.map { index in
      Group(from: starts[index], to: index < Self.steps.count ? Self.steps[index] : nil)
    }
    groups.append(Group(from: nil, to: nil))
    let ends = Self.steps.map { coverage.today.adding(months: -$0) }
    for ordinal in coverage.workspace.assets.ordinals {
      let standing = coverage[ordinal]
      guard standing.state.isLive else { continue }
      let index = standing.date.map { date in ends.count { date <= $0 } } ?? groups.count - 1
      if standing.freshness.isFresh {
        groups[index].fresh += 1
      } else {
        groups[index].stale += 1
      }
    }
    self.groups = groups
  }
}

extension AssetAges {
  /// How many live assets there are.
  public var total: Int { groups.reduce(0) { $0 + $1.total } }
}
