internal import WorkspaceModel

/// What to do this quarter and the next: a few plans of the backlog at a time, so that they get
/// done.
public struct QuarterPlan: Sendable, Hashable {
  public let quarter: CalendarQuarter
  /// The first plans that gain something, or are for deals that stand still.
  public let plans: [Plan]
  /// Those that follow, for the next quarter.
  public let next: [Plan]
  /// How many more plans gain something.
  public let remaining: Int
  /// How many plans gain nothing yet.
  public let withoutGain: Int

  init(of backlog: Backlog, on today: CalendarDate) {
    // Where deals stand still is worth a start, also before anything is gained.
    let gaining = backlog.filter { $0.gainsSomething || $0.stall != nil }
    quarter = CalendarQuarter(of: today)
    plans = Array(gaining.prefix(Self.size))
    next = Array(gaining.dropFirst(Self.size).prefix(Self.size))
    remaining = gaining.count - plans.count - next.count
    withoutGain = backlog.count - gaining.count
  }
}

extension QuarterPlan {
  /// How many plans a team takes on in a quarter.
  static let size = 5
}

extension Coverage {
  /// What to do this quarter and the next.
  public var quarterPlan: QuarterPlan { QuarterPlan(of: backlog, on: today) }
}
