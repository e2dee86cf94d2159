/// A line that begins with a word and a colon, as a key does: `owner: demand-gen`.
public struct KeyLine {
  /// The word as it is written.
  public let word: String
  /// Whether the colon is the one of an Asian keyboard, which is none to YAML.
  let hasWideColon: Bool

  /// The key of a line, if it has one.
  ///
  /// - Parameters:
  ///   - line: The line.
  ///   - allowsWideColon: Whether the colon of an Asian keyboard counts as one.
  public init?(_ line: some Collection<UInt8>, allowsWideColon: Bool = true) {
    guard let key = Self.split(Array(line)), allowsWideColon || !key.isWide,
      key.value.first.map(Byte.isBlank) ?? true
    else { return nil }
    (word, hasWideColon) = (key.word, key.isWide)
  }

  /// The key of a line, be it without a blank behind its colon: `owner:demand-gen`.
  init?(loose line: some Collection<UInt8>) {
    guard let key = Self.split(Array(line)) else { return nil }
    (word, hasWideColon) = (key.word, key.isWide)
  }

  /// The first key of a line of TOML or JSON: `draft = true`, `{"draft": true}`.
  init?(foreign line: some Collection<UInt8>) {
    let signs = " \t{\"'".utf8
    let text = line.drop(while: signs.contains)
    let word = text.prefix(while: Self.isPartOfWord)
    let rest = text[word.endIndex...].drop(while: signs.contains)
    guard !word.isEmpty, rest.first == UInt8(ascii: "=") || rest.first == UInt8(ascii: ":") else {
      return nil
    }
    (self.word, hasWideColon) = (String(decoding: word, as: UTF8.self), false)
  }
}

extension KeyLine {
  /// Whether the word is one of some keys, in whatever case.
  func isOne(of keys: Set<String>) -> Bool {
    let small = word.lowercased()
    return keys.contains(small) || keys.contains(small.replacing("_", with: "-"))
  }

  /// Whether a byte can be part of a key.
  static func isPartOfWord(_ byte: UInt8) -> Bool {
    Byte.isPartOfWord(byte) || byte == Byte.hyphen || byte == UInt8(ascii: "_")
  }

  private static func split(
    _ line: [UInt8]
  ) -> (word: String, value: ArraySlice<UInt8>, isWide: Bool)? {
    let word = line.prefix(while: isPartOfWord)
    let rest = line[word.endIndex...].drop(while: Byte.isBlank)
    let isWide = rest.starts(with: "：".utf8)
    guard !word.isEmpty, isWide || rest.first == UInt8(ascii: ":") else { return nil }
    return (String(decoding: word, as: UTF8.self), rest.dropFirst(isWide ? 3 : 1), isWide)
  }
}
