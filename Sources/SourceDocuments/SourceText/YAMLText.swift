extension String {
  /// The text as a YAML value on one line, in quotation marks, inert.
  public var asYAML: String {
    var result = "\""
    // By scalar: a quotation mark with an accent on it is one Character, and still ends the value.
    for scalar in inert.unicodeScalars {
      if scalar == "\"" || scalar == "\\" { result.unicodeScalars.append("\\") }
      result.unicodeScalars.append(scalar)
    }
    result.unicodeScalars.append("\"")
    return result
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
