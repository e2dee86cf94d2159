public import WorkspaceModel

/// A cell that would have a lower score without one asset.
public struct SoleSupport: Sendable, Hashable {
  public let asset: Ordinal<Asset>
  public let cell: CellAddress
  /// What the cell would fall to if the asset were retired.
  public let state: CellState
}

extension SoleSupport {
  /// In the order of assets, then cells: found in one pass over the claims.
  static func all(in coverage: ScoredWorkspace) -> [SoleSupport] {
    let census = SupportCensus(of: coverage)
    return coverage.claims.compactMap { claim in
      census.state(without: claim, in: coverage).map {
        SoleSupport(asset: claim.asset, cell: claim.cell, state: $0)
      }
    }
  }
}

/// How much supports each cell and each need.
private struct SupportCensus {
  private let grid: CellGrid
  /// By the cells' places in the grid.
  private var standingClaims: [Int]
  private var strongClaims: [Int]
  private var strongAnswers: [Int]

  init(of coverage: ScoredWorkspace) {
    grid = coverage.basis.grid
    standingClaims = Array(repeating: 0, count: grid.count)
    strongClaims = standingClaims
    strongAnswers = coverage.workspace.needs.map { _ in 0 }
    for claim in coverage.claims where claim.stands {
      let place = grid.index(of: claim.cell)
      standingClaims[place] += 1
      if claim.isStrong { strongClaims[place] += 1 }
    }
    for answer in coverage.answers where answer.isStrong { strongAnswers[answer.need.value] += 1 }
  }
}

extension SupportCensus {
  /// What a cell falls to without a claim; none if its score stays.
  func state(without claim: Claim, in coverage: ScoredWorkspace) -> CellState? {
    guard claim.stands else { return nil }
    let cell = coverage[claim.cell]
    guard (cell.score ?? 0) > 0 else { return nil }
    if standingClaims[grid.index(of: claim.cell)] == 1 {
      let others = cell.claims.filter { $0.asset != claim.asset }
      return cell.needs.isEmpty && !others.contains(where: \.standing.mayCount)
        ? .notAssessed : .missing
    }
    return cell.state == .strong && makesStrong(claim, in: coverage) ? .weak : nil
  }

  /// Whether a strong cell is strong only with a claim.
  private func makesStrong(_ claim: Claim, in coverage: ScoredWorkspace) -> Bool {
    guard coverage.basis.asksForAnswers else {
      return claim.isStrong && strongClaims[grid.index(of: claim.cell)] == 1
    }
    return claim.answers.contains { $0.isStrong && strongAnswers[$0.need.value] == 1 }
  }
}
