internal import SourceDocuments

/// Texts as a script has them.
enum ScriptText {
  /// Appends a text as a string in double quotes, as JSON and scripts both read it.
  static func append(_ text: [UInt8], to output: inout [UInt8]) {
    output.append(UInt8(ascii: "\""))
    text.withUnsafeBufferPointer { text in
      var start = 0
      for (index, byte) in text.enumerated() where isSpecial(byte) {
        output += UnsafeBufferPointer(rebasing: text[start..<index])
        append(escapeOf: byte, to: &output)
        start = index + 1
      }
      output += UnsafeBufferPointer(rebasing: text[start...])
    }
    output.append(UInt8(ascii: "\""))
  }

  private static func isSpecial(_ byte: UInt8) -> Bool {
    byte < 0x20 || byte == UInt8(ascii: "\"") || byte == UInt8(ascii: "\\")
  }

  private static func append(escapeOf byte: UInt8, to output: inout [UInt8]) {
    output.append(UInt8(ascii: "\\"))
    switch byte {
    case UInt8(ascii: "\""), UInt8(ascii: "\\"): output.append(byte)
    case Byte.lineFeed: output.append(UInt8(ascii: "n"))
    default: output += "u00\(byte < 0x10 ? "0" : "")\(String(byte, radix: 16))".utf8
    }
  }

  /// A text as such a string.
  static func quoted(_ text: String) -> String {
    // Most texts have nothing to escape.
    guard text.hasByte(where: isSpecial) else { return "\"\(text)\"" }
    var bytes: [UInt8] = []
    append(Array(text.utf8), to: &bytes)
    return String(decoding: bytes, as: UTF8.self)
  }

  /// Numbers as a list.
  static func list(_ numbers: some Sequence<Int>) -> String {
    "[\(numbers.map(String.init).joined(separator: ","))]"
  }

  /// Appends a named value of several items, each on a line of its own.
  ///
  /// - Parameters:
  ///   - name: What the value is called.
  ///   - items: The items as a script has them.
  ///   - brackets: What opens and what closes the value: `[]` or `{}`.
  ///   - output: Where it goes.
  static func append(
    _ name: String, _ items: [String], in brackets: String, to output: inout [UInt8]
  ) {
    output += "\"\(name)\": \(brackets.prefix(1))\n".utf8
    output += items.joined(separator: ",\n").utf8
    output += "\n\(brackets.suffix(1))".utf8
  }
}
