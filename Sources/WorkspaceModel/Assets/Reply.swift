internal import SourceDocuments

/// The sentence with which an asset or a module replies to a need.
///
/// An object, because every answer made of it hands it on.
public final class Reply: Sendable {
  /// What follows the address in the item's first paragraph, without markup.
  public let text: String
  /// The further paragraphs and nested items, one text each.
  public let notes: [String]
  /// The letters of the text, which are found once and compared often.
  public let letters: String

  public init(text: String, notes: [String] = []) {
    self.text = text
    self.notes = notes
    letters = Self.letters(of: text)
  }
}

extension Reply: Hashable {
  public static func == (left: Reply, right: Reply) -> Bool {
    left.text == right.text && left.notes == right.notes
  }

  public func hash(into hasher: inout Hasher) {
    hasher.combine(text)
    hasher.combine(notes)
  }
}

extension Reply {
  /// The letters and digits of a text in small letters, by which sentences are compared.
  public static func letters(of text: String) -> String {
    guard !text.utf8.allSatisfy({ $0 < 0x80 }) else {
      return String(unsafeUninitializedCapacity: text.utf8.count) { bytes in
        var count = 0
        for byte in text.utf8 where Byte.isPartOfWord(byte) {
          bytes[count] = Byte.lowercased(byte)
          count += 1
        }
        return count
      }
    }
    var result = String.UnicodeScalarView()
    for scalar in text.lowercased().unicodeScalars where scalar.isPartOfWord {
      result.append(scalar)
    }
    return String(result)
  }

  /// Whether it has fewer than three words, or numbers alone; in a script without blanks, fewer than
  /// six letters.
  public var isTooShort: Bool {
    guard !hasThreePlainWords else { return false }
    let words = text.split(whereSeparator: \.isWhitespace).filter { word in
      word.unicodeScalars.contains(where: \.isPartOfWord)
    }
    let isOfNumbers = !words.contains { $0.contains(where: \.isLetter) }
    return (words.count < 3 || isOfNumbers)
      && text.unicodeScalars.count(where: \.isOfScriptWithoutBlanks) < 6
  }

  /// Whether three words of Latin letters and digits stand between blanks, of which one has a letter:
  /// most replies begin so.
  private var hasThreePlainWords: Bool {
    var (count, isInWord, hasLetter) = (0, false, false)
    for byte in text.utf8 {
      guard byte < 0x80 else { return false }
      if Byte.isWhiteSpace(byte) {
        isInWord = false
      } else if Byte.isPartOfWord(byte) {
        if !isInWord { count += 1 }
        isInWord = true
        hasLetter = hasLetter || !Byte.isDigit(byte)
        if count >= 3, hasLetter { return true }
      }
    }
    return false
  }
}

extension Unicode.Scalar {
  fileprivate var isPartOfWord: Bool {
    if isASCII, let byte = UInt8(exactly: value) { return Byte.isPartOfWord(byte) }
    switch properties.generalCategory {
    case .nonspacingMark, .spacingMark: return true
    default: return properties.isAlphabetic || properties.numericType != nil
    }
  }

  /// Whether words of its script stand without blanks between them: Chinese, Japanese, Thai, Lao,
  /// Burmese and Khmer, by the blocks of Unicode.
  fileprivate var isOfScriptWithoutBlanks: Bool {
    switch value {
    case 0x0E00...0x0EFF, 0x1000...0x109F, 0x1780...0x17FF, 0x3040...0x30FF, 0x3400...0x4DBF,
      0x4E00...0x9FFF, 0xF900...0xFAFF, 0x20000...0x3FFFF:
      true
    default: false
    }
  }
}
