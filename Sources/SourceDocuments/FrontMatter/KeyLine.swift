/// A line that begins with a word and a colon, as a key does: `owner: demand-gen`.
package struct KeyLine {
  /// The word as it is written.
  package let word: String

  /// The key of a line, if it has one.
  package init?(_ line: some Collection<UInt8>) {
    let line = Array(line)
    let word = line.prefix(while: Self.isPartOfWord)
    let rest = line[word.endIndex...].drop(while: Byte.isBlank)
    guard !word.isEmpty else { return nil }
    guard rest.starts(with: [UInt8(ascii: ":")]) || rest.starts(with: "：".utf8) else { return nil }
    let value = rest.dropFirst(rest.first == UInt8(ascii: ":") ? 1 : 3)
    guard value.first.map(Byte.isBlank) ?? true else { return nil }
    self.word = String(decoding: word, as: UTF8.self)
  }

  /// Whether the word is one of some keys, in whatever case.
  func isOne(of keys: Set<String>) -> Bool {
    keys.contains(String(word.lowercased().map { $0 == "_" ? "-" : $0 }))
  }

  private static func isPartOfWord(_ byte: UInt8) -> Bool {
    Byte.isPartOfWord(byte) || byte == Byte.hyphen || byte == UInt8(ascii: "_")
  }
}
