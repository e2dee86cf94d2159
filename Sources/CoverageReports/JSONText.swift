internal import SourceDocuments

#if canImport(FoundationEssentials)
  internal import FoundationEssentials
#else
  internal import Foundation
#endif

/// Values as JSON: keys sorted, two blanks of indentation, a line end at the end.
public enum JSONText {
  /// The JSON of a value; its types are our own, and none of them can fail to be encoded.
  public static func encoded(_ value: some Encodable) -> String {
    String(decoding: bytes(of: value, encoder), as: UTF8.self) + "\n"
  }

  /// The JSON of an object with one long list, of which only one item is in memory as a tree at a
  /// time: the encoder's tree is many times larger than the text.
  ///
  /// - Parameters:
  ///   - value: The object, with an empty list under the name.
  ///   - name: The name of the list.
  ///   - items: What the list holds.
  /// - Returns: The same text as of an object that holds the items, in UTF-8.
  public static func bytes<Item: Encodable>(
    of value: some Encodable, list name: String, of items: some Collection<Item>
  ) -> [UInt8] {
    let encoder = encoder
    var text = bytes(of: value, encoder)
    let (head, tail) = (Array("\n  \"\(name)\" : [\n".utf8), Array("\n  ]".utf8))
    // Two blanks deep there are only the names of the object itself.
    if let place = text.firstRange(of: head + tail) {
      let rest = Array(text[(place.lowerBound + head.count)...])
      text.removeSubrange((place.lowerBound + head.count)...)
      for (number, item) in items.enumerated() {
        // In an object of its own an item stands as deep as it will, behind the same head.
        let object = bytes(of: [name: [item]], encoder)
        let lines = object.dropFirst(1 + head.count).dropLast(tail.count + 2)
        reserve(for: lines, after: number, of: items.count, in: &text)
        if number > 0 { text += ",\n".utf8 }
        text += lines
      }
      text += rest
    }
    text.append(Byte.lineFeed)
    return text
  }

  /// Makes room for all that is to come, judged by what is there: a text that doubles its room
  /// stands in memory up to three times.
  ///
  /// - Parameters:
  ///   - lines: The item that comes next.
  ///   - number: How many stand in the text.
  ///   - count: How many there will be.
  ///   - text: The text.
  private static func reserve(
    for lines: ArraySlice<UInt8>, after number: Int, of count: Int, in text: inout [UInt8]
  ) {
    let needed = text.count + lines.count
    guard needed > text.capacity else { return }
    // Room that nothing is written to takes no memory, but the first items may be the longest.
    let expected = 2 * count * (needed / (number + 1))
    text.reserveCapacity(max(needed, min(expected, 8 * needed)))
  }

  private static var encoder: JSONEncoder {
    let encoder = JSONEncoder()
    encoder.outputFormatting = [.sortedKeys, .prettyPrinted, .withoutEscapingSlashes]
    return encoder
  }

  private static func bytes(of value: some Encodable, _ encoder: JSONEncoder) -> [UInt8] {
    (try? encoder.encode(value)).map(Array.init) ?? Array("{}".utf8)
  }
}
