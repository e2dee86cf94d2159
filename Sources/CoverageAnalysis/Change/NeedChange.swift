/// A need that stands, reads or is spoken to otherwise than before.
package struct NeedChange: Sendable, Hashable {
  /// As it is now; where it is gone, as it was.
  package let need: NamedNeed
  /// Its cell: `cfo.evaluation`.
  package let cell: String
  /// The titles of its cell: `Chief Financial Officer / Evaluation`.
  package let cellName: String
  package let fate: Fate
  /// How it stood; none where it was not there.
  package let before: NeedStanding?
  /// How it stands; none where it is gone.
  package let after: NeedStanding?
  /// Why it has other points, came or went, the most telling first.
  package let causes: [ChangeCause]
  /// Whether nobody did anything, and only time has passed.
  package let isByTimeAlone: Bool
  /// Whether it has lost points, or is gone, for another cause than time or what somebody judged or
  /// wrote of the persona: a `weak` mark, a need that reads otherwise, the persona's channels, a
  /// stage at which the persona takes no part.
  package let isLost: Bool

  /// What has become of it.
  package enum Fate: Sendable, Hashable {
    case kept
    /// It reads otherwise, has another name or stands at another stage; with what it was.
    case reworded(from: NamedNeed, cellName: String)
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
  package enum Direction: Sendable {
    case better, worse
    /// It came or went, or has the same points as before.
    case other
  }

  package var direction: Direction {
    guard let before, let after, before.points != after.points else { return .other }
    return after.points > before.points ? .better : .worse
  }

  /// Whether it has points where it had none.
  package var isNewlyAnswered: Bool { direction == .better && before?.points == 0 }

  /// Whether it has no points any more.
  package var isNoLongerAnswered: Bool { direction == .worse && after?.points == 0 }

  /// Whether it is answered as well as before, by other words or by another asset.
  package var isSaidOtherwise: Bool {
    guard let before, let after, after.points > 0 else { return false }
    return before.points == after.points && after.reply != before.reply
  }

  package var isReworded: Bool {
    if case .reworded = fate { true } else { false }
  }
}
