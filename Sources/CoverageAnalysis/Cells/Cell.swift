package import WorkspaceModel

/// A persona at a stage: a contract on what this person must learn there, and how well it is kept.
package struct Cell: Sendable {
  package let address: CellAddress
  package let state: CellState
  /// Whether it is weak because all that serves it has grown old.
  package let isStale: Bool
  package let weight: CellWeight
  /// Whether its persona is a priority persona.
  package let isPriority: Bool
  /// The needs in the order of the file.
  package let needs: [NeedCoverage]
  /// The claims on it, in the order of assets, with those of assets that are not live.
  package let claims: [Claim]
  /// Why it scores what it scores.
  package let reasons: [CoverageReason]
}

extension Cell {
  /// 0, 1 or 2; none for a cell that does not apply.
  package var score: Int? { state.score }

  package var liveClaims: [Claim] { claims.filter(\.isLive) }

  /// How many assets for it are drafts, planned or scheduled: the `+n` beside its score.
  package var plannedAssets: Int { claims.count { $0.state.isPlanned } }

  /// The needs that have no strong answer yet.
  package var openNeeds: [NeedCoverage] { needs.filter { !$0.isAnsweredStrongly } }
}
