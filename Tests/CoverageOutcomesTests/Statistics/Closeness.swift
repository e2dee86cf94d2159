import CoverageOutcomes

/// Whether two figures are the same but for rounding, or neither has a value.
///
/// They may differ by a part of the larger one, or by what rounding leaves of figures around 1.
func isClose(
  _ one: Double?, _ other: Double?, within tolerance: Double = 1e-9, leftover: Double = 1e-14
) -> Bool {
  guard let one, let other else { return one == nil && other == nil }
  return abs(one - other) <= max(leftover, tolerance * max(abs(one), abs(other)))
}

/// Whether a figure is one that is given with six digits after the point.
func isRounded(_ value: Double?, to digits: Double) -> Bool {
  value.map { abs($0 - digits) < 1e-6 } ?? false
}

extension Interval {
  /// Whether the interval is one that is given with six digits after the point.
  func isRounded(to lower: Double, _ upper: Double) -> Bool {
    abs(self.lower - lower) < 1e-6 && abs(self.upper - upper) < 1e-6
  }
}

/// Whether two intervals are the same but for rounding, or neither has a value.
func isClose(_ one: Interval?, _ other: StatisticsCases.Limits?) -> Bool {
  isClose(one?.lower, other?.lower) && isClose(one?.upper, other?.upper)
}
