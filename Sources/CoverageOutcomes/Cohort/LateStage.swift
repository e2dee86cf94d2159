internal import CoverageAnalysis
internal import WorkspaceModel

/// The stages at which a deal is decided, and what replies there.
struct LateStage: Sendable {
  /// The stages with the largest weight, but never the first.
  let stages: [Tag]
  /// The live assets that reply to a need at one of them.
  let assets: Set<Ordinal<Asset>>

  init(_ coverage: Coverage) {
    let taxonomy = coverage.workspace.taxonomy
    let later = coverage.stages.dropFirst()
    let heaviest = later.map { taxonomy.weight(ofStage: $0).thousandths }.max()
    let stages = later.filter { taxonomy.weight(ofStage: $0).thousandths == heaviest }
    self.stages = stages
    assets = Set(
      coverage.claims.filter { claim in
        claim.state.isLive && stages.contains(claim.cell.stage)
          && claim.answers.contains(where: \.counts)
      }.map(\.asset))
  }
}
