/// A day on which a survival curve goes down.
public struct SurvivalStep: Sendable, Hashable {
  /// The days from the start.
  public let day: Int
  /// To how many it could happen on that day, those who were looked at no longer than it included.
  public let atRisk: Int
  /// To how many it happened on that day.
  public let events: Int
  /// The share to whom it has not happened by the end of that day, from 0 to 1.
  public let survival: Double
  /// The standard error of the share; no value once the share is 0.
  ///
  /// Source: Greenwood 1926.
  public let standardError: Double?
  /// The log-log interval of the share, for this day alone; no value once the share is 0.
  ///
  /// Source: Kalbfleisch and Prentice 1980.
  public let band: Interval?

  /// A step with the sum of Greenwood's terms up to it, which is the share's relative variance.
  init(day: Int, atRisk: Int, events: Int, survival: Double, relativeVariance: Double) {
    self.day = day
    self.atRisk = atRisk
    self.events = events
    self.survival = survival
    let relativeError = relativeVariance.squareRoot()
    standardError = survival > 0 ? survival * relativeError : nil
    band = Self.band(around: survival, relativeError: relativeError)
  }
}

extension SurvivalStep {
  private static func band(around survival: Double, relativeError: Double) -> Interval? {
    guard survival > 0, survival < 1 else { return nil }
    let logarithm = Mathematics.logarithm(survival)
    let factor = Mathematics.exponential(Confidence.quantile * relativeError / -logarithm)
    return Interval(
      lower: Mathematics.exponential(logarithm * factor),
      upper: Mathematics.exponential(logarithm / factor))
  }
}
