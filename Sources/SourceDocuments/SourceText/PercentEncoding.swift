/// Texts as parts of addresses (RFC 3986, section 2).
public enum PercentEncoding {
  /// A path, with its slashes kept.
  public static func path(_ path: String) -> String { encoded(path, keeping: "-._~/") }

  /// A value in a query.
  public static func value(_ text: String) -> String { encoded(text, keeping: "-._~") }

  private static func encoded(_ text: String, keeping marks: String) -> String {
    var result: [UInt8] = []
    for byte in text.utf8 {
      if Byte.isPartOfWord(byte) || marks.utf8.contains(byte) {
        result.append(byte)
      } else {
        let hex = String(byte, radix: 16, uppercase: true)
        result += (byte < 16 ? "%0\(hex)" : "%\(hex)").utf8
      }
    }
    return String(decoding: result, as: UTF8.self)
  }
}
