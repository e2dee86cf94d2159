package import WorkspaceModel

/// What the places of a matrix show.
package enum MatrixLayer: String, Sendable, CaseIterable {
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
  package static func all(in workspace: Workspace) -> [MatrixLayer] {
    allCases.filter { $0 != .owner || !workspace.isPublic }
  }
}

/// How recently the assets of a place were looked at.
package struct FreshnessCount: Sendable, Hashable {
  package private(set) var fresh = 0
  package private(set) var stale = 0
  package private(set) var undated = 0

  package init(of assets: [MatrixAsset], in coverage: Coverage) {
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

  package var total: Int { fresh + stale + undated }
}

extension MatrixCell {
  /// Who keeps the assets, those who keep the most first; none stands for nobody.
  package func owners(in workspace: Workspace) -> [(owner: Tag?, count: Int)] {
    Dictionary(grouping: assets) { workspace.assets[$0.asset].owner }
      .map { (owner: $0.key, count: $0.value.count) }
      .sorted { (-$0.count, $0.owner?.index ?? .max) < (-$1.count, $1.owner?.index ?? .max) }
  }
}
