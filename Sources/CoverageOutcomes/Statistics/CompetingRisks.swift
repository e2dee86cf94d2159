/// The shares that are won and lost by a day, where who is lost can't be won any more and some are
/// still open.
///
/// Source: Aalen and Johansen 1978. Who is looked at no longer than a day is still at risk on it.
public struct CompetingRisks: Sendable, Hashable {
  /// How many subjects there are.
  public let total: Int
  /// The last day that anybody was looked at on, after which nothing is known; none without subjects.
  public let lastDay: Int?
  /// The days on which something was won or lost, in order; before the first one all are open.
  public let steps: [CompetingStep]

  public init(_ subjects: [CompetingSubject]) {
    let all = SortedDays(subjects.map(\.day))
    total = subjects.count
    lastDay = all.last
    steps = Self.steps(all, subjects)
  }
}

extension CompetingRisks {
  /// The share with an ending by the end of a day, from 0 to 1, of `open` the share still open; no
  /// value without subjects.
  ///
  /// The three shares of a day are 1 together. After `lastDay` they are what was true on that day.
  public func incidence(of ending: CompetingSubject.Ending, by day: Int) -> Double? {
    guard total > 0 else { return nil }
    return (at(day: day)?.shares ?? CompetingShares()).share(of: ending)
  }

  /// The last step at or before a day; none before the first one, where all are open.
  public func at(day: Int) -> CompetingStep? { steps.last { $0.day <= day } }
}

extension CompetingRisks {
  private static func steps(_ all: SortedDays, _ subjects: [CompetingSubject]) -> [CompetingStep] {
    let won = SortedDays(subjects.filter { $0.ending == .won }.map(\.day))
    let lost = SortedDays(subjects.filter { $0.ending == .lost }.map(\.day))
    var shares = CompetingShares()
    return SortedDays(won.distinct + lost.distinct).distinct.map { day in
      let (atRisk, won, lost) = (all.count(from: day), won.count(on: day), lost.count(on: day))
      shares.close(won: won, lost: lost, of: atRisk)
      return CompetingStep(day: day, atRisk: atRisk, won: won, lost: lost, shares: shares)
    }
  }
}
