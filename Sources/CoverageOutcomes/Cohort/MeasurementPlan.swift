public import WorkspaceModel

/// By which rules outcomes are counted: from when, up to when, and what is too small to be shown.
public struct MeasurementPlan: Sendable {
  public let today: CalendarDate
  /// The last day that counts.
  ///
  /// Where small groups are withheld it is the end of the last whole quarter: of two reports of the
  /// same quarter, one day apart, the difference would tell of a single deal.
  public private(set) var asOf: CalendarDate
  /// How many days after its start a deal is looked at.
  public let landmark: Int
  /// How many days before its start engagement counts.
  public let lookback: Int
  /// The smallest count that is shown, but for zero.
  public let smallestGroup: Int
  /// Under how many closed deals in a group a comparison is called too small.
  public let tooFew: Int
  /// Whether differences are tested exactly as well.
  public let testsExactly: Bool

  public init(_ rules: MeasurementRules, today: CalendarDate, testsExactly: Bool = false) {
    self.today = today
    landmark = rules.landmark.days
    lookback = rules.lookback.days
    smallestGroup = rules.smallestGroup
    tooFew = rules.tooFew
    self.testsExactly = testsExactly
    asOf = rules.smallestGroup > 1 ? Self.endOfLastQuarter(before: today) : today
  }
}

extension MeasurementPlan {
  /// Whether small counts are withheld at all.
  public var withholds: Bool { smallestGroup > 1 }

  /// The landmarks that are tried, in days: the one that is asked for among the usual ones.
  public var landmarks: [Int] { Set([14, 30, 60, landmark]).sorted() }

  /// The plans of the reports of all quarters from a day on, this one last; where nothing is withheld,
  /// and where there is no such day, this one alone.
  func quarters(since first: CalendarDate?) -> [MeasurementPlan] {
    guard withholds, let first else { return [self] }
    var plans = [self]
    while let next = plans.last, next.asOf >= first, plans.count < Self.mostQuarters {
      var plan = self
      plan.asOf = next.asOf.startOfQuarter.adding(days: -1)
      plans.append(plan)
    }
    return plans.reversed()
  }

  /// How many reports are looked back to: ten years.
  private static let mostQuarters = 40

  /// The last day before the quarter of a day; the day itself where it ends its quarter.
  private static func endOfLastQuarter(before day: CalendarDate) -> CalendarDate {
    day.adding(days: 1).startOfQuarter.adding(days: -1)
  }
}

extension CalendarPeriod {
  /// How many days it is where days are counted: a month has 30 of them, and a year 365.
  var days: Int {
    switch unit {
    case .day: count
    case .week: count * 7
    case .month: count * 30
    case .year: count * 365
    }
  }
}
