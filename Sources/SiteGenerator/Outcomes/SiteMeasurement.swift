public import CoverageOutcomes

/// What a site tells beside coverage of deals, leads and use.
public enum SiteMeasurement: Sendable {
  case outcomes(Outcomes)
  /// The tables have so many mistakes, so that nothing is told.
  case mistakes(Int)
}
