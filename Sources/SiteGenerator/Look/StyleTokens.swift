internal import SourceDocuments

/// The custom properties that a style sheet sets for the whole page: those of a rule for `:root`
/// that stands in no other rule.
struct StyleTokens {
  /// A custom property.
  struct Token: Equatable {
    /// The name without its two hyphens.
    let name: String
    /// What the property is set to, as written.
    let value: String
    /// What a comment on its line says.
    var meaning = ""
    /// The line, from 1.
    let line: Int
  }

  private(set) var tokens: [Token] = []
  private let text: [UInt8]
  private var line = 1
  private var offset = 0

  init(of bytes: [UInt8]) {
    text = bytes
    readRules()
  }
}

extension StyleTokens {
  private mutating func readRules() {
    var selector: [UInt8] = []
    while let byte = next() {
      switch byte {
      case UInt8(ascii: "{"):
        if String(decoding: selector, as: UTF8.self) == ":root" {
          readDeclarations()
        } else {
          skipBlock()
        }
        selector = []
      case UInt8(ascii: ";"), UInt8(ascii: "}"): selector = []
      default: if !Byte.isWhiteSpace(byte) { selector.append(byte) }
      }
    }
  }

  private mutating func readDeclarations() {
    var declaration: [UInt8] = []
    var start = line
    while let byte = next(keepsComments: declaration.isEmpty) {
      switch byte {
      case UInt8(ascii: "}"):
        add(declaration, line: start)
        return
      case UInt8(ascii: ";"):
        add(declaration, line: start)
        declaration = []
      default:
        if declaration.isEmpty, Byte.isWhiteSpace(byte) { continue }
        if declaration.isEmpty { start = line }
        declaration.append(byte)
      }
    }
  }

  private mutating func add(_ declaration: [UInt8], line: Int) {
    let text = String(decoding: declaration, as: UTF8.self)
    guard text.hasPrefix("--"), let colon = text.firstIndex(of: ":") else { return }
    let name = text[..<colon].dropFirst(2).filter { $0 != " " }
    let value = text[colon...].dropFirst().split(whereSeparator: \.isWhitespace)
      .joined(separator: " ")
    tokens.append(Token(name: name, value: value, line: line))
  }

  private mutating func skipBlock() {
    var depth = 1
    while depth > 0, let byte = next() {
      if byte == UInt8(ascii: "{") { depth += 1 }
      if byte == UInt8(ascii: "}") { depth -= 1 }
    }
  }
}

extension StyleTokens {
  /// The next byte outside of comments; a comment after a declaration is its meaning.
  private mutating func next(keepsComments: Bool = false) -> UInt8? {
    while offset < text.count {
      if text[offset...].starts(with: "/*".utf8) {
        let comment = readComment()
        let isOnItsLine = tokens.last?.line == line
        if keepsComments, isOnItsLine { tokens[tokens.count - 1].meaning = comment }
        continue
      }
      defer { offset += 1 }
      if text[offset] == Byte.lineFeed { line += 1 }
      return text[offset]
    }
    return nil
  }

  private mutating func readComment() -> String {
    let start = offset + 2
    offset = start
    while offset < text.count, !text[offset...].starts(with: "*/".utf8) {
      if text[offset] == Byte.lineFeed { line += 1 }
      offset += 1
    }
    let comment = String(decoding: text[min(start, text.count)..<offset], as: UTF8.self)
    offset = min(offset + 2, text.count)
    return comment.split(whereSeparator: \.isWhitespace).joined(separator: " ")
  }
}
