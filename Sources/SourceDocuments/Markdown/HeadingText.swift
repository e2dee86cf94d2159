/// The text of a heading as it is compared with names.
package enum HeadingText {
  /// The words of a heading in small letters: without ASCII punctuation, with `and` for `&`; letters
  /// of every script are kept.
  package static func words(of text: String) -> [String] {
    var words: [String] = []
    var word = ""
    for scalar in text.lowercased().unicodeScalars {
      if scalar == "&" {
        words += [word, "and"]
        word = ""
      } else if !scalar.isASCII || scalar.properties.isAlphabetic || ("0"..."9").contains(scalar) {
        word.unicodeScalars.append(scalar)
      } else if scalar != "'" {
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
}
