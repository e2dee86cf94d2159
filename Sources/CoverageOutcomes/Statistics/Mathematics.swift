internal import SystemCalls

/// The few functions of the system's mathematics that the statistics need.
enum Mathematics {
  /// The natural logarithm of a number over 0.
  static func logarithm(_ number: Double) -> Double { log(number) }

  /// The power of Euler's number to an exponent.
  static func exponential(_ exponent: Double) -> Double { exp(exponent) }

  /// The complementary error function, 2/√π times the integral of exp(-t²) from a number up.
  static func complementaryError(_ number: Double) -> Double { erfc(number) }
}
