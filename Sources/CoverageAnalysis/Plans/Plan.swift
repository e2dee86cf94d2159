package import WorkspaceModel

/// What to do for a cell, and what that brings.
package struct Plan: Sendable, Hashable {
  package let cell: CellAddress
  /// What to do, the cheapest first; empty where the cell only waits.
  package let acts: [PlanAct]
  /// The answers that will be strong on a day to come and need no act.
  package let waits: [ScheduledAnswer]
  /// The cell's score today.
  package let score: Int
  /// The score once all acts are done, and the scheduled answers are out.
  package let promise: Int
  package let weight: CellWeight
  package let isPriority: Bool
  /// Why nothing can be done yet, if so.
  package let obstacle: Obstacle?

  package enum Obstacle: Sendable, Hashable {
    /// A mistake has left the persona without a channel, so that nothing can be on one.
    case personaWithoutChannels
  }
}

/// A need whose answer is published on a day to come.
package struct ScheduledAnswer: Sendable, Hashable {
  package let asset: Ordinal<Asset>
  /// The need that it answers, if any.
  package let need: Ordinal<Need>?
  package let date: CalendarDate
}

extension Plan {
  /// The score that doing the acts gains; waiting gains none.
  package var gain: Int { acts.isEmpty ? 0 : promise - score }

  /// The act to begin with.
  package var nextAct: PlanAct? { acts.first }

  /// The day from which on the promise holds; none if it does as soon as the acts are done.
  package var promisedFrom: CalendarDate? { waits.map(\.date).max() }
}
