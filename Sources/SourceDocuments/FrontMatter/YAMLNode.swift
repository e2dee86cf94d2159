/// A value of the front matter, as it was written, with its place.
public struct YAMLNode: Sendable, Hashable {
  public var content: Content
  /// The bytes of the value in its file.
  public var range: Range<Int>
  /// Whether an anchor, an alias, a tag, a `#` or a slip of YAML spoils it; a finding says so.
  public var isSpoilt = false

  public enum Content: Sendable, Hashable {
    /// Text as it was written, quotes and escapes resolved; never read as a number or a date here.
    case scalar(String, isPlain: Bool)
    case list([YAMLNode])
    case map([YAMLEntry])
  }

  public init(_ content: Content, range: Range<Int>) {
    self.content = content
    self.range = range
  }
}

/// A key of the front matter with its value.
public struct YAMLEntry: Sendable, Hashable {
  public var key: String
  public var keyRange: Range<Int>
  public var value: YAMLNode
  /// The values of the same key further below.
  public var repeats: [YAMLNode] = []

  public init(key: String, keyRange: Range<Int>, value: YAMLNode) {
    self.key = key
    self.keyRange = keyRange
    self.value = value
  }
}

extension YAMLEntry {
  /// Whether the key is written again, so that nobody can know which value is meant.
  public var isRepeated: Bool { !repeats.isEmpty }
}

extension YAMLNode {
  /// Whether nothing is written here: `""`, `[]`, `{}`, `~`, `null`, no value at all, or a list of
  /// such.
  public var isEmpty: Bool {
    guard !isSpoilt else { return false }
    return switch content {
    case .scalar(let text, let isPlain): text.isEmpty || (isPlain && Self.nulls.contains(text))
    case .list(let nodes): nodes.allSatisfy(\.isEmpty)
    case .map(let entries): entries.isEmpty
    }
  }

  /// What the value is, for messages.
  public var kindInWords: String {
    switch content {
    case .scalar: "text"
    case .list: "a list"
    case .map: "a map"
    }
  }

  private static let nulls: Set<String> = ["~", "null", "Null", "NULL"]
}
