public import SourceDocuments

/// A paragraph, or an item of a list, without markup.
public struct PlainLine: Sendable, Hashable {
  public let text: String
  /// How deep the list is in which it is an item, from 1; 0 for a paragraph.
  public let depth: Int

  public init(_ text: String, depth: Int = 0) {
    self.text = text
    self.depth = depth
  }
}

extension PlainLine {
  /// All lines of some Markdown, from the HTML that was made of it; none where nobody has written
  /// anything.
  public static func all(of content: MarkdownContent) -> [PlainLine] {
    guard content.hasText else { return [] }
    var reader = PlainLineReader()
    reader.read(content.html.bytes)
    return reader.lines
  }
}

/// Reads our own HTML back into lines; it holds no other tags and entities than those written there.
private struct PlainLineReader {
  private(set) var lines: [PlainLine] = []
  private var text: [UInt8] = []
  private var listDepth = 0
  private var isItem = false
  private var isPreformatted = false
}

extension PlainLineReader {
  mutating func read(_ html: [UInt8]) {
    var rest = html[...]
    while let byte = rest.first {
      guard byte == UInt8(ascii: "<") else {
        append(byte)
        rest.removeFirst()
        continue
      }
      let end = rest.firstIndex(of: UInt8(ascii: ">")) ?? rest.endIndex - 1
      let tag = String(decoding: rest[rest.startIndex + 1..<end], as: UTF8.self)
      meet(tag)
      rest = rest[(end + 1)...]
    }
    finishLine()
  }

  private mutating func append(_ byte: UInt8) {
    if byte == UInt8(ascii: "\n"), isPreformatted { return finishLine() }
    let isBlank = byte == UInt8(ascii: "\n") || byte == UInt8(ascii: " ")
    if isBlank, text.last.map({ $0 == UInt8(ascii: " ") }) ?? true, !isPreformatted { return }
    text.append(isBlank ? UInt8(ascii: " ") : byte)
  }

  private mutating func meet(_ tag: String) {
    switch tag.prefix(while: { $0 != " " }) {
    case "ul", "ol":
      finishLine()
      listDepth += 1
    case "/ul", "/ol":
      finishLine()
      listDepth -= 1
    case "li":
      finishLine()
      isItem = true
    case "pre":
      finishLine()
      isPreformatted = true
    case "/pre":
      finishLine()
      isPreformatted = false
    case "br": append(UInt8(ascii: " "))
    case "img": appendAlternative(of: tag)
    case "p", "/p", "/li", "blockquote", "/blockquote", "h6", "/h6", "hr": finishLine()
    default: break
    }
  }

  /// What an image shows, in words.
  private mutating func appendAlternative(of tag: String) {
    guard let start = tag.firstRange(of: "alt=\"")?.upperBound else { return }
    text += tag[start...].prefix { $0 != "\"" }.utf8
  }

  private mutating func finishLine() {
    while text.last == UInt8(ascii: " ") { text.removeLast() }
    guard !text.isEmpty else { return }
    let words = Self.unescaped(String(decoding: text, as: UTF8.self))
    lines.append(PlainLine(words, depth: isItem ? max(1, listDepth) : 0))
    text = []
    isItem = false
  }

  private static func unescaped(_ text: String) -> String {
    guard text.utf8.contains(UInt8(ascii: "&")) else { return text }
    return [("&lt;", "<"), ("&gt;", ">"), ("&quot;", "\""), ("&#39;", "'"), ("&amp;", "&")]
      .reduce(text) { $0.replacing($1.0, with: $1.1) }
  }
}
