internal import WorkspaceModel

/// A matrix whose places are claims: 2 when a strong claim of the persona falls in the column, 1
/// when a live one does, else 0.
struct ClaimMatrix {
  private let coverage: Coverage
  private let columns: [Tag]
  private let own: MatrixDimension.Own?
  /// The assets by the place of their persona, then by column.
  private var assets: [[[MatrixAsset]]]

  /// Sorts the claims into rows and columns, in one pass over them.
  init(
    _ source: MatrixSource, _ vocabulary: VocabularyID,
    _ tags: (Asset, Taxonomy) -> [Tag], _ own: MatrixDimension.Own?
  ) {
    coverage = source.coverage
    self.own = own
    let (workspace, taxonomy) = (coverage.workspace, coverage.workspace.taxonomy)
    columns = taxonomy[vocabulary].tags
    let width = taxonomy[vocabulary].entries.count
    assets = Array(
      repeating: Array(repeating: [], count: width), count: workspace.personas.count)
    var columnsOfAsset: (asset: Ordinal<Asset>, tags: [Tag])?
    for claim in coverage.claims where claim.isLive {
      if columnsOfAsset?.asset != claim.asset {
        columnsOfAsset = (claim.asset, tags(workspace.assets[claim.asset], taxonomy))
      }
      for tag in columnsOfAsset?.tags ?? [] { note(claim, in: tag) }
    }
  }

  /// The claims of an asset follow each other, so that it is the last of its place.
  private mutating func note(_ claim: Claim, in column: Tag) {
    let row = claim.cell.persona.value
    let isStrong: Bool
    if let last = assets[row][column.index].last, last.asset == claim.asset {
      assets[row][column.index].removeLast()
      isStrong = last.isStrong || claim.isStrong
    } else {
      isStrong = claim.isStrong
    }
    assets[row][column.index].append(MatrixAsset(asset: claim.asset, isStrong: isStrong))
  }
}

extension ClaimMatrix {
  var grid: MatrixGrid {
    MatrixGrid(
      rows: coverage.personaOrder.map { .persona($0) }, columns: columns.map { .tag($0) },
      cells: coverage.personaOrder.map(row))
  }

  private func row(_ persona: Ordinal<Persona>) -> [MatrixCell] {
    let wanted = own.map { $0(coverage[persona]) } ?? []
    return columns.map { column in
      let assets = assets[persona.value][column.index].strongFirst
      guard wanted.isEmpty || wanted.contains(column) else {
        return MatrixCell(state: .notApplicable(reason: "not one of theirs"), assets: assets)
      }
      return MatrixCell(state: Self.state(of: assets), assets: assets)
    }
  }

  private static func state(of assets: [MatrixAsset]) -> CellState {
    guard let first = assets.first else { return .missing }
    return first.isStrong ? .strong : .weak
  }
}
