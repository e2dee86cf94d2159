public import WorkspaceModel

/// What the places of a matrix show.
public enum MatrixLayer: String, Sendable, CaseIterable {
  /// How well each place is served.
  case score
  /// How much of what serves it was looked at recently enough.
  case freshness
  /// Who keeps what serves it.
  case owner
  /// How well it will be served once all that is on its way is published.
  case planned
}

extension MatrixLayer {
  /// The layers that can be looked at: of a public workspace without that of owners.
  public static func all(in workspace: Workspace) -> [MatrixLayer] {
    allCases.filter { $0 != .owner || !workspace.isPublic }
  }
}

/// How recently the assets of a place were looked at.
public struct FreshnessCount: Sendable, Hashable {
  public private(set) var fresh = 0
  public private(set) var stale = 0
  public private(set) var undated = 0

  public init(of assets: [MatrixAsset], in coverage: Coverage) {
    for asset in assets {
      let freshness = coverage[asset.asset].freshness
      if freshness.isFresh {
        fresh += 1
      } else if freshness.isStale {
        stale += 1
      } else {
        undated += 1
      }
    }
  }

  public var total: Int { fresh + stale + undated }
}

extension MatrixCell {
  /// Who keeps the assets, those who keep the most first; none stands for nobody.
  public func owners(in workspace: Workspace) -> [(owner: Tag?, count: Int)] {
    let nobody = workspace.taxonomy[.owners].entries.count
    var counts = [Int](repeating: 0, count: nobody + 1)
    for asset in assets { counts[workspace.assets[asset.asset].owner?.index ?? nobody] += 1 }
    return counts.indices.filter { counts[$0] > 0 }
      .sorted { (-counts[$0], $0) < (-counts[$1], $1) }
      .map { (owner: $0 < nobody ? Tag(.owners, $0) : nil, count: counts[$0]) }
  }
}
