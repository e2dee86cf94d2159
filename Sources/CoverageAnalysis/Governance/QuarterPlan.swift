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
  /// How many plans gain nothing yet; those of cells without weight never will.
  public let withoutGain: Int
  /// How many of those begin with putting a mistake right.
  public let corrections: Int

  init(of backlog: Backlog, on today: CalendarDate) {
    // Where deals stand still is worth a start, also before anything is gained.
    let gaining = backlog.filter(\.isWorthAStart)
    quarter = CalendarQuarter(of: today)
    plans = Array(gaining.prefix(Self.size))
    next = Array(gaining.dropFirst(Self.size).prefix(Self.size))
    remaining = gaining.count - plans.count - next.count
    let others = backlog.filter { !$0.isWorthAStart && $0.weight.millionths > 0 }
    withoutGain = others.count
    corrections = others.count { $0.nextAct?.kind == .correct }
  }
}

extension Plan {
  fileprivate var isWorthAStart: Bool { gainsSomething || stall != nil && nextAct != nil }
}

extension QuarterPlan {
  /// How many plans a team takes on in a quarter.
  static let size = 5
}

extension Coverage {
  /// What to do this quarter and the next.
  public var quarterPlan: QuarterPlan { QuarterPlan(of: backlog, on: today) }
}
