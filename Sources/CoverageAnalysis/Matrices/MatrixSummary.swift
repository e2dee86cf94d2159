/// What a matrix shows on the whole: how much of it is strong, and where it is weakest.
public struct MatrixSummary: Sendable {
  public let dimension: MatrixDimension
  /// The places that apply, by state.
  public let counts: StateCounts
  /// How many rows do not count, because their persona has no priority.
  public let leftOut: Int
  /// The row that lacks the most; none where nothing is lacking, or where there is one row only.
  public let weakestRow: Line?
  /// The column that lacks the most, under the same conditions.
  public let weakestColumn: Line?

  /// A row or a column with its places that apply, by state.
  public struct Line: Sendable {
    public let line: MatrixLine
    public let counts: StateCounts
  }

  /// Sums a matrix up.
  ///
  /// - Parameters:
  ///   - matrix: The matrix.
  ///   - coverage: The coverage that it shows, which tells who has a priority.
  public init(of matrix: Matrix, in coverage: Coverage) {
    let counted = zip(matrix.rows, matrix.cells).filter { $0.0.isPriority(in: coverage) }
    let columns = matrix.columns.indices.map { column in
      StateCounts(of: counted.map { $0.1[column] })
    }
    dimension = matrix.dimension
    leftOut = matrix.rows.count - counted.count
    counts = StateCounts(of: counted.flatMap(\.1))
    weakestRow = Self.weakest(of: counted.map(\.0), counted.map { StateCounts(of: $0.1) })
    weakestColumn = Self.weakest(of: matrix.columns, columns)
  }

  /// The line that lacks the greatest share; of several the first.
  private static func weakest(of lines: [MatrixLine], _ counts: [StateCounts]) -> Line? {
    guard lines.count > 1 else { return nil }
    var worst: Line?
    for (line, counts) in zip(lines, counts) where counts.lack > 0 {
      guard let so = worst?.counts else {
        worst = Line(line: line, counts: counts)
        continue
      }
      // The shares lack / total, compared without dividing.
      if counts.lack * so.total > so.lack * counts.total {
        worst = Line(line: line, counts: counts)
      }
    }
    return worst
  }
}

extension MatrixLine {
  /// Whether it counts in figures: that of a persona without a priority does not.
  public func isPriority(in coverage: Coverage) -> Bool {
    guard case .persona(let persona) = self else { return true }
    return coverage[persona].isPriority
  }
}

extension StateCounts {
  /// Counts the places that apply.
  fileprivate init(of cells: [MatrixCell]) {
    self.init()
    for cell in cells { count(cell.state) }
  }

  /// How many points are missing to all strong.
  fileprivate var lack: Int { 2 * (missing + notAssessed) + weak }
}
