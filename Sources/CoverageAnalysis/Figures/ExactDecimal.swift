/// Numbers in words that never say more than they are.
enum ExactDecimal {
  /// A number of small units as a decimal number of the large one, without needless decimals: 1,500
  /// in 1,000 is `1.5`.
  ///
  /// A unit that is a power of ten is told exactly, any other rounded down to two decimals.
  static func text(of count: Int, in unit: Int) -> String {
    let (whole, rest) = count.quotientAndRemainder(dividingBy: unit)
    guard rest != 0 else { return "\(whole)" }
    let isExact = isPowerOfTen(unit)
    let size = isExact ? unit : 100
    let product = rest.multipliedFullWidth(by: size)
    let fraction = isExact ? rest : unit.dividingFullWidth(product).quotient
    guard fraction != 0 else { return "\(whole)" }
    // The leading one keeps the zeros that stand before the first digit.
    var digits = String(fraction + size).dropFirst()
    while digits.last == "0" { digits.removeLast() }
    return "\(whole).\(digits)"
  }

  private static func isPowerOfTen(_ number: Int) -> Bool {
    var rest = number
    while rest > 1, rest.isMultiple(of: 10) { rest /= 10 }
    return rest == 1
  }
}
