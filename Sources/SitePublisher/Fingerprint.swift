/// Two numbers that stand for the bytes of a page.
struct Fingerprint: Hashable, Sendable {
  let first: UInt64
  let second: UInt64
}

extension Fingerprint {
  /// How many bytes `digits` has.
  static let digitCount = 32

  init(of bytes: [UInt8]) {
    var fingerprinter = Fingerprinter()
    bytes.withUnsafeBytes { fingerprinter.absorb($0) }
    self = fingerprinter.finish()
  }

  /// Reads what `digits` gave, and nothing else.
  init?(digits: ArraySlice<UInt8>) {
    guard digits.count == Self.digitCount else { return nil }
    let middle = digits.startIndex + Self.digitCount / 2
    guard let first = Self.number(digits[..<middle]), let second = Self.number(digits[middle...])
    else { return nil }
    self.init(first: first, second: second)
  }

  /// The fingerprint as lower-case hexadecimal digits.
  var digits: [UInt8] {
    [first, second].flatMap { number in
      stride(from: 60, through: 0, by: -4).map { Self.alphabet[Int(number >> $0 & 15)] }
    }
  }
}

extension Fingerprint: Comparable {
  static func < (left: Fingerprint, right: Fingerprint) -> Bool {
    (left.first, left.second) < (right.first, right.second)
  }
}

extension Fingerprint {
  private static let alphabet = Array("0123456789abcdef".utf8)

  private static func number(_ digits: ArraySlice<UInt8>) -> UInt64? {
    var number: UInt64 = 0
    for digit in digits {
      guard let value = alphabet.firstIndex(of: digit) else { return nil }
      number = number << 4 | UInt64(value)
    }
    return number
  }
}
