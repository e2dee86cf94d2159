/// By how much the share of a first group is above that of a second one.
public struct ProportionDifference: Sendable, Hashable {
  public let first: Proportion
  public let second: Proportion

  public init(_ first: Proportion, _ second: Proportion) {
    self.first = first
    self.second = second
  }
}

extension ProportionDifference {
  /// The first share less the second one, from -1 to 1; no value where either has none.
  public var value: Double? {
    guard let first = first.share, let second = second.share else { return nil }
    return first - second
  }

  /// The hybrid score interval of the difference, inside -1 to 1; no value where the difference has
  /// none.
  ///
  /// With the groups swapped it is the same interval, negated.
  ///
  /// Source: Newcombe 1998, method 10.
  public var interval: Interval? {
    guard let value, let mine = first.reach, let others = second.reach else { return nil }
    return Interval(
      lower: max(-1, value - length(mine.down, others.up)),
      upper: min(1, value + length(mine.up, others.down)))
  }
}

extension ProportionDifference {
  private func length(_ one: Double, _ other: Double) -> Double {
    (one * one + other * other).squareRoot()
  }
}

extension Proportion {
  /// How far the interval reaches from the share, down and up.
  fileprivate var reach: (down: Double, up: Double)? {
    guard let share, let interval else { return nil }
    return (share - interval.lower, interval.upper - share)
  }
}
