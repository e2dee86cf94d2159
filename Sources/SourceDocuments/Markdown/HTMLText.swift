/// Text as HTML, escaped byte by byte.
public enum HTMLText {
  /// Appends text that stands between tags.
  public static func append(_ text: UnsafeBufferPointer<UInt8>, to output: inout [UInt8]) {
    var start = 0
    for index in text.indices {
      guard let entity = entity(for: text[index]) else { continue }
      output += UnsafeBufferPointer(rebasing: text[start..<index])
      output += entity.utf8
      start = index + 1
    }
    output += UnsafeBufferPointer(rebasing: text[start...])
  }

  /// Appends text that stands between tags, or in an attribute's quotation marks.
  public static func append(_ text: String, to output: inout [UInt8]) {
    var copy = text
    copy.withUTF8 { append($0, to: &output) }
  }

  /// Appends a web address, with every byte that it can't hold written as `%XX`.
  static func append(address: String, to output: inout [UInt8]) {
    for byte in address.utf8 {
      switch byte {
      case UInt8(ascii: "&"): output += "&amp;".utf8
      case ..<0x21, 0x7F..., UInt8(ascii: "\""), UInt8(ascii: "'"), UInt8(ascii: "<"),
        UInt8(ascii: ">"), UInt8(ascii: "\\"), UInt8(ascii: "^"), UInt8(ascii: "`"),
        UInt8(ascii: "{"), UInt8(ascii: "|"), UInt8(ascii: "}"):
        let hex = String(byte, radix: 16, uppercase: true)
        output += (byte < 16 ? "%0" + hex : "%" + hex).utf8
      default: output.append(byte)
      }
    }
  }

  private static func entity(for byte: UInt8) -> String? {
    switch byte {
    case UInt8(ascii: "&"): "&amp;"
    case UInt8(ascii: "<"): "&lt;"
    case UInt8(ascii: ">"): "&gt;"
    case UInt8(ascii: "\""): "&quot;"
    case UInt8(ascii: "'"): "&#39;"
    default: nil
    }
  }
}
