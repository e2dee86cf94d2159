/// Whether a change of the files keeps within what a team allows.
public struct NoWorseVerdict: Sendable {
  /// The needs that lost points or are gone, otherwise than by time or by what somebody judged.
  public let needs: [NeedChange]
  /// Where claims are strong without an answer: the cells that fell, otherwise than by time alone.
  public let cells: [CellChange]

  public init(of change: CoverageChange) {
    needs = change.lostNeeds
    cells =
      change.after.asksForAnswers && change.before.asksForAnswers
      ? [] : change.worse.filter { !$0.isByTimeAlone && !$0.isJudged }
  }
}

extension NoWorseVerdict {
  public var isMet: Bool { needs.isEmpty && cells.isEmpty }
}

extension CellChange {
  /// Whether somebody called what serves it weak, or looks for the persona elsewhere, and nothing
  /// else was done.
  fileprivate var isJudged: Bool {
    causes.allSatisfy { cause in
      switch cause.kind {
      case .fellShort(_, .calledWeak): true
      // Where a mistake hides the channels, nobody has judged.
      case .fellShort(_, .notDistributed(let channels)):
        cause.origin == .persona && !channels.isEmpty
      default: cause.origin == .time
      }
    }
  }
}
