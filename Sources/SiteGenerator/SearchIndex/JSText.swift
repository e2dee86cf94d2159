/// Texts as script holds them.
enum JSText {
  /// A text in quotation marks; nothing in it can end them, or the script.
  static func quoted(_ text: String) -> String {
    var output: [UInt8] = [UInt8(ascii: "\"")]
    for byte in text.utf8 {
      switch byte {
      case UInt8(ascii: "\""), UInt8(ascii: "\\"):
        output += [UInt8(ascii: "\\"), byte]
      case ..<0x20, UInt8(ascii: "<"):
        let hex = String(byte, radix: 16)
        output += "\\u\(String(repeating: "0", count: 4 - hex.count))\(hex)".utf8
      default: output.append(byte)
      }
    }
    return String(decoding: output + [UInt8(ascii: "\"")], as: UTF8.self)
  }
}
