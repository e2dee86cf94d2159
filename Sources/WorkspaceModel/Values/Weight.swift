internal import SourceDocuments

/// How much something counts beside others, exact to a thousandth.
public struct Weight: Sendable, Hashable {
  public let thousandths: Int

  public init(thousandths: Int) {
    self.thousandths = thousandths
  }

  /// The weight of a text such as `2` or `1.5`: from 0 to 1,000, at most three decimals.
  public init?(_ text: String) {
    let parts = text.split(separator: ".", omittingEmptySubsequences: false)
    let digits = parts.allSatisfy { !$0.isEmpty && $0.utf8.allSatisfy(Byte.isDigit) }
    guard digits, parts.count <= 2, let whole = Int(parts[0]), whole <= 1_000 else { return nil }
    let decimals = parts.count == 2 ? String(parts[1]) : ""
    let padded = decimals + String(repeating: "0", count: max(0, 3 - decimals.utf8.count))
    guard decimals.utf8.count <= 3, let fraction = Int(padded) else { return nil }
    let value = whole * 1_000 + fraction
    guard value <= 1_000_000 else { return nil }
    self.init(thousandths: value)
  }

  public static let one = Weight(thousandths: 1_000)
}

extension Weight: CustomStringConvertible {
  /// The weight without needless decimals: `2`, `1.5`.
  public var description: String {
    let (whole, fraction) = thousandths.quotientAndRemainder(dividingBy: 1_000)
    guard fraction != 0 else { return "\(whole)" }
    var digits = String(String(fraction + 1_000).dropFirst())
    while digits.last == "0" { digits.removeLast() }
    return "\(whole).\(digits)"
  }
}
