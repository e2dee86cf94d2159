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
  public static func bytes(
    of value: some Encodable, list name: String, of items: some Sequence<some Encodable>
  ) -> [UInt8] {
    let encoder = encoder
    var text = bytes(of: value, encoder)
    let head = Array("\n  \"\(name)\" : [\n".utf8)
    // Two blanks deep there are only the names of the object itself.
    if let place = text.firstRange(of: head + Array("\n  ]".utf8)) {
      let rest = text[(place.lowerBound + head.count)...]
      text.removeSubrange((place.lowerBound + head.count)...)
      for (number, item) in items.enumerated() {
        if number > 0 { text += ",\n".utf8 }
        append(bytes(of: item, encoder), to: &text)
      }
      text += rest
    }
    text.append(Byte.lineFeed)
    return text
  }

  /// Appends the lines of a value, four blanks further in.
  ///
  /// A line end is no part of a value, which has it as an escape; an empty line stays so.
  private static func append(_ value: [UInt8], to text: inout [UInt8]) {
    var start = 0
    while start < value.count {
      let end = value[start...].firstIndex(of: Byte.lineFeed).map { $0 + 1 } ?? value.count
      if value[start] != Byte.lineFeed { text += "    ".utf8 }
      text += value[start..<end]
      start = end
    }
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
