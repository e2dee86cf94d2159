public import WorkspaceModel

/// A reason for a cell's score, or something that would lift it.
public enum CoverageReason: Sendable, Hashable {
  /// The persona takes no part at the stage.
  case notApplicable(reason: String)
  /// The persona's file can't be read.
  case personaUnreadable
  /// A mistake in the persona's file leaves the cell's weight open, so that it gives no points.
  case personaDoubtful
  /// The persona declares no need there, so that nothing can be strong.
  case noNeedDeclared
  /// No claim on the cell stands.
  case nothingStands
  /// A mistake in a need keeps every answer from it.
  case needInError(Ordinal<Need>)
  /// Nothing that counts answers a need.
  case needUnanswered(Ordinal<Need>)
  /// An answer is strong; where no answer is asked for, a claim.
  case strong(ReasonPlace)
  /// An asset serves the cell, or answers a need, but something is amiss.
  case fallsShort(ReasonPlace, Shortfall)
  /// A claim or an answer lifts nothing.
  case fails(ReasonPlace, ClaimStanding.Failure)
  /// An asset serves the cell, and answers none of its needs.
  case answersNothing(ReasonPlace)
  /// A draft or planned asset would serve it; `closes` tells whether publishing it is enough.
  case unpublished(ReasonPlace, AssetStatus, closes: Bool)
  /// A scheduled asset will serve it from a day on; `closes` tells whether that is enough.
  case scheduled(ReasonPlace, CalendarDate, closes: Bool)
}
