/// A page taken apart: its tags, as a browser would find them.
package struct HTMLPage: Sendable {
  package let path: String
  package let html: String

  package init(path: String, html: String) {
    self.path = path
    self.html = html
  }

  /// A tag with its attributes.
  package struct Tag: Sendable {
    package let name: String
    package let isEnd: Bool
    package let attributes: [String: String]
  }

  /// The tags in their order; comments and declarations left out.
  package var tags: [Tag] {
    var tags: [Tag] = []
    var rest = html[...]
    while let open = rest.firstIndex(of: "<") {
      rest = rest[open...].dropFirst()
      guard let first = rest.first, first.isLetter || first == "/" else { continue }
      var scanner = TagScanner(rest)
      tags.append(scanner.tag())
      rest = scanner.rest
    }
    return tags
  }

  /// What is wrong with how the tags nest.
  package var nestingMistakes: [String] {
    let void: Set = ["meta", "link", "br", "hr", "img", "input", "circle", "path"]
    var open: [String] = []
    var mistakes: [String] = []
    for tag in tags where !void.contains(tag.name) {
      if !tag.isEnd {
        open.append(tag.name)
      } else if open.popLast() != tag.name {
        mistakes.append("\(path): </\(tag.name)> closes something else")
        return mistakes
      }
    }
    return open.map { "\(path): <\($0)> is not closed" }
  }

  /// The text without tags, entities as the characters that they stand for.
  package var text: String {
    var text = ""
    var isTag = false
    for character in html {
      if character == "<" { isTag = true }
      if !isTag { text.append(character) }
      if character == ">" {
        isTag = false
        text.append(" ")
      }
    }
    let entities = [("&lt;", "<"), ("&gt;", ">"), ("&quot;", "\""), ("&#39;", "'"), ("&amp;", "&")]
    return entities.reduce(text) { $0.replacing($1.0, with: $1.1) }
  }

  /// All ids, in their order.
  package var ids: [String] { tags.compactMap { $0.attributes["id"] } }

  /// All addresses of links, images, style sheets and scripts.
  package var addresses: [String] {
    tags.compactMap { $0.attributes["href"] ?? $0.attributes["src"] }.map {
      $0.replacing("&amp;", with: "&")
    }
  }
}

/// Reads one tag.
private struct TagScanner {
  private(set) var rest: Substring

  init(_ rest: Substring) {
    self.rest = rest
  }

  mutating func tag() -> HTMLPage.Tag {
    let isEnd = rest.first == "/"
    if isEnd { rest = rest.dropFirst() }
    let name = take { $0.isLetter || $0.isNumber }
    var attributes: [String: String] = [:]
    while let next = rest.first, next != ">" {
      if next.isWhitespace || next == "/" {
        rest = rest.dropFirst()
        continue
      }
      let key = take { $0 != "=" && $0 != ">" && $0 != "/" && !$0.isWhitespace }
      attributes[key] = value()
    }
    rest = rest.dropFirst()
    return HTMLPage.Tag(name: name.lowercased(), isEnd: isEnd, attributes: attributes)
  }

  private mutating func value() -> String {
    guard rest.first == "=" else { return "" }
    rest = rest.dropFirst()
    guard let quote = rest.first, quote == "\"" || quote == "'" else {
      return take { $0 != ">" && !$0.isWhitespace }
    }
    rest = rest.dropFirst()
    let value = take { $0 != quote }
    rest = rest.dropFirst()
    return value
  }

  private mutating func take(_ belongs: (Character) -> Bool) -> String {
    let taken = rest.prefix(while: belongs)
    rest = rest[taken.endIndex...]
    return String(taken)
  }
}

extension HTMLPage {
  /// The text with single blanks.
  package var words: String { Self.words(text) }

  /// The texts of the elements with a class, with single blanks.
  package func parts(of name: String) -> [String] {
    var parts: [String] = []
    var rest = html[...]
    while let start = rest.firstIndex(of: "<"), let end = rest[start...].firstIndex(of: ">") {
      let open = start..<rest.index(after: end)
      let tag = rest[open]
      let classes = tag.split(separator: " class=\"").dropFirst().last?.prefix { $0 != "\"" } ?? ""
      guard classes.split(separator: " ").contains(Substring(name)) else {
        rest = rest[open.upperBound...]
        continue
      }
      let kind = tag.dropFirst().prefix { $0.isLetter || $0.isNumber }
      let end = Self.end(of: String(kind), in: rest[open.upperBound...])
      parts.append(Self.words(HTMLPage(path: path, html: String(rest[open.lowerBound..<end])).text))
      rest = rest[end...]
    }
    return parts
  }

  /// Where an element ends whose content begins the text.
  private static func end(of name: String, in text: Substring) -> Substring.Index {
    var (depth, rest) = (1, text)
    while let found = rest.firstRange(of: "<") {
      let tag = rest[found.lowerBound...]
      if tag.hasPrefix("</\(name)>") { depth -= 1 }
      if tag.hasPrefix("<\(name)>") || tag.hasPrefix("<\(name) ") { depth += 1 }
      if depth == 0 { return found.lowerBound }
      rest = rest[found.upperBound...]
    }
    return text.endIndex
  }

  private static func words(_ text: String) -> String {
    text.split(whereSeparator: \.isWhitespace).joined(separator: " ")
  }
}
