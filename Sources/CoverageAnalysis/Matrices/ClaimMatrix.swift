internal import WorkspaceModel

/// A matrix whose places are claims: 2 when a strong answer of the persona falls in the column, 1
/// when a claim that stands does, else 0.
struct ClaimMatrix {
  private let coverage: Coverage
  private let vocabulary: VocabularyID
  private let columns: [Tag]
  private let own: MatrixDimension.Own?
  /// The assets by the place of their persona, then by column; the last column holds all of them.
  private var assets: [[[MatrixAsset]]]

  /// Sorts the claims into rows and columns, in one pass over them.
  init(
    _ source: MatrixSource, _ vocabulary: VocabularyID,
    _ tags: (Asset, Taxonomy) -> [Tag], _ own: MatrixDimension.Own?
  ) {
    coverage = source.coverage
    self.vocabulary = vocabulary
    self.own = own
    let (workspace, taxonomy) = (coverage.workspace, coverage.workspace.taxonomy)
    columns = taxonomy[vocabulary].tags
    let width = taxonomy[vocabulary].entries.count
    assets = Array(
      repeating: Array(repeating: [], count: width + 1), count: workspace.personas.count)
    var columnsOfAsset: (asset: Ordinal<Asset>, places: [Int])?
    for claim in coverage.claims where claim.stands {
      if columnsOfAsset?.asset != claim.asset {
        let tags = tags(workspace.assets[claim.asset], taxonomy)
        columnsOfAsset = (claim.asset, tags.map(\.index) + [width])
      }
      for place in columnsOfAsset?.places ?? [] { note(claim, in: place) }
    }
  }

  /// The claims of an asset follow each other, so that it is the last of its place.
  private mutating func note(_ claim: Claim, in column: Int) {
    let row = claim.cell.persona.value
    let isStrong: Bool
    if let last = assets[row][column].last, last.asset == claim.asset {
      assets[row][column].removeLast()
      isStrong = last.isStrong || claim.isStrong
    } else {
      isStrong = claim.isStrong
    }
    assets[row][column].append(MatrixAsset(asset: claim.asset, isStrong: isStrong))
  }
}

extension ClaimMatrix {
  var grid: MatrixGrid {
    MatrixGrid(
      rows: coverage.personaOrder.map { .persona($0) },
      columns: columns.map { .tag($0) } + (hasAnyColumn ? [.any(vocabulary)] : []),
      cells: coverage.personaOrder.map(row))
  }

  /// Whether somebody names no column of their own, to whom any is as good as another.
  private var hasAnyColumn: Bool {
    guard let own else { return false }
    return coverage.personaOrder.contains { own(coverage[$0]).isEmpty }
  }

  private func row(_ persona: Ordinal<Persona>) -> [MatrixCell] {
    let assets = assets[persona.value]
    guard let own else { return columns.map { Self.cell(assets[$0.index], applies: true) } }
    let wanted = own(coverage[persona])
    let cells = columns.map { Self.cell(assets[$0.index], applies: wanted.contains($0)) }
    guard hasAnyColumn else { return cells }
    return cells + [Self.cell(assets.last ?? [], applies: wanted.isEmpty)]
  }

  private static func cell(_ assets: [MatrixAsset], applies: Bool) -> MatrixCell {
    let assets = assets.strongFirst
    guard applies else {
      return MatrixCell(state: .notApplicable(reason: "not one of theirs"), assets: assets)
    }
    return MatrixCell(state: state(of: assets), assets: assets)
  }

  private static func state(of assets: [MatrixAsset]) -> CellState {
    guard let first = assets.first else { return .missing }
    return first.isStrong ? .strong : .weak
  }
}
