@testable import CoverageOutcomes

/// Somebody who has kept the reports of some quarters, and narrows down what they withhold.
struct ReportsAttack {
  /// How a count stands in one report: between two limits, which are the same once it is known.
  struct Known {
    var least: Int
    var most: Int
  }

  private let lines: [[Int]]
  private let rising: Set<Int>
  private let shown: [[ShownCount]]
  /// The sum of each line in each report; none for one that is small itself, or of which nothing but
  /// zeros is in view.
  private let sums: [[Int?]]
  private let isSmall: [[Bool]]
  private(set) var known: [[Known]]

  /// - Parameters:
  ///   - reports: The true counts of each report, of which only sums and zeros that are withheld are
  ///     looked at.
  ///   - shown: What each report shows.
  ///   - lines: The places of the counts of each line whose sum is known.
  ///   - rising: The places of those that never fall.
  ///   - knowsAllSums: Whether sums stand elsewhere, where nothing of their line is in view.
  ///   - smallest: The smallest count that is shown, but for zero.
  init(
    _ reports: [[Int]], _ shown: [[ShownCount]], lines: [[Int]], rising: Set<Int>,
    knowsAllSums: Bool = true, smallest: Int = 5
  ) {
    self.lines = lines
    self.rising = rising
    self.shown = shown
    isSmall = reports.map { $0.map { (1..<smallest).contains($0) } }
    sums = zip(reports, shown).map { counts, shown in
      lines.map { line in
        let sum = line.reduce(0) { $0 + counts[$1] }
        let isInView = knowsAllSums || line.contains { (shown[$0].number ?? 0) > 0 }
        return (1..<smallest).contains(sum) || !isInView ? nil : sum
      }
    }
    known = zip(reports, shown).map { counts, shown in
      // Where nothing but zeros is in view, what is withheld may be zero as well.
      let hidesZero =
        zip(counts, shown).contains { $0 == 0 && $1 == .withheld }
        || shown.allSatisfy { $0 == .withheld || $0 == .exactly(0) }
      return shown.map { count in
        let least = count.number ?? (hidesZero ? 0 : 1)
        return Known(least: least, most: count.number ?? counts.reduce(0, +))
      }
    }
    for _ in 0..<50 { narrow() }
  }

  /// The places of small counts that can only be one number.
  ///
  /// Of others, which are withheld for the sake of these, an older report may tell.
  var workedOut: [(report: Int, place: Int)] {
    known.indices.flatMap { report in
      shown[report].indices.filter { place in
        isSmall[report][place]
          && known[report][place].least >= known[report][place].most
      }.map { (report, $0) }
    }
  }

  private mutating func narrow() {
    for report in known.indices {
      for (line, sum) in zip(lines, sums[report]) {
        guard let sum else { continue }
        for place in line where shown[report][place] == .withheld {
          let others = line.filter { $0 != place }
          limit(
            report, place, least: sum - others.reduce(0) { $0 + known[report][$1].most },
            most: sum - others.reduce(0) { $0 + known[report][$1].least })
        }
      }
      guard report > 0 else { continue }
      for place in rising {
        limit(report, place, least: known[report - 1][place].least, most: .max)
        limit(report - 1, place, least: .min, most: known[report][place].most)
      }
    }
  }

  private mutating func limit(_ report: Int, _ place: Int, least: Int, most: Int) {
    known[report][place].least = max(known[report][place].least, least)
    known[report][place].most = min(known[report][place].most, most)
  }
}
