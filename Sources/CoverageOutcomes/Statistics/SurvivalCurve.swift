/// The share to whom something has not happened yet, by day, where some are still waiting.
///
/// Source: Kaplan and Meier 1958. Who is looked at no longer than a day is still at risk on it.
public struct SurvivalCurve: Sendable, Hashable {
  /// How many subjects there are.
  public let total: Int
  /// The last day that anybody was looked at on, after which nothing is known; none without subjects.
  public let lastDay: Int?
  /// The days on which it happened, in order; before the first one the share is 1.
  public let steps: [SurvivalStep]

  public init(_ subjects: [SurvivalSubject]) {
    let all = SortedDays(subjects.map(\.day))
    total = subjects.count
    lastDay = all.last
    steps = Self.steps(all, SortedDays(subjects.filter(\.isEvent).map(\.day)))
  }
}

extension SurvivalCurve {
  /// The last step at or before a day; none before the first one, where the share is 1.
  ///
  /// After `lastDay` it says what was true on that day.
  public func at(day: Int) -> SurvivalStep? { steps.last { $0.day <= day } }

  /// The first day by whose end it has happened to half of them; none where it has not.
  ///
  /// A share within 1e-9 of one half counts as one half, as a product of fractions may miss it.
  public var median: Int? { steps.first { $0.survival <= 0.5 + 1e-9 }?.day }

  /// The days on which the limits of the band come down to one half.
  ///
  /// Source: Brookmeyer and Crowley 1982.
  public var medianInterval: MedianInterval {
    MedianInterval(
      lower: steps.first { ($0.band?.lower ?? 1) <= 0.5 }?.day,
      upper: steps.first { ($0.band?.upper ?? 1) <= 0.5 }?.day)
  }
}

extension SurvivalCurve {
  private static func steps(_ all: SortedDays, _ events: SortedDays) -> [SurvivalStep] {
    var survival = 1.0
    var relativeVariance = 0.0
    return events.distinct.map { day in
      let (atRisk, count) = (all.count(from: day), events.count(on: day))
      let (before, after) = (Double(atRisk), Double(atRisk - count))
      survival *= after / before
      relativeVariance += Double(count) / (before * after)
      return SurvivalStep(
        day: day, atRisk: atRisk, events: count, survival: survival,
        relativeVariance: relativeVariance)
    }
  }
}
