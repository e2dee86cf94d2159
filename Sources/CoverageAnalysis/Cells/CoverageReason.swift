package import WorkspaceModel

/// A reason for a cell's score, or something that would lift it.
package enum CoverageReason: Sendable, Hashable {
  /// The persona takes no part at the stage.
  case notApplicable(reason: String)
  /// The persona's file can't be read.
  case personaUnreadable
  /// The persona declares no need there, so that nothing can be strong.
  case noNeedDeclared
  /// Nothing live serves the persona there.
  case noLiveClaim
  /// No live asset answers a need.
  case needUnanswered(Ordinal<Need>)
  /// A live asset answers a need, or serves the cell where no answer is asked for, strongly.
  case strong(ClaimPoint)
  /// A live asset serves the cell, or answers a need, but something is amiss.
  case fallsShort(ClaimPoint, Shortfall)
  /// A live asset serves the cell, and answers none of its needs.
  case answersNothing(ClaimPoint)
  /// A draft or planned asset would serve it; `closes` tells whether publishing it is enough.
  case unpublished(ClaimPoint, AssetStatus, closes: Bool)
  /// A scheduled asset will serve it from a day on; `closes` tells whether that is enough.
  case scheduled(ClaimPoint, CalendarDate, closes: Bool)
  /// An asset would serve it, but a mistake in its file leaves open whether it is live.
  case doubtful(ClaimPoint)
}
