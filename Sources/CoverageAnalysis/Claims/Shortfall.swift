package import WorkspaceModel

/// What keeps a claim, or one of its answers, from being strong under the rules in force.
package enum Shortfall: Sendable, Hashable {
  /// The asset's own dates are too old.
  case stale(since: CalendarDate)
  /// The asset has no date.
  case undated
  /// The need has changed since the asset was reviewed against it.
  case recheckDue
  /// The module that answers is too old.
  case moduleStale(Ordinal<Module>, since: CalendarDate)
  /// The module that answers has no date.
  case moduleUndated(Ordinal<Module>)
  /// The asset is on none of the persona's channels, which are these; none are known where a
  /// mistake left them out.
  case notDistributed(channels: [Tag])
  /// The asset answers needs in this many cells.
  case tooBroad(cells: Int)
  /// A person has called the answer, or its cell, weak.
  case calledWeak(WeakMark)
}
