/// The text of a heading as it is compared with names.
public enum HeadingText {
  /// The words of a heading in small letters, with `and` for `&`, without what says nothing of the
  /// name: punctuation, pictures, accents, other forms of a letter, and an anchor such as `{#goals}`.
  public static func words(of text: String) -> [String] {
    let text = withoutAnchor(text)
    return text.utf8.allSatisfy { $0 < 0x80 }
      ? plainWords(of: text.utf8) : foldedWords(of: text.unicodeScalars)
  }

  /// The words of a text that is ASCII throughout, as most headings are.
  private static func plainWords(of text: Substring.UTF8View) -> [String] {
    var words: [String] = []
    var word: [UInt8] = []
    for byte in text {
      if Byte.isPartOfWord(byte) {
        word.append(Byte.lowercased(byte))
        continue
      }
      if byte == UInt8(ascii: "'") || byte == UInt8(ascii: "`") { continue }
      if !word.isEmpty { words.append(String(decoding: word, as: UTF8.self)) }
      if byte == UInt8(ascii: "&") { words.append("and") }
      word.removeAll(keepingCapacity: true)
    }
    if !word.isEmpty { words.append(String(decoding: word, as: UTF8.self)) }
    return words
  }

  private static func foldedWords(of text: Substring.UnicodeScalarView) -> [String] {
    var words: [String] = []
    var word = ""
    for scalar in text {
      if scalar == "&" {
        words += [word, "and"]
        word = ""
      } else if LetterFolding.isOfAWord(scalar) {
        for letter in scalar.properties.lowercaseMapping.unicodeScalars {
          word += LetterFolding.base(of: letter)
        }
      } else if !apostrophes.contains(scalar) {
        words.append(word)
        word = ""
      }
    }
    return (words + [word]).filter { !$0.isEmpty }
  }

  /// The words joined by hyphens, to be compared.
  public static func normalized(_ text: String) -> String {
    words(of: text).joined(separator: "-")
  }

  /// A text without `{#anchor}` or `{.class}` at its end, which some programs take for no text.
  private static func withoutAnchor(_ text: String) -> Substring {
    guard text.utf8.contains(UInt8(ascii: "}")) else { return text[...] }
    let end = text.lastIndex { $0 != " " }.map(text.index(after:)) ?? text.startIndex
    guard text[..<end].hasSuffix("}"), let start = text.lastIndex(of: "{"),
      ["#", ".", ":"].contains(text[start...].dropFirst().first)
    else { return text[...] }
    return text[..<start]
  }

  /// What stands within a word: `buyer's`, and the joiners of Persian and Hindi.
  private static let apostrophes: Set<Unicode.Scalar> = [
    "'", "\u{2019}", "\u{2018}", "\u{02BC}", "\u{02B9}", "\u{00B4}", "`", "\u{FF07}", "\u{AD}",
    "\u{200C}", "\u{200D}",
  ]
}
