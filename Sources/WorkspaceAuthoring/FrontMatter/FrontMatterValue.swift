internal import SourceDocuments

/// A value to write into front matter.
public enum FrontMatterValue: Sendable, Hashable {
  /// A text that needs no quotation marks, as every text of a map.
  case text(String)
  /// Words that somebody wrote, which may need quotation marks.
  case words(String)
  /// Names whose order means nothing.
  case list([String])
  /// Names with a text each, in the order in which new ones are added.
  case map([Entry])

  /// A name and its text.
  public struct Entry: Sendable, Hashable {
    public let key: String
    public let text: String

    public init(_ key: String, _ text: String) {
      self.key = key
      self.text = text
    }

    /// The entry as a line of YAML.
    var line: String { "\(key): \(text)" }
  }
}

extension FrontMatterValue {
  /// Whether there is nothing to write.
  var isEmpty: Bool { self == .map([]) || self == .list([]) }

  /// The value as it stands on the line of its key.
  public var onOneLine: String {
    switch self {
    case .text(let text): text
    case .words(let words): words.asShortYAML
    case .list(let names): "[\(names.map(\.asShortYAML).joined(separator: ", "))]"
    case .map(let entries): "{\(entries.map(\.line).joined(separator: ", "))}"
    }
  }

  /// The key with the value, a line for each name of a map.
  func lines(for key: String) -> [String] {
    switch self {
    case .text, .words, .list: ["\(key): \(onOneLine)"]
    case .map(let entries): ["\(key):"] + entries.map { "  \($0.line)" }
    }
  }

  /// Whether a value of the front matter says the same.
  func isSaid(by node: YAMLNode) -> Bool {
    switch (self, node.content) {
    case (.text(let text), .scalar(let written, _)):
      return text == written
    case (.words(let words), .scalar(let written, _)):
      return words == written
    case (.list(let names), .scalar(let written, _)):
      return names == [written]
    case (.list(let names), .list(let nodes)):
      let written = nodes.map { if case .scalar(let text, _) = $0.content { text } else { "" } }
      return written.count == names.count && Set(written) == Set(names)
    case (.map(let entries), .map(let written)):
      let texts = Dictionary(entries.map { ($0.key, $0.text) }) { first, _ in first }
      return texts.count == written.count
        && written.allSatisfy { entry in
          texts[entry.key].map { FrontMatterValue.text($0).isSaid(by: entry.value) } ?? false
        }
    default:
      return isEmpty && node.isEmpty
    }
  }
}
