/// A cell that is in another state than before.
package struct CellChange: Sendable, Hashable {
  /// `cfo.evaluation`.
  package let address: String
  /// The persona's and the stage's titles: `Chief Financial Officer / Evaluation`.
  package let name: String
  /// None where there was no such cell.
  package let before: CellState?
  /// None where there is no such cell any more.
  package let after: CellState?
  /// Why, the most telling first.
  package let causes: [ChangeCause]
  /// Whether nobody did anything, and only time has passed.
  package let isByTimeAlone: Bool
  /// Whether only what says that it covers the cell came or went: no sentence answered a need of it
  /// before, and none does now.
  package let isByTagsOnly: Bool
}

extension CellChange {
  package enum Direction: Sendable {
    case better, worse
    /// It counts in no score before or after, or in another way of the same score.
    case other
  }

  /// Whether the score rose or fell; where one of them is none, neither.
  package var direction: Direction { Self.direction(from: before, to: after) }

  /// Whether a score rises or falls from one state to another.
  static func direction(from before: CellState?, to after: CellState?) -> Direction {
    guard let before = before?.score, let after = after?.score, before != after else {
      return .other
    }
    return after > before ? .better : .worse
  }
}
