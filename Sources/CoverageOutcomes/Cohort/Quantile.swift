/// Numbers by which a group of numbers is told.
enum Quantile {
  /// The smallest number that a share of the group does not exceed.
  ///
  /// Source: the nearest-rank method; no number that is not in the group is made up.
  ///
  /// - Parameters:
  ///   - percent: The share, from 1 to 100.
  ///   - numbers: The group, in any order.
  /// - Returns: None for an empty group.
  static func nearestRank(_ percent: Int, of numbers: [Int]) -> Int? {
    guard !numbers.isEmpty else { return nil }
    let rank = (numbers.count * percent + 99) / 100
    return numbers.sorted()[max(0, rank - 1)]
  }

  static func median(of numbers: [Int]) -> Int? { nearestRank(50, of: numbers) }
}
