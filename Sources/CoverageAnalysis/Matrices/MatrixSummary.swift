public import WorkspaceModel

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

  /// Who stands in the row of those without a tag because a mistake hides theirs.
  public let hidden: [Ordinal<Persona>]

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
    hidden = coverage.personaOrder.filter {
      matrix.dimension.hidesTag(of: coverage.workspace.personas[$0])
    }
    leftOut = matrix.rows.count - counted.count
    counts = StateCounts(of: counted.flatMap(\.1))
    let rows = zip(counted.map(\.0), counted.map { StateCounts(of: $0.1) })
    weakestRow = Self.weakest(of: rows) { left, right in
      matrix.dimension.hasStagesOfPersonas && left.line.isWorse(than: right.line, in: coverage)
    }
    weakestColumn = Self.weakest(of: zip(matrix.columns, columns)) { _, _ in false }
  }

  /// The line that is worse than all others, else lacks the greatest share, else the one of which more
  /// is missing; of several the first.
  private static func weakest(
    of lines: some Sequence<(MatrixLine, StateCounts)>, isWorse: (Line, Line) -> Bool
  ) -> Line? {
    let lines = lines.map { Line(line: $0, counts: $1) }.filter { $0.counts.total > 0 }
    guard lines.count > 1 else { return nil }
    return lines.filter { $0.counts.lack > 0 }.reduce(nil as Line?) { worst, line in
      guard let worst else { return line }
      if isWorse(line, worst) { return line }
      return !isWorse(worst, line) && line.counts.isWorse(than: worst.counts) ? line : worst
    }
  }
}

extension MatrixDimension {
  /// Whether a mistake hides in which row a persona belongs.
  fileprivate func hidesTag(of persona: Persona) -> Bool {
    switch view {
    case .cells(rows: .tags(.buyingRoles, _), _):
      persona.buyingRole == nil && persona.isInDoubt(.buyingRole)
    case .cells(rows: .tags(.stances, _), _): persona.stance == nil && persona.isInDoubt(.stance)
    default: false
    }
  }

  /// Whether a row's coverage is that of its persona.
  fileprivate var hasStagesOfPersonas: Bool {
    if case .cells(rows: .personas, columns: .stages) = view { true } else { false }
  }
}

extension MatrixLine {
  /// Whether it counts in figures: that of a persona without a priority does not.
  public func isPriority(in coverage: Coverage) -> Bool {
    guard case .persona(let persona) = self else { return true }
    return coverage[persona].isPriority
  }

  /// Whether its persona has less coverage.
  fileprivate func isWorse(than other: MatrixLine, in coverage: Coverage) -> Bool {
    guard case .persona(let own) = self, case .persona(let persona) = other else { return false }
    return coverage.figures[own].coverage.isLess(than: coverage.figures[persona].coverage)
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

  /// Whether more is lacking of them, compared without dividing, or of as much more is missing.
  fileprivate func isWorse(than other: StateCounts) -> Bool {
    let (own, others) = (lack * other.total, other.lack * total)
    return own > others || own == others && missing > other.missing
  }
}
