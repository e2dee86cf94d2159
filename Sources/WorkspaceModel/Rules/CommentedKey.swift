internal import SourceDocuments

/// A key with a `#` right before it, so that its line is a comment.
enum CommentedKey {
  static let rule = Rule(
    id: "commented-key", severity: .warning,
    summary: "No `#` stands right before a key.",
    why: "YAML reads the line as a comment: a status or a date on it counts for nothing.",
    wrong: .asset("---\ntitle: Payback calculator\n↓#status: draft\n---\nWhat delay costs.\n"),
    right: .asset("---\ntitle: Payback calculator\nstatus: draft\n---\nWhat delay costs.\n"))

  /// The keys of the language that a `#` makes comments of, each with a value that is spoilt.
  ///
  /// A blank after the `#` says that a comment is meant.
  static func entries(in document: SourceDocument, _ keys: [KeyInfo]) -> [YAMLEntry] {
    let file = document.file
    return (2..<max(2, document.frontMatterEnd ?? 2)).compactMap { line in
      let range = file.bytesOfLine(line)
      guard file.bytes[range].first == Byte.numberSign, let key = key(in: file.bytes[range]),
        keys.contains(where: { $0.name == key }),
        !document.frontMatter.entries.contains(where: { $0.value.range.overlaps(range) })
      else { return nil }
      var value = YAMLNode(.scalar(key, isPlain: true), range: range)
      value.isSpoilt = true
      return YAMLEntry(key: key, keyRange: range, value: value)
    }
  }

  static func diagnostic(_ entry: YAMLEntry, at place: Place) -> Diagnostic {
    Diagnostic(rule, at: place, "the `#` makes a comment of the key \(entry.key.quoted)")
      .noting("leave the `#` out; or put a blank after it, where it is meant as a comment")
      .with(effect: "until that is clear, the key counts as one whose value has an error")
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
