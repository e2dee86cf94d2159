/// Makes one letter of those that a reader takes for the same: accents and other forms away.
public enum LetterFolding {
  /// Whether a character is part of a word: a letter, a digit or a mark on one.
  public static func isOfAWord(_ scalar: Unicode.Scalar) -> Bool {
    switch scalar.properties.generalCategory {
    case .uppercaseLetter, .lowercaseLetter, .titlecaseLetter, .modifierLetter, .otherLetter,
      .nonspacingMark, .spacingMark, .enclosingMark, .decimalNumber, .letterNumber, .otherNumber:
      true
    default: false
    }
  }

  /// A small letter without its accents, as plain as it can be; nothing for an accent of its own.
  public static func base(of letter: Unicode.Scalar) -> String {
    if letter.isASCII { return String(letter) }
    if accents.contains(where: { $0.contains(letter.value) }) { return "" }
    if let own = ownBases[letter] { return own }
    let properties = letter.properties
    if properties.numericType == .decimal || properties.numericType == .digit {
      return properties.numericValue.map { String(Int($0)) } ?? String(letter)
    }
    return properties.name.flatMap(base(ofLetterNamed:)) ?? String(letter)
  }

  /// `u` for `LATIN SMALL LETTER U WITH DIAERESIS`.
  private static func base(ofLetterNamed name: String) -> String? {
    for (beginning, letters) in alphabets where name.hasPrefix(beginning) {
      let rest = name.dropFirst(beginning.count)
      let parts = rest.split(separator: " ", maxSplits: 2)
      guard let first = parts.first, parts.count == 1 || parts[1] == "WITH" else { return nil }
      return letters[String(first)]
    }
    return nil
  }

  private static let alphabets: [(beginning: String, letters: [String: String])] = [
    ("LATIN SMALL LETTER ", latin), ("FULLWIDTH LATIN SMALL LETTER ", latin),
    ("GREEK SMALL LETTER ", greek),
  ]

  private static let latin: [String: String] = Dictionary(
    uniqueKeysWithValues: "abcdefghijklmnopqrstuvwxyz".map { ($0.uppercased(), String($0)) })

  /// The letters alpha to omega by their names.
  private static let greek: [String: String] = Dictionary(
    uniqueKeysWithValues: (0x3B1...0x3C9).compactMap { Unicode.Scalar(UInt32($0)) }
      .compactMap { letter in
        letter.properties.name.map { (String($0.dropFirst("GREEK SMALL LETTER ".count)), letter) }
      }
      .map { ($0, String($1)) })

  /// The letters whose names don't tell.
  private static let ownBases: [Unicode.Scalar: String] = [
    "ß": "ss", "æ": "ae", "ǽ": "ae", "œ": "oe", "þ": "th", "ð": "d", "ı": "i", "ς": "σ",
    "ﬀ": "ff", "ﬁ": "fi", "ﬂ": "fl", "ﬃ": "ffi", "ﬄ": "ffl",
  ]

  /// The accents that stand after their letter.
  private static let accents: [ClosedRange<UInt32>] = [
    0x300...0x36F, 0x1AB0...0x1AFF, 0x1DC0...0x1DFF, 0x20D0...0x20FF, 0xFE00...0xFE0F,
  ]
}
