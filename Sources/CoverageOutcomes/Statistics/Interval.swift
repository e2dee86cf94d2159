/// The 95 percent interval of a figure, in the unit of the figure, both limits included.
public struct Interval: Sendable, Hashable {
  public let lower: Double
  public let upper: Double

  public init(lower: Double, upper: Double) {
    self.lower = lower
    self.upper = upper
  }
}

extension Interval {
  /// Whether a value lies in the interval or on one of its limits.
  public func contains(_ value: Double) -> Bool { lower <= value && value <= upper }
}
