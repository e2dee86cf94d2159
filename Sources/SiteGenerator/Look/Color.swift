/// A color as `#rrggbb` or `#rgb` gives it.
struct Color: Hashable {
  /// Red, green and blue, each from 0 to 255.
  let parts: [UInt8]

  init?(_ text: some StringProtocol) {
    let digits = text.utf8.dropFirst().map(Character.init(ascii:))
    guard text.first == "#", digits.count == 3 || digits.count == 6 else { return nil }
    let pairs = digits.count == 3 ? digits.flatMap { [$0, $0] } : digits
    var parts: [UInt8] = []
    for index in stride(from: 0, to: 6, by: 2) {
      guard let part = UInt8(String(pairs[index...index + 1]), radix: 16) else { return nil }
      parts.append(part)
    }
    self.parts = parts
  }
}

extension Color {
  /// How much light it gives, from 0 to 1 (WCAG 2.2, relative luminance).
  var luminance: Double {
    let linear = parts.map(Self.linear)
    return 0.2126 * linear[0] + 0.7152 * linear[1] + 0.0722 * linear[2]
  }

  /// How well one color can be told from another, from 1 to 21 (WCAG 2.2, contrast ratio).
  func contrast(with other: Color) -> Double {
    let (first, second) = (luminance, other.luminance)
    return (max(first, second) + 0.05) / (min(first, second) + 0.05)
  }
}

extension Color {
  /// The share of light of one part; the power of 2.4 is a square times its fifth root.
  private static func linear(_ part: UInt8) -> Double {
    let share = Double(part) / 255
    guard share > 0.04045 else { return share / 12.92 }
    let base = (share + 0.055) / 1.055
    return base * base * fifthRoot(of: base * base)
  }

  /// The fifth root of a number from 0 to 1, by Newton's method.
  private static func fifthRoot(of number: Double) -> Double {
    var root = 1.0
    for _ in 0..<40 { root -= (root - number / (root * root * root * root)) / 5 }
    return root
  }
}

extension Character {
  fileprivate init(ascii byte: UInt8) { self.init(Unicode.Scalar(byte)) }
}
