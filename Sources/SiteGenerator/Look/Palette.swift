internal import SourceDocuments

/// The colors in force: those of the style sheet, with the team's own in their places.
struct Palette {
  /// A color by its name, for light and for dark.
  struct Entry {
    let name: String
    let meaning: String
    /// Nothing where it is not written as `#rrggbb` or `#rgb`.
    var light: Color?
    var dark: Color?
    /// The same as written.
    var values: [String]
    /// The line of `brand.css` that gives it anew.
    var ownLine: Int?
  }

  private(set) var entries: [Entry] = []

  /// Reads `style.css`, and then `brand.css`.
  init(style: [UInt8], brand: [UInt8]) {
    // Sizes of text are tokens, too, and no colours.
    for token in StyleTokens(of: style).tokens where !token.name.hasPrefix("size-") {
      var entry = Entry(name: token.name, meaning: token.meaning, values: [])
      entry.take(token.value)
      entries.append(entry)
    }
    for token in StyleTokens(of: brand).tokens {
      guard let index = entries.firstIndex(where: { $0.name == token.name }) else { continue }
      entries[index].take(token.value)
      entries[index].ownLine = token.line
    }
  }
}

extension Palette {
  subscript(name: String) -> Entry? { entries.first { $0.name == name } }
}

extension Palette.Entry {
  fileprivate mutating func take(_ value: String) {
    let parts = value.lightAndDark
    values = parts
    light = parts.first.flatMap { Color($0) }
    dark = parts.last.flatMap { Color($0) }
  }
}

extension String {
  /// The two values of `light-dark(…, …)`, or the one value for both.
  fileprivate var lightAndDark: [String] {
    guard hasPrefix("light-dark("), hasSuffix(")") else { return [self] }
    let parts = dropFirst("light-dark(".count).dropLast().split(separator: ",")
    return parts.map { $0.filter { $0 != " " } }
  }
}
