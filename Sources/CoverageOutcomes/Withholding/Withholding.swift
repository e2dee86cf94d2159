/// Withholds counts so small that they tell of single deals, and those from which such a count could
/// be worked out.
///
/// A count from 1 to under the smallest group is withheld; 0 stays 0. Sums of lines are taken for
/// known, be they shown or not, unless they are small themselves. Further counts of these lines are
/// then withheld, the smallest first, of equals the first, until each withheld one could be another
/// number with all sums as they are. Where nothing helps, all counts are withheld.
///
/// Somebody may have kept the reports of the quarters before. Of counts that never fall they tell how
/// large each is at least, and this report tells how large it was at most then; so more is withheld
/// until no small count of any of the reports follows.
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
  func row(_ counts: [Int]) -> [ShownCount] { row([counts], rising: []) }

  /// Counts whose sum is known, at the end of each quarter up to now.
  ///
  /// - Parameters:
  ///   - quarters: The counts at the end of each quarter, the last of which are told.
  ///   - rising: The places of those that never fall.
  /// - Returns: Each of the last counts as everybody may see it.
  func row(_ quarters: [[Int]], rising: Set<Int>) -> [ShownCount] {
    counts(quarters, lines: [Array((quarters.last ?? []).indices)], rising: rising)
  }

  /// Counts in rows of the same length, of which the sums of rows and columns are known, at the end
  /// of each quarter up to now.
  ///
  /// - Parameters:
  ///   - quarters: The rows at the end of each quarter, the last of which are told.
  ///   - risingColumns: The columns whose counts never fall.
  ///   - hiddenColumns: The columns that are withheld in any case, in each quarter.
  /// - Returns: Each of the last counts as everybody may see it.
  func table(
    _ quarters: [[[Int]]], risingColumns: Set<Int>, hiddenColumns: [Set<Int>] = []
  ) -> [[ShownCount]] {
    let rows = quarters.last ?? []
    guard let width = rows.first?.count, width > 0 else { return rows.map { _ in [] } }
    let ofRows = rows.indices.map { row in (0..<width).map { row * width + $0 } }
    let ofColumns = (0..<width).map { column in rows.indices.map { $0 * width + column } }
    let places = { (columns: Set<Int>) in Set(columns.flatMap { ofColumns[$0] }) }
    let shown =
      reports(
        quarters.map { $0.flatMap(\.self) }, lines: ofRows + (rows.count > 1 ? ofColumns : []),
        rising: places(risingColumns), hidden: hiddenColumns.map(places)
      ).last ?? []
    return rows.indices.map { Array(shown[$0 * width..<($0 + 1) * width]) }
  }

  /// Counts of which the sums of some lines are known, at the end of each quarter up to now.
  ///
  /// - Returns: Each of the last counts as everybody may see it.
  func counts(_ quarters: [[Int]], lines: [[Int]], rising: Set<Int>) -> [ShownCount] {
    reports(quarters, lines: lines, rising: rising).last ?? []
  }

  /// Counts of which the sums of some lines are known, at the end of each quarter up to now.
  ///
  /// - Parameters:
  ///   - quarters: The counts at the end of each quarter, the last of which are told.
  ///   - lines: The places of the counts of each line. A count stands in two of them at most, and the
  ///     lines are of two kinds, as rows and columns are, so that no two of a kind share a count.
  ///   - rising: The places of those that never fall.
  ///   - hidden: The places of those that are withheld in any case, in each quarter.
  /// - Returns: The counts of each quarter as everybody may see them.
  func reports(
    _ quarters: [[Int]], lines: [[Int]], rising: Set<Int>, hidden: [Set<Int>] = []
  ) -> [[ShownCount]] {
    var reports: [WithheldCounts] = []
    for (quarter, counts) in quarters.enumerated() {
      var report = WithheldCounts(
        counts, lines: lines, smallest: smallest, hidden: hidden.isEmpty ? [] : hidden[quarter])
      report.settle(after: reports, rising: rising)
      reports.append(report)
    }
    return reports.map(\.shown)
  }
}
