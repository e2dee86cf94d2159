/// A need that stands, reads or is spoken to otherwise than before.
public struct NeedChange: Sendable, Hashable {
  /// As it is now; where it is gone, as it was.
  public let need: NamedNeed
  /// Its cell: `cfo.evaluation`.
  public let cell: String
  /// The titles of its cell: `Chief Financial Officer / Evaluation`.
  public let cellName: String
  public let fate: Fate
  /// How it stood; none where it was not there.
  public let before: NeedStanding?
  /// How it stands; none where it is gone.
  public let after: NeedStanding?
  /// Why it has other points, came or went, the most telling first.
  public let causes: [ChangeCause]
  /// Whether nobody did anything, and only time has passed: it has other points by that, or another
  /// answer.
  public let isByTimeAlone: Bool
  /// Whether it has lost points, or is gone, for another cause than time or what somebody judged or
  /// wrote of the persona: a `weak` mark, a need that reads otherwise, the persona's channels, a
  /// stage at which the persona takes no part.
  public let isLost: Bool

  /// What has become of it.
  public enum Fate: Sendable, Hashable {
    case kept
    /// It reads otherwise, has another name or stands at another stage; with what it was, and with
    /// the titles of the cell that it has left.
    case reworded(from: NamedNeed, formerCell: String?)
    /// It was added to a cell that counted before, too.
    case added
    /// It was taken out of a cell that still counts.
    case removed
    /// It came with its persona or stage, or the persona now takes part there.
    case cameWithCell
    /// It went with its persona or stage, or the persona takes no part there any more.
    case wentWithCell
  }
}

extension NeedChange {
  public enum Direction: Sendable {
    case better, worse
    /// It came or went, or has the same points as before.
    case other
  }

  public var direction: Direction {
    guard let before, let after, before.points != after.points else { return .other }
    return after.points > before.points ? .better : .worse
  }

  /// Whether it has points where it had none.
  public var isNewlyAnswered: Bool { direction == .better && before?.points == 0 }

  /// Whether it has no points any more.
  public var isNoLongerAnswered: Bool { direction == .worse && after?.points == 0 }

  /// Whether it is answered as well as before, by other words or by another asset.
  public var isSaidOtherwise: Bool {
    guard let before, let after, after.points > 0 else { return false }
    return before.points == after.points && after.reply != before.reply
  }

  /// Whether it has another text, or is of another kind.
  public var isReworded: Bool {
    guard case .reworded(let former, _) = fate else { return false }
    return former.text != need.text || former.kind != need.kind
  }

  /// Whether it has only another name, or stands in another cell.
  public var isRenamed: Bool {
    if case .reworded = fate { !isReworded } else { false }
  }
}
