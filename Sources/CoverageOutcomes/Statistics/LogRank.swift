/// The test of whether something happens to two groups equally soon.
///
/// Source: Mantel 1966. With the groups swapped, the test gives the same.
public struct LogRank: Sendable, Hashable {
  /// To how many of the first group it happened.
  public let observed: Int
  /// To how many of the first group it would have happened if the groups were alike.
  public let expected: Double
  /// The variance of what was observed if the groups were alike; 0 where nothing can be compared.
  public let variance: Double

  public init(_ first: [SurvivalSubject], _ second: [SurvivalSubject]) {
    let events = SortedDays((first + second).filter(\.isEvent).map(\.day))
    let (firstDays, secondDays) = (SortedDays(first.map(\.day)), SortedDays(second.map(\.day)))
    let days = events.distinct.map { day in
      ComparedDay(
        first: Double(firstDays.count(from: day)), second: Double(secondDays.count(from: day)),
        events: Double(events.count(on: day)))
    }
    observed = first.count(where: \.isEvent)
    expected = days.reduce(0) { $0 + $1.expected }
    variance = days.reduce(0) { $0 + $1.variance }
  }
}

extension LogRank {
  /// The statistic, with one degree of freedom; no value where the variance is 0.
  public var chiSquare: Double? {
    guard variance > 0 else { return nil }
    let difference = Double(observed) - expected
    return difference * difference / variance
  }

  /// How often chance alone gives a statistic as large as this one or larger, from 0 to 1; no value
  /// where the variance is 0.
  public var p: Double? {
    chiSquare.map { Mathematics.complementaryError(($0 / 2).squareRoot()) }
  }
}

/// How many are at risk in each group on a day, and to how many of both it happens.
private struct ComparedDay {
  let first: Double
  let second: Double
  let events: Double

  private var total: Double { first + second }

  var expected: Double { events * first / total }

  var variance: Double {
    guard total > 1 else { return 0 }
    return events * (first / total) * (second / total) * (total - events) / (total - 1)
  }
}
