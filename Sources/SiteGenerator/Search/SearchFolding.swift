internal import SourceDocuments

/// Makes one letter of those that a reader takes for the same: capitals small, accents away.
///
/// What it makes of each letter is written beside the index, so that the script folds exactly alike.
struct SearchFolding {
  /// What the letters beyond ASCII were folded to, by the small letter.
  private(set) var table: [Unicode.Scalar: String] = [:]
  private var known: [Unicode.Scalar: [UInt8]] = [:]
}

extension SearchFolding {
  /// The letters of a word that stand for a character beyond ASCII; none for one that ends words.
  mutating func folded(_ scalar: Unicode.Scalar) -> [UInt8]? {
    if let known = known[scalar] { return known }
    guard LetterFolding.isOfAWord(scalar) else { return nil }
    var result = ""
    for letter in scalar.properties.lowercaseMapping.unicodeScalars {
      let base = LetterFolding.base(of: letter)
      if !letter.isASCII { table[letter] = base }
      result += base
    }
    let bytes = Array(result.utf8)
    known[scalar] = bytes
    return bytes
  }
}
