/// Exact numbers in words, without rounding.
enum ExactDecimal {
  /// A number of small units as a decimal number of the large one: 1,500 in 1,000 is `1.5`.
  static func text(of count: Int, in unit: Int) -> String {
    let (whole, fraction) = count.quotientAndRemainder(dividingBy: unit)
    guard fraction != 0 else { return "\(whole)" }
    // The leading one keeps the zeros that stand before the first digit.
    var digits = String(fraction + unit).dropFirst()
    while digits.last == "0" { digits.removeLast() }
    return "\(whole).\(digits)"
  }
}
