/// The exact test of whether two groups differ in a share, of both sides.
public struct FisherExact: Sendable, Hashable {
  /// How often chance alone gives a table as improbable as this one or more, from 0 to 1.
  ///
  /// It is 1 where something holds of all or of nobody. There is no value where a group is empty, a
  /// count is below 0, or there are more than 1,000,000,000 in all.
  ///
  /// Source: Fisher 1935; of both sides as the sum of all tables whose probability is that of this one
  /// or less, with a relative tolerance of 1e-7.
  public let p: Double?

  public init(_ table: TwoByTwo) {
    p = Self.p(of: table)
  }
}

extension FisherExact {
  private static let largestTotal = 1e9
  private static let tolerance = 1e-7

  private static func p(of table: TwoByTwo) -> Double? {
    guard table.isPossible, table.first > 0, table.second > 0, table.total <= largestTotal
    else { return nil }
    let weights = TableWeights(table).all
    let observed = weights.first { $0.count == Double(table.firstYes) }?.weight ?? 0
    let limit = observed * (1 + tolerance)
    return sum(weights.filter { $0.weight <= limit }) / sum(weights)
  }

  private static func sum(_ weights: [TableWeights.Weight]) -> Double {
    weights.reduce(0) { $0 + $1.weight }
  }
}
