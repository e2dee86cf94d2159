/// Data as a script file: JSON, which JavaScript reads as it is.
struct ScriptText {
  private(set) var bytes: [UInt8] = []

  mutating func append(_ text: String) {
    bytes += text.utf8
  }

  /// Appends items, each on its line, with commas between them.
  mutating func append(lines: [String]) {
    append(lines.joined(separator: ",\n") + "\n")
  }

  /// Numbers as a list.
  static func list(_ numbers: [Int]) -> String {
    "[\(numbers.map(String.init).joined(separator: ","))]"
  }

  /// A text in quotes.
  static func quoted(_ text: String) -> String {
    var quoted: [UInt8] = [UInt8(ascii: "\"")]
    for byte in text.utf8 {
      switch byte {
      case UInt8(ascii: "\""), UInt8(ascii: "\\"): quoted += [UInt8(ascii: "\\"), byte]
      case 0x0A: quoted += "\\n".utf8
      case ..<0x20:
        let digits = String(byte, radix: 16)
        quoted += ("\\u" + String(repeating: "0", count: 4 - digits.utf8.count) + digits).utf8
      default: quoted.append(byte)
      }
    }
    quoted.append(UInt8(ascii: "\""))
    return String(decoding: quoted, as: UTF8.self)
  }
}
