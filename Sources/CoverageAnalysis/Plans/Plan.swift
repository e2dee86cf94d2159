public import WorkspaceModel

/// What to do for a cell, and what that brings.
public struct Plan: Sendable, Hashable {
  public let cell: CellAddress
  /// What to do, in its order; empty where the cell only waits.
  public let acts: [PlanAct]
  /// The answers that will be strong on a day to come and need no act.
  public let waits: [ScheduledAnswer]
  /// The cell's score today.
  public let score: Int
  /// The score once all acts are done in earnest, and the scheduled answers are out.
  public let promise: Int
  public let gain: PlanGain
  public let weight: CellWeight
  public let isPriority: Bool
  /// The deals that stand still at the cell.
  public let stall: Stall?
}

/// What the acts of a plan add to a cell's share, and so to coverage.
public struct PlanGain: Sendable, Hashable {
  /// The points that the needs gain.
  public let points: Int
  /// The most points that the cell can have.
  public let most: Int
  /// What that adds to the coverage of the view shown; nothing for one without a priority, and no
  /// value where coverage has none.
  public let coverage: Share
}

/// A need whose answer is published on a day to come.
public struct ScheduledAnswer: Sendable, Hashable {
  public let asset: Ordinal<Asset>
  /// The need that it answers, if any.
  public let need: Ordinal<Need>?
  public let date: CalendarDate
}

extension Plan {
  /// How much work the acts are together.
  public var effort: Int { acts.reduce(0) { $0 + $1.effort } }

  /// Whether its acts gain something; waiting gains nothing, nor what is done for a cell without
  /// weight.
  public var gainsSomething: Bool { gain.points > 0 && weight.millionths > 0 }

  /// The act to begin with.
  public var nextAct: PlanAct? { acts.first }

  /// The day from which on the promise holds; none if it does as soon as the acts are done.
  public var promisedFrom: CalendarDate? { waits.map(\.date).max() }
}
