internal import WorkspaceModel

/// A matrix whose places are claims: 2 when a strong answer of the persona falls in the column, 1
/// when a claim that stands does, else 0.
struct ClaimMatrix {
  private let coverage: Coverage
  private let vocabulary: VocabularyID
  private let columns: [Tag]
  private let own: MatrixDimension.Own?
  /// How many columns each persona's row has: one for each tag, and the last for all assets.
  private let width: Int
  /// The assets of each place, row by row.
  private var assets: [[MatrixAsset]]

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
    width = taxonomy[vocabulary].entries.count + 1
    assets = Array(repeating: [], count: workspace.personas.count * width)
    var (last, places): (Ordinal<Asset>?, [Int]) = (nil, [])
    for claim in coverage.claims where claim.stands {
      if last != claim.asset {
        last = claim.asset
        places.removeAll(keepingCapacity: true)
        for tag in tags(workspace.assets[claim.asset], taxonomy) { places.append(tag.index) }
        places.append(width - 1)
      }
      for place in places { note(claim, in: place) }
    }
  }

  /// The claims of an asset follow each other, so that it is the last of its place.
  private mutating func note(_ claim: Claim, in column: Int) {
    let place = claim.cell.persona.value * width + column
    let last = assets[place].count - 1
    if last >= 0, assets[place][last].asset == claim.asset {
      if claim.isStrong { assets[place][last].isStrong = true }
    } else {
      assets[place].append(MatrixAsset(asset: claim.asset, isStrong: claim.isStrong))
    }
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
    return coverage.personaOrder.contains { own(coverage[$0]) == nil }
  }

  private func row(_ persona: Ordinal<Persona>) -> [MatrixCell] {
    let start = persona.value * width
    let assets = assets[start..<start + width]
    guard let own else { return columns.map { Self.cell(assets[start + $0.index]) } }
    let wanted = own(coverage[persona])
    // A persona who names columns has some, unless a mistake has left them out.
    let reason = wanted?.isEmpty ?? false ? "theirs can't be read" : "not one of theirs"
    let other = MatrixCell(state: .notApplicable(reason: reason), assets: [])
    let cells = columns.map { column in
      wanted?.contains(column) ?? false ? Self.cell(assets[start + column.index]) : other
    }
    guard hasAnyColumn else { return cells }
    return cells + [wanted == nil ? Self.cell(assets.last ?? []) : other]
  }

  private static func cell(_ assets: [MatrixAsset]) -> MatrixCell {
    let assets = assets.strongFirst
    return MatrixCell(state: state(of: assets), assets: assets)
  }

  private static func state(of assets: [MatrixAsset]) -> CellState {
    guard let first = assets.first else { return .missing }
    return first.isStrong ? .strong : .weak
  }
}
