internal import SourceDocuments
internal import WorkspaceModel

/// Front matter to fill in: every key that matters, what it says, and an example beside it.
///
/// A key without a value is the same as one that is left out, so a skeleton checks clean.
struct FrontMatterSkeleton<Item> {
  private var lines = ["---"]
  private let keys: [KeyInfo]

  init(_ kind: FileKind) {
    keys = kind.keys
  }

  /// The front matter with its two lines of hyphens.
  var text: String { (lines + ["---", ""]).joined(separator: "\n") }
}

extension FrontMatterSkeleton {
  /// A key with a value.
  mutating func write(_ key: KeyName<Item>, _ value: String) {
    lines.append("\(key): \(value)")
  }

  /// A line as it is.
  mutating func write(line: String) {
    lines.append(line)
  }

  /// Keys to fill in, each with what it says and an example as a comment.
  mutating func offer(_ names: [KeyName<Item>]) {
    for name in names {
      guard let key = keys.first(where: { $0.name == name.text }) else { continue }
      lines.append("# \(key.purpose) For example: \(key.example)")
      lines.append("\(name):")
    }
  }
}
