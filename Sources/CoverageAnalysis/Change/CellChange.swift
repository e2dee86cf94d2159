/// A cell that is in another state than before.
public struct CellChange: Sendable, Hashable {
  /// `cfo.evaluation`.
  public let address: String
  /// The persona's and the stage's titles: `Chief Financial Officer / Evaluation`.
  public let name: String
  /// None where there was no such cell.
  public let before: CellState?
  /// None where there is no such cell any more.
  public let after: CellState?
  /// Why, the most telling first.
  public let causes: [ChangeCause]
  /// Whether nobody did anything, and only time has passed.
  public let isByTimeAlone: Bool
  /// Whether only what says that it covers the cell came or went: no sentence answered a need of it
  /// before, and none does now.
  public let isByTagsOnly: Bool
}

extension CellChange {
  public enum Direction: Sendable {
    case better, worse
    /// It counts in no score before or after, or in another way of the same score.
    case other
  }

  /// Whether the score rose or fell; where one of them is none, neither.
  public var direction: Direction { Self.direction(from: before, to: after) }

  /// Whether a score rises or falls from one state to another.
  static func direction(from before: CellState?, to after: CellState?) -> Direction {
    guard let before = before?.score, let after = after?.score, before != after else {
      return .other
    }
    return after > before ? .better : .worse
  }
}
