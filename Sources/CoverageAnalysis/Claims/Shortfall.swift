public import WorkspaceModel

/// What keeps a claim, or one of its answers, from being strong under the rules in force.
public enum Shortfall: Sendable, Hashable {
  /// The need is a proof, which an asset of this role, or of none, does not give.
  case unfit(role: Tag?)
  /// It says in no sentence what it replies; with what is wrong with the one that stands there.
  case noReply(ReplyFault?)
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
  /// The need has changed since the module that answers was reviewed against it.
  case moduleRecheckDue(Ordinal<Module>)
  /// The rule that says how long it stays fresh has an error.
  case limitUnknown
  /// The asset is on none of the persona's channels, which are these; none are known where a
  /// mistake left them out.
  case notDistributed(channels: [Tag])
  /// A person has called the answer, or its cell, weak.
  case calledWeak(WeakMark)
}
