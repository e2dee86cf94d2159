#if canImport(FoundationEssentials)
  internal import FoundationEssentials
#else
  internal import Foundation
#endif

/// Values as JSON: keys sorted, two blanks of indentation, a line end at the end.
public enum JSONText {
  /// The JSON of a value; its types are our own, and none of them can fail to be encoded.
  public static func encoded(_ value: some Encodable) -> String {
    String(decoding: bytes(of: value), as: UTF8.self) + "\n"
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
    let whole = bytes(of: value)
    let head = Array("\n  \"\(name)\" : [\n".utf8)
    // Two blanks deep there are only the names of the object itself.
    guard let place = whole.firstRange(of: head + Array("\n  ]".utf8)) else {
      return encoded(value)
    }
    var text = whole[..<place.lowerBound] + head
    for (number, item) in items.enumerated() {
      if number > 0 { text += ",\n".utf8 }
      // A line end is no part of a value, which has it as an escape; an empty line stays so.
      let lines = bytes(of: item).split(separator: Byte.lineFeed, omittingEmptySubsequences: false)
      for (place, line) in lines.enumerated() {
        if place > 0 { text.append(Byte.lineFeed) }
        if !line.isEmpty { text += "    ".utf8 }
        text += line
      }
    }
    text += whole[(place.lowerBound + head.count)...]
    return String(decoding: text, as: UTF8.self) + "\n"
  }

  private static func bytes(of value: some Encodable) -> [UInt8] {
    let encoder = JSONEncoder()
    encoder.outputFormatting = [.sortedKeys, .prettyPrinted, .withoutEscapingSlashes]
    return (try? encoder.encode(value)).map(Array.init) ?? Array("{}".utf8)
  }
}
