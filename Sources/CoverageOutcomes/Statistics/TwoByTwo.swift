/// Two groups, and how many of each something holds of and does not hold of.
public struct TwoByTwo: Sendable, Hashable {
  public let firstYes: Int
  public let firstNo: Int
  public let secondYes: Int
  public let secondNo: Int

  public init(firstYes: Int, firstNo: Int, secondYes: Int, secondNo: Int) {
    self.firstYes = firstYes
    self.firstNo = firstNo
    self.secondYes = secondYes
    self.secondNo = secondNo
  }

  /// The table of two proportions.
  public init(_ first: Proportion, _ second: Proportion) {
    self.init(
      firstYes: first.count, firstNo: first.total &- first.count,
      secondYes: second.count, secondNo: second.total &- second.count)
  }
}

extension TwoByTwo {
  /// Whether no count is below 0.
  var isPossible: Bool { counts.allSatisfy { $0 >= 0 } }

  /// How many there are in the first group; a number with a point, which never overflows.
  var first: Double { Double(firstYes) + Double(firstNo) }

  /// How many there are in the second group.
  var second: Double { Double(secondYes) + Double(secondNo) }

  /// How many there are in both groups.
  var total: Double { first + second }

  /// Whether a table comes before another one, by the counts in turn.
  static func isBefore(_ one: TwoByTwo, _ other: TwoByTwo) -> Bool {
    one.counts.lexicographicallyPrecedes(other.counts)
  }

  private var counts: [Int] { [firstYes, firstNo, secondYes, secondNo] }
}
