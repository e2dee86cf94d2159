/// The text of a heading as it is compared with names.
package enum HeadingText {
  /// The words of a heading in small letters, with `and` for `&`, without what says nothing of the
  /// name: punctuation, pictures, accents, other forms of a letter, and an anchor such as `{#goals}`.
  package static func words(of text: String) -> [String] {
    var words: [String] = []
    var word = ""
    for scalar in withoutAnchor(text).unicodeScalars {
      if scalar.isASCII, let byte = UInt8(exactly: scalar.value), Byte.isPartOfWord(byte) {
        // Most letters are these.
        word.unicodeScalars.append(Unicode.Scalar(Byte.lowercased(byte)))
      } else if scalar == "&" {
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
  package static func normalized(_ text: String) -> String {
    words(of: text).joined(separator: "-")
  }

  /// A text without `{#anchor}` or `{.class}` at its end, which some programs take for no text.
  private static func withoutAnchor(_ text: String) -> Substring {
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
