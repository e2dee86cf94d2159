/// What somebody knows who has kept the reports of some quarters: each withheld count lies between two
/// limits, by the sums of its lines and by the reports before and after.
struct KeptReports {
  private let reports: [WithheldCounts]
  private let rising: Set<Int>
  private var limits: [[ClosedRange<Int>]]

  /// - Parameters:
  ///   - reports: The counts of each quarter and what is withheld of them.
  ///   - rising: The places of those that never fall.
  init(_ reports: [WithheldCounts], rising: Set<Int>) {
    self.reports = reports
    self.rising = rising
    limits = reports.map(\.limits)
    while narrows() {}
  }

  /// The small counts that can only be one number.
  var workedOut: [Count] {
    zip(reports, limits).enumerated().flatMap { quarter, report in
      report.1.indices.filter { report.0.isSmall($0) && report.1[$0].count == 1 }
        .map { Count(quarter: quarter, place: $0) }
    }
  }

  /// A count of one of the reports.
  struct Count: Hashable {
    let quarter: Int
    let place: Int
  }

  /// Narrows the limits once, and says whether any became narrower.
  private mutating func narrows() -> Bool {
    var isNarrower = false
    for quarter in reports.indices {
      for (line, sum) in reports[quarter].knownSums {
        let least = line.reduce(0) { $0 + limits[quarter][$1].lowerBound }
        let most = line.reduce(0) { $0 + limits[quarter][$1].upperBound }
        for place in line {
          let own = limits[quarter][place]
          let others = (least: least - own.lowerBound, most: most - own.upperBound)
          if limit(quarter, place, sum - others.most...max(sum - others.most, sum - others.least)) {
            isNarrower = true
          }
        }
      }
      guard quarter > 0 else { continue }
      for place in rising {
        let (before, now) = (limits[quarter - 1][place], limits[quarter][place])
        if limit(quarter, place, before.lowerBound...Int.max) { isNarrower = true }
        if limit(quarter - 1, place, 0...now.upperBound) { isNarrower = true }
      }
    }
    return isNarrower
  }

  private mutating func limit(_ quarter: Int, _ place: Int, _ range: ClosedRange<Int>) -> Bool {
    let old = limits[quarter][place]
    // Limits only ever come nearer, so that narrowing ends whatever the counts are.
    guard old.overlaps(range) else { return false }
    let new = old.clamped(to: range)
    guard new != old else { return false }
    limits[quarter][place] = new
    return true
  }
}
