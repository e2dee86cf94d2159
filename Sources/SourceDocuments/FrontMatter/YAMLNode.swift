/// A value of the front matter, as it was written, with its place.
package struct YAMLNode: Sendable, Hashable {
  package let content: Content
  /// The bytes of the value in its file.
  package let range: Range<Int>
  /// Whether an anchor, an alias, a tag, a `#` or a slip of YAML spoils it; a finding says so.
  package var isSpoilt = false

  package enum Content: Sendable, Hashable {
    /// Text as it was written, quotes and escapes resolved; never read as a number or a date here.
    case scalar(String, isPlain: Bool)
    case list([YAMLNode])
    case map([YAMLEntry])
  }

  package init(_ content: Content, range: Range<Int>) {
    self.content = content
    self.range = range
  }
}

/// A key of the front matter with its value.
package struct YAMLEntry: Sendable, Hashable {
  package let key: String
  package let keyRange: Range<Int>
  package var value: YAMLNode
  /// The values of the same key further below.
  package var repeats: [YAMLNode] = []

  package init(key: String, keyRange: Range<Int>, value: YAMLNode) {
    self.key = key
    self.keyRange = keyRange
    self.value = value
  }
}

extension YAMLEntry {
  /// Whether the key is written again, so that nobody can know which value is meant.
  package var isRepeated: Bool { !repeats.isEmpty }
}

extension YAMLNode {
  /// Whether nothing is written here: `""`, `[]`, `{}`, `~`, `null`, no value at all, or a list of
  /// such.
  package var isEmpty: Bool {
    guard !isSpoilt else { return false }
    return switch content {
    case .scalar(let text, let isPlain): text.isEmpty || (isPlain && Self.nulls.contains(text))
    case .list(let nodes): nodes.allSatisfy(\.isEmpty)
    case .map(let entries): entries.isEmpty
    }
  }

  /// What the value is, for messages.
  package var kindInWords: String {
    switch content {
    case .scalar: "text"
    case .list: "a list"
    case .map: "a map"
    }
  }

  private static let nulls: Set<String> = ["~", "null", "Null", "NULL"]
}
