/// The text of a skeleton's line: a place to write, at which nothing is written yet.
public enum SkeletonText {
  /// How a skeleton's text begins.
  public static let beginning = "(write:"

  /// Whether a text begins so, by itself or behind a label and a colon.
  ///
  /// A slip in the beginning makes no sentence of it, and neither do the capitals by which people say
  /// that nothing is written yet: `TBD`.
  public static func begins(_ text: String) -> Bool { begins(Array(text.utf8)) }

  /// Whether a text says nothing: it begins as a skeleton's does, or has neither a letter nor a digit.
  public static func saysNothing(_ text: String) -> Bool {
    let hasWord =
      text.utf8.contains(where: Byte.isPartOfWord)
      || text.contains { $0.isLetter || $0.isNumber }
    return !hasWord || begins(text)
  }

  static func begins(_ text: [UInt8]) -> Bool {
    let rest = text.drop(while: Byte.isWhiteSpace)
    if hasBeginning(rest) { return true }
    guard let colon = rest.firstIndex(of: UInt8(ascii: ":")) else { return false }
    return hasBeginning(rest[(colon + 1)...].drop(while: Byte.isWhiteSpace))
  }

  private static func hasBeginning(_ text: ArraySlice<UInt8>) -> Bool {
    let opening = text.prefix { !isLetter($0) }
    // Longer than a quotation mark and a bracket it is no opening, and most texts begin at once.
    guard opening.count < 8 else { return false }
    let word = text[opening.endIndex...].prefix { isLetter($0) }
    if placeholders.contains(word.map(Byte.lowercased)), word.allSatisfy(Byte.isUppercase) {
      return true
    }
    // Of two texts at most one letter apart, one begins or ends as the other does.
    guard (4...7).contains(word.count),
      word.first.map(Byte.lowercased) == UInt8(ascii: "w")
        || word.last.map(Byte.lowercased) == UInt8(ascii: "e")
    else { return false }
    let letters = word.map { UInt32(Byte.lowercased($0)) }
    guard Spelling.distance(letters[...], writing[...]) < 2 else { return false }
    let rest = text[word.endIndex...].drop(while: Byte.isBlank)
    let hasColon = colons.contains { rest.starts(with: $0) }
    let isInBracket = opening.contains { $0 == UInt8(ascii: "(") || $0 == UInt8(ascii: "[") }
    return hasColon || (isInBracket && letters == writing)
  }

  private static func isLetter(_ byte: UInt8) -> Bool {
    Byte.isLowercase(byte) || Byte.isUppercase(byte)
  }

  private static let writing = "write".utf8.map { UInt32($0) }
  private static let colons = [":", ";", "："].map { Array($0.utf8) }
  private static let placeholders = Set(["todo", "tbd", "tbc", "fixme"].map { Array($0.utf8) })
}
