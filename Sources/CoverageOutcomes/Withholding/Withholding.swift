/// Withholds counts so small that they tell of single deals, and those from which such a count could
/// be worked out.
///
/// A count from 1 to under the smallest group is withheld; 0 stays 0. Sums of rows and columns are
/// taken for known, be they shown or not, unless they are small themselves. In each row and column at least two counts are then
/// withheld whose sum lets each of them be several numbers; the next smallest go with them, of equals
/// the first. Who has kept the report of the quarter before knows of counts that never fall how large
/// they are at least.
struct Withholding: Sendable {
  let smallest: Int

  init(_ plan: MeasurementPlan) {
    smallest = plan.smallestGroup
  }

  init(smallest: Int) {
    self.smallest = smallest
  }
}

extension Withholding {
  func isSmall(_ count: Int) -> Bool { count > 0 && count < smallest }

  /// A count of which no sum is known.
  func shown(_ count: Int) -> ShownCount { isSmall(count) ? .withheld : .exactly(count) }

  /// Counts whose sum is known.
  ///
  /// - Parameters:
  ///   - counts: The counts.
  ///   - earlier: What those that never fall were a quarter before; nothing for the others.
  func row(_ counts: [Int], earlier: [Int?] = []) -> [ShownCount] {
    table([counts], earlier: earlier.isEmpty ? [] : [earlier], columnsAreKnown: false)[0]
  }

  /// Counts in rows of the same length.
  func table(
    _ rows: [[Int]], earlier: [[Int?]] = [], columnsAreKnown: Bool = true
  ) -> [[ShownCount]] {
    var table = WithheldTable(rows, earlier: earlier, smallest: self)
    table.settle(columnsAreKnown: columnsAreKnown)
    return table.shown
  }
}

/// A table in which counts are withheld until none can be worked out.
private struct WithheldTable {
  private let rows: [[Int]]
  private var isHidden: [[Bool]]
  /// Whether a zero had to be withheld, so that what is withheld may be zero.
  private var hidesZero = false
  /// Whether withholding a count can hide another: a zero in a column of zeros can't.
  private var canHelp: [[Bool]]
  /// What may have been told of each count a quarter before, so that it is no smaller now.
  private let floors: [[Int]]

  init(_ rows: [[Int]], earlier: [[Int?]], smallest: Withholding) {
    self.rows = rows
    floors = rows.indices.map { row in
      rows[row].indices.map { column in
        let before = row < earlier.count ? earlier[row][column] ?? 0 : 0
        return before >= smallest.smallest ? before : 0
      }
    }
    isHidden = rows.map { $0.map(smallest.isSmall) }
    canHelp = rows.map { $0.map { _ in true } }
  }

  var shown: [[ShownCount]] {
    zip(rows, isHidden).map { counts, hidden in
      zip(counts, hidden).map { $1 ? .withheld : .exactly($0) }
    }
  }

  mutating func settle(columnsAreKnown: Bool) {
    let width = rows.first?.count ?? 0
    if columnsAreKnown, rows.count > 1 {
      canHelp = rows.map { row in
        row.indices.map { column in row[column] > 0 || rows.contains { $0[column] > 0 } }
      }
    }
    let ofRows = rows.indices.map { row in (0..<width).map { (row, $0) } }
    let ofColumns = (0..<width).map { column in rows.indices.map { ($0, column) } }
    let lines = ofRows + (columnsAreKnown && rows.count > 1 ? ofColumns : [])
    while lines.contains(where: { hidesOneMore(in: $0) }) {}
  }

  /// Withholds one more count of a line, where what is withheld could be worked out.
  private mutating func hidesOneMore(in line: [(row: Int, column: Int)]) -> Bool {
    let hidden = line.filter { isHidden[$0.row][$0.column] }
    guard !hidden.isEmpty, !isSafe(hidden) else { return false }
    let others = line.filter { !isHidden[$0.row][$0.column] && canHelp[$0.row][$0.column] }
    let next = others.min { first, second in
      let (one, other) = (rows[first.row][first.column], rows[second.row][second.column])
      return (one == 0 ? Int.max : one) < (other == 0 ? Int.max : other)
    }
    guard let next else { return false }
    isHidden[next.row][next.column] = true
    if rows[next.row][next.column] == 0 { hidesZero = true }
    return true
  }

  /// Whether each of some withheld counts with a known sum can be at least two numbers.
  private func isSafe(_ hidden: [(row: Int, column: Int)]) -> Bool {
    let sum = hidden.reduce(0) { $0 + rows[$1.row][$1.column] }
    let least = hidden.reduce(0) { sum, place in
      sum + max(hidesZero ? 0 : 1, floors[place.row][place.column])
    }
    return hidden.count > 1 && sum > least
  }
}
