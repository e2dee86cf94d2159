extension String {
  /// The text as a YAML value on one line, in quotation marks, that reads as exactly this text.
  public var asYAML: String {
    var result = "\""
    // By scalar: a quotation mark with an accent on it is one Character, and still ends the value.
    for scalar in unicodeScalars {
      if scalar.needsEscapeInYAML {
        let digits = String(scalar.value, radix: 16, uppercase: true)
        result += "\\u" + String(repeating: "0", count: 4 - digits.count) + digits
      } else {
        if scalar == "\"" || scalar == "\\" { result.unicodeScalars.append("\\") }
        result.unicodeScalars.append(scalar)
      }
    }
    result.unicodeScalars.append("\"")
    return result
  }
}

extension Unicode.Scalar {
  /// Whether YAML can't hold the character on a line as it is: control characters, ends of lines, and
  /// what is no character or marks the order of bytes.
  fileprivate var needsEscapeInYAML: Bool {
    switch value {
    case ..<0x20, 0x7F..<0xA0, 0x2028...0x2029, 0xFEFF, 0xFFFE...0xFFFF: true
    default: false
    }
  }
}

extension String {
  /// The text as a YAML value on one line: as it is where nothing in it means more than itself, be
  /// it in brackets, else in quotation marks.
  public var asShortYAML: String {
    guard let first = utf8.first, let last = utf8.last, Self.canBegin(first), last != Byte.blank,
      last != UInt8(ascii: ":"), utf8.allSatisfy(Self.canStandBare), !contains(": "),
      !["null", "Null", "NULL"].contains(self)
    else { return asYAML }
    return self
  }

  private static func canBegin(_ byte: UInt8) -> Bool {
    Byte.isLowercase(byte) || Byte.isUppercase(byte) || Byte.isDigit(byte)
  }

  private static func canStandBare(_ byte: UInt8) -> Bool {
    canBegin(byte) || " -._/+()&=%?@~:;".utf8.contains(byte)
  }
}
