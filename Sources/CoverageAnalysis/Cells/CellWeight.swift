internal import WorkspaceModel

/// How much a cell counts beside others: the persona's influence times the stage's weight.
public struct CellWeight: Sendable, Hashable {
  /// The weight, exact.
  public let millionths: Int

  init(influence: Weight, stage: Weight) {
    millionths = influence.thousandths * stage.thousandths
  }
}

extension CellWeight: Comparable, CustomStringConvertible {
  public static func < (left: CellWeight, right: CellWeight) -> Bool {
    left.millionths < right.millionths
  }

  /// The weight without needless decimals: `4`, `1.5`.
  public var description: String { ExactDecimal.text(of: millionths, in: Self.one) }

  /// How many millionths make one.
  public static let one = 1_000_000
}
