/// One moment of the history of coverage: a commit, and how it stood then.
public struct HistoryPoint: Sendable {
  /// The commit that is looked at, the last one of those that the point sums up.
  public let commit: HistoryCommit
  /// Further commits that the point sums up, the oldest first: the earlier ones of its day.
  public let otherCommits: [HistoryCommit]
  public let outcome: Outcome
  /// The cells that are in another state than at the measured point before it, the worse ones
  /// first; empty for the first point and for a gap.
  public let changes: [CellChange]
  /// The address that each cell of a renamed persona had at the measured point before, by its new
  /// one.
  public let formerAddresses: [String: String]

  public enum Outcome: Sendable {
    case measured(HistoryMeasure)
    /// It could not be measured, for a reason.
    case gap(reason: String)
  }
}

extension HistoryPoint {
  /// What was measured; none for a gap.
  public var measure: HistoryMeasure? {
    if case .measured(let measure) = outcome { measure } else { nil }
  }

  /// Why nothing could be measured; none where something was.
  public var gapReason: String? {
    if case .gap(let reason) = outcome { reason } else { nil }
  }
}
