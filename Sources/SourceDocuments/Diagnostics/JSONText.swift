#if canImport(FoundationEssentials)
  internal import FoundationEssentials
#else
  internal import Foundation
#endif

/// Values as JSON: keys sorted, two blanks of indentation, a line end at the end.
public enum JSONText {
  /// The JSON of a value; its types are our own, and none of them can fail to be encoded.
  public static func encoded(_ value: some Encodable) -> String {
    let encoder = JSONEncoder()
    encoder.outputFormatting = [.sortedKeys, .prettyPrinted, .withoutEscapingSlashes]
    guard let data = try? encoder.encode(value) else { return "{}\n" }
    return String(decoding: data, as: UTF8.self) + "\n"
  }

  /// The JSON of an object with one long list, of which only one item is in memory as a tree at a
  /// time: the encoder's tree is many times larger than the text.
  ///
  /// - Parameters:
  ///   - value: The object, with an empty list under the name.
  ///   - name: The name of the list.
  ///   - items: What the list holds.
  /// - Returns: The same text as of an object that holds the items.
  public static func encoded(
    _ value: some Encodable, list name: String, of items: some Sequence<some Encodable>
  ) -> String {
    let whole = Array(encoded(value).utf8)
    let head = Array("\n  \"\(name)\" : [\n".utf8)
    // Two blanks deep there are only the names of the object itself.
    guard let place = whole.firstRange(of: head + Array("\n  ]".utf8)) else {
      return String(decoding: whole, as: UTF8.self)
    }
    var bytes = whole[..<place.lowerBound] + head
    for (number, item) in items.enumerated() {
      bytes += number == 0 ? "    ".utf8 : ",\n    ".utf8
      // A line end is no part of a text, which has it as an escape; a line without anything stays so.
      for byte in encoded(item).utf8.dropLast() {
        if bytes.last == Byte.lineFeed, byte != Byte.lineFeed { bytes += "    ".utf8 }
        bytes.append(byte)
      }
    }
    bytes += whole[(place.lowerBound + head.count)...]
    return String(decoding: bytes, as: UTF8.self)
  }
}
