internal import WorkspaceModel

/// The unit in which the shares of cells are added up, so that nothing is rounded.
///
/// Coverage is Σ weight × points ÷ most, over Σ weight; every `most` divides `points` of the unit. Only
/// where cells have so many different numbers of needs that no such unit fits into a machine's
/// number, a cell's share is rounded down by less than one in a million.
struct ShareUnit {
  /// How many parts a whole cell has.
  private let parts: Int
  /// By which all weights can be divided.
  private let divisor: Int
  /// While nothing can be measured: no need is declared, or a weight has an error.
  private let isEmpty: Bool

  init(for coverage: ScoredWorkspace) {
    let cells = coverage.workspace.personas.ordinals.flatMap(coverage.row).filter(\.state.applies)
    let divisor = cells.reduce(CellWeight.one) {
      Self.greatestCommonDivisor($0, $1.weight.millionths)
    }
    let total = cells.reduce(1) { $0 + $1.weight.millionths / divisor }
    let most = Int.max / 4 / max(total, CellWeight.one / divisor)
    parts = Set(cells.compactMap(\.share?.most)).sorted().reduce(1) { parts, next in
      let (product, overflows) = (parts / Self.greatestCommonDivisor(parts, next))
        .multipliedReportingOverflow(by: next)
      return overflows || product > most ? parts : product
    }
    self.divisor = divisor
    isEmpty = coverage.workspace.taxonomy.isWeightDoubtful || !coverage.isMeasured
  }
}

extension ShareUnit {
  /// Adds a cell's share to a sum.
  func add(_ points: Int, of most: Int, weighing weight: CellWeight, to sum: inout Share) {
    guard !isEmpty else { return }
    sum.unit = CellWeight.one / divisor * parts
    sum.numerator += part(points, of: most, weighing: weight)
    sum.denominator += weight.millionths / divisor * parts
  }

  /// What some points of a cell are in the unit.
  func part(_ points: Int, of most: Int, weighing weight: CellWeight) -> Int {
    let product = parts.multipliedFullWidth(by: points)
    return weight.millionths / divisor * most.dividingFullWidth(product).quotient
  }

  private static func greatestCommonDivisor(_ one: Int, _ other: Int) -> Int {
    other == 0 ? one : greatestCommonDivisor(other, one % other)
  }
}
