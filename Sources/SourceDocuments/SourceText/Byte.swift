/// The bytes that our readers know by name, and questions about a byte.
public enum Byte {
  // Computed, because a stored one is asked for by a call from other modules.
  public static var tab: UInt8 { UInt8(ascii: "\t") }
  public static var lineFeed: UInt8 { UInt8(ascii: "\n") }
  public static var carriageReturn: UInt8 { UInt8(ascii: "\r") }
  public static var blank: UInt8 { UInt8(ascii: " ") }
  public static var hyphen: UInt8 { UInt8(ascii: "-") }
  public static var numberSign: UInt8 { UInt8(ascii: "#") }

  /// Whether a byte goes on with a character that an earlier byte began (UTF-8).
  public static func isContinuation(_ byte: UInt8) -> Bool { byte & 0xC0 == 0x80 }

  public static func isDigit(_ byte: UInt8) -> Bool { byte &- 0x30 < 10 }

  public static func isLowercase(_ byte: UInt8) -> Bool { byte &- 0x61 < 26 }

  public static func isUppercase(_ byte: UInt8) -> Bool { byte &- 0x41 < 26 }

  /// Whether a byte is one of A to Z, a to z or 0 to 9.
  public static func isPartOfWord(_ byte: UInt8) -> Bool {
    isLowercase(lowercased(byte)) || isDigit(byte)
  }

  public static func isBlank(_ byte: UInt8) -> Bool { byte == blank || byte == tab }

  public static func isWhiteSpace(_ byte: UInt8) -> Bool {
    isBlank(byte) || byte == lineFeed || byte == carriageReturn
  }

  /// The byte, or its small letter when it is one of A to Z.
  public static func lowercased(_ byte: UInt8) -> UInt8 { isUppercase(byte) ? byte | 0x20 : byte }
}
