internal import WorkspaceModel

/// How much a cell counts beside others: the persona's influence times the stage's weight.
package struct CellWeight: Sendable, Hashable {
  /// The weight, exact.
  package let millionths: Int

  init(influence: Weight, stage: Weight) {
    millionths = influence.thousandths * stage.thousandths
  }
}

extension CellWeight: Comparable, CustomStringConvertible {
  package static func < (left: CellWeight, right: CellWeight) -> Bool {
    left.millionths < right.millionths
  }

  /// The weight without needless decimals: `4`, `1.5`.
  package var description: String { ExactDecimal.text(of: millionths, in: Self.one) }

  /// How many millionths make one.
  package static let one = 1_000_000
}
