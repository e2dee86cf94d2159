internal import SourceDocuments

/// A key with a `#` right before it, so that its line is a comment.
enum CommentedKey {
  static let rule = Rule(
    id: "commented-key", severity: .warning,
    summary: "No `#` stands right before a key.",
    why: "YAML reads the line as a comment: a status or a date on it counts for nothing.",
    wrong: .asset("---\ntitle: Payback calculator\n↓#status: draft\n---\nWhat delay costs.\n"),
    right: .asset("---\ntitle: Payback calculator\nstatus: draft\n---\nWhat delay costs.\n"))

  /// The lines of the front matter that begin with a `#` and a key of the language.
  ///
  /// A blank after the `#` says that a comment is meant.
  static func diagnostics(in document: SourceDocument, _ keys: [KeyInfo]) -> [Diagnostic] {
    let file = document.file
    return (2..<max(2, document.frontMatterEnd ?? 2)).compactMap { line in
      let range = file.bytesOfLine(line)
      guard file.bytes[range].first == Byte.numberSign, let key = key(in: file.bytes[range]),
        keys.contains(where: { $0.name == key }),
        !document.frontMatter.entries.contains(where: { $0.value.range.overlaps(range) })
      else { return nil }
      return Diagnostic(
        rule, at: file.place(range), "the `#` makes a comment of the key \(key.quoted)"
      )
      .noting("leave the `#` out; or put a blank after it, where it is meant as a comment")
      .with(effect: "the line counts for nothing")
    }
  }

  /// The word between the `#` and a colon.
  private static func key(in line: ArraySlice<UInt8>) -> String? {
    let rest = line.dropFirst()
    guard let colon = rest.firstIndex(of: UInt8(ascii: ":")) else { return nil }
    let follows = rest[(colon + 1)...].first
    guard follows.map(Byte.isBlank) ?? true else { return nil }
    return String(decoding: rest[..<colon], as: UTF8.self)
  }
}
