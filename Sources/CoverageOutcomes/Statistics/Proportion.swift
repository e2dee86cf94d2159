/// How many of some things something holds of: the deals won of the deals closed.
public struct Proportion: Sendable, Hashable {
  public let count: Int
  public let total: Int

  public init(count: Int, total: Int) {
    self.count = count
    self.total = total
  }
}

extension Proportion {
  /// The part of the whole, from 0 to 1; no value where there is no whole, or the part is none of it.
  public var share: Double? {
    guard total > 0, (0...total).contains(count) else { return nil }
    return Double(count) / Double(total)
  }

  /// The score interval of the share, inside 0 to 1; no value where the share has none.
  ///
  /// It holds the share, and starts at 0 if the count is 0, and ends at 1 if it is the total.
  ///
  /// Source: Wilson 1927; advised for small numbers by Brown, Cai and DasGupta 2001.
  public var interval: Interval? {
    guard let share else { return nil }
    let width = halfWidth(of: share)
    return Interval(
      lower: count == 0 ? 0 : max(0, min(share, centre(of: share) - width)),
      upper: count == total ? 1 : min(1, max(share, centre(of: share) + width)))
  }
}

extension Proportion {
  /// The square of the quantile by the total.
  private var correction: Double { Confidence.quantile * Confidence.quantile / Double(total) }

  private func centre(of share: Double) -> Double {
    (share + correction / 2) / (1 + correction)
  }

  private func halfWidth(of share: Double) -> Double {
    let variance = share * (1 - share) / Double(total) + correction / (4 * Double(total))
    return Confidence.quantile * variance.squareRoot() / (1 + correction)
  }
}
