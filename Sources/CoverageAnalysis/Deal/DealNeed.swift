public import WorkspaceModel

/// Something that a persona asks, fears or wants to see, and what there is for it today.
public struct DealNeed: Sendable {
  public let coverage: NeedCoverage
  /// The answers that count, those with a sentence first, the best first.
  public let replies: [Answer]
  /// Where nothing counts yet: the files that somebody is working on, the nearest to readers first.
  public let underWay: [Ordinal<Asset>]
  /// Where nothing counts and nothing is under way: what to read, which may answer it already.
  public let toRead: [Ordinal<Asset>]
  public let urgency: Urgency

  /// What is kept longest where a sheet has to be cut.
  public enum Urgency: Int, Sendable, Comparable {
    /// The first objection of its stage, of which each stage keeps one.
    case firstObjection
    /// At a stage at which deals stand still.
    case stalled
    case openObjection
    case further

    public static func < (left: Urgency, right: Urgency) -> Bool {
      left.rawValue < right.rawValue
    }
  }

  init(_ need: NeedCoverage, _ urgency: Urgency, in coverage: Coverage) {
    self.coverage = need
    self.urgency = urgency
    let counting = need.answers.filter(\.counts)
    replies = counting.filter { $0.reply != nil } + counting.filter { $0.reply == nil }
    guard replies.isEmpty else {
      (underWay, toRead) = ([], [])
      return
    }
    let writing = coverage.plan(for: coverage.workspace.needs[need.need].cell)?.acts
      .first { $0.kind == .write && $0.needs.contains(need.need) }
    var found = need.answers.filter(\.state.isPlanned).map(\.asset)
    if case .asset(let begun) = writing?.file, !found.contains(begun) { found.append(begun) }
    underWay = found
    toRead = found.isEmpty ? writing?.candidates ?? [] : []
  }
}
