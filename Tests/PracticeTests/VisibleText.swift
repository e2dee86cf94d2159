/// What a reader of a page sees: its text without markup, white space collapsed.
enum VisibleText {
  /// The text of a page's body.
  static func text(of html: [UInt8]) -> String {
    var text: [UInt8] = []
    var rest = html[(html.firstRange(of: Array("<body".utf8))?.lowerBound ?? 0)...]
    while let open = rest.firstIndex(of: UInt8(ascii: "<")) {
      text += rest[..<open]
      text.append(UInt8(ascii: " "))
      let end = rest[open...].firstIndex(of: UInt8(ascii: ">")) ?? rest.endIndex - 1
      rest = rest[(end + 1)...]
    }
    return collapsed(String(decoding: text + rest, as: UTF8.self).withoutEntities)
  }

  /// A text with one blank between words, and none before what ends a sentence or a part of one.
  static func collapsed(_ text: String) -> String {
    let words = text.split { $0 == " " || $0 == "\n" || $0 == "\t" || $0 == "\r\n" }
    var line = ""
    for word in words {
      if !line.isEmpty, word.first.map({ !".,;:?!)".contains($0) }) ?? true { line += " " }
      line += word
    }
    return line
  }
}

extension String {
  fileprivate var withoutEntities: String {
    let entities = [
      ("&lt;", "<"), ("&gt;", ">"), ("&quot;", "\""), ("&#39;", "'"), ("&amp;", "&"),
    ]
    return entities.reduce(self) { $0.replacing($1.0, with: $1.1) }
  }
}
