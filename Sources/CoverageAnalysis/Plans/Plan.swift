package import WorkspaceModel

/// What to do for a cell, and what that brings.
package struct Plan: Sendable, Hashable {
  package let cell: CellAddress
  /// What to do, in its order; empty where the cell only waits.
  package let acts: [PlanAct]
  /// The answers that will be strong on a day to come and need no act.
  package let waits: [ScheduledAnswer]
  /// The cell's score today.
  package let score: Int
  /// The score once all acts are done in earnest, and the scheduled answers are out.
  package let promise: Int
  package let gain: PlanGain
  package let weight: CellWeight
  package let isPriority: Bool
  /// The deals that stand still at the cell.
  package let stall: Stall?
}

/// What the acts of a plan add to a cell's share, and so to coverage.
package struct PlanGain: Sendable, Hashable {
  /// The points that the needs gain.
  package let points: Int
  /// The most points that the cell can have.
  package let most: Int
  /// What that adds to the coverage of the view shown; nothing for one without a priority, and no
  /// value where coverage has none.
  package let coverage: Share
}

/// A need whose answer is published on a day to come.
package struct ScheduledAnswer: Sendable, Hashable {
  package let asset: Ordinal<Asset>
  /// The need that it answers, if any.
  package let need: Ordinal<Need>?
  package let date: CalendarDate
}

extension Plan {
  /// How much work the acts are together.
  package var effort: Int { acts.reduce(0) { $0 + $1.effort } }

  /// Whether its acts gain something; waiting gains nothing.
  package var gainsSomething: Bool { gain.points > 0 }

  /// The act to begin with.
  package var nextAct: PlanAct? { acts.first }

  /// The day from which on the promise holds; none if it does as soon as the acts are done.
  package var promisedFrom: CalendarDate? { waits.map(\.date).max() }
}
