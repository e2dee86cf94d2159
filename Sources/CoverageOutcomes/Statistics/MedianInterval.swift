/// The 95 percent interval of a median, in days, each of whose limits may not have been reached.
public struct MedianInterval: Sendable, Hashable {
  /// The lower limit; none while the lower limit of the band stays above one half.
  public let lower: Int?
  /// The upper limit; none while the upper limit of the band stays above one half.
  public let upper: Int?

  public init(lower: Int?, upper: Int?) {
    self.lower = lower
    self.upper = upper
  }
}
