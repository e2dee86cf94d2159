/// Splits texts into the words of the index: runs of letters and digits, folded.
struct WordSplitter {
  private(set) var folding = SearchFolding()
  /// The word that is being read.
  private var word: [UInt8] = []
  /// Whether the word is of letters that are written without blanks.
  private var isUnspaced = false
  /// No word of a language is longer; what is, is cut.
  private static let longestWord = 64
}

extension WordSplitter {
  /// Hands the bytes of each word of a text to an action, until the action wants no more.
  mutating func split(_ text: String, _ take: ([UInt8]) -> Bool) {
    var text = text
    text.withUTF8 { split($0, isHTML: false, take) }
  }

  /// Hands the bytes of each word of the text between tags to an action, until the action wants no more.
  mutating func split(html: [UInt8], _ take: ([UInt8]) -> Bool) {
    html.withUnsafeBufferPointer { split($0, isHTML: true, take) }
  }

  private mutating func split(
    _ bytes: UnsafeBufferPointer<UInt8>, isHTML: Bool, _ take: ([UInt8]) -> Bool
  ) {
    word.removeAll(keepingCapacity: true)
    var index = 0
    while index < bytes.count {
      let byte = bytes[index]
      if byte >= 0x80 {
        let (scalar, length) = Self.scalar(in: bytes, at: index)
        guard append(scalar, take) else { return }
        index += length
      } else if isHTML, byte == UInt8(ascii: "<") {
        guard end(take) else { return }
        index = Self.index(after: UInt8(ascii: ">"), in: bytes, from: index)
      } else if isHTML, byte == UInt8(ascii: "&") {
        // Of the entities that are written, only the apostrophe can stand within a word.
        let isApostrophe = index + 1 < bytes.count && bytes[index + 1] == UInt8(ascii: "#")
        if !isApostrophe, !end(take) { return }
        index = Self.index(after: UInt8(ascii: ";"), in: bytes, from: index)
      } else {
        guard append(byte, take) else { return }
        index += 1
      }
    }
    _ = end(take)
  }
}

extension WordSplitter {
  private mutating func append(_ byte: UInt8, _ take: ([UInt8]) -> Bool) -> Bool {
    switch byte {
    case UInt8(ascii: "a")...UInt8(ascii: "z"), UInt8(ascii: "0")...UInt8(ascii: "9"):
      return append(byte, isCapital: false, take)
    case UInt8(ascii: "A")...UInt8(ascii: "Z"): return append(byte, isCapital: true, take)
    // What is left out within a word: `can't` is `cant`.
    case UInt8(ascii: "'"): return true
    default: return end(take)
    }
  }

  private mutating func append(
    _ byte: UInt8, isCapital: Bool, _ take: ([UInt8]) -> Bool
  ) -> Bool {
    if isUnspaced, !end(take) { return false }
    if word.count < Self.longestWord { word.append(isCapital ? byte | 0x20 : byte) }
    return true
  }

  private mutating func append(_ scalar: Unicode.Scalar, _ take: ([UInt8]) -> Bool) -> Bool {
    if scalar == "’" { return true }
    guard let letters = folding.folded(scalar) else { return end(take) }
    let isOther = UnspacedLetters.contains(scalar) != isUnspaced
    if isOther, !letters.isEmpty, !end(take) { return false }
    if isOther, !letters.isEmpty { isUnspaced.toggle() }
    // The letters without blanks are a whole run; it is cut into pairs when it ends.
    if isUnspaced || word.count + letters.count <= Self.longestWord { word += letters }
    return true
  }

  /// Hands over what was read; false when no more is wanted.
  private mutating func end(_ take: ([UInt8]) -> Bool) -> Bool {
    defer {
      word.removeAll(keepingCapacity: true)
      isUnspaced = false
    }
    guard !word.isEmpty else { return true }
    return isUnspaced ? Self.pairs(of: word).allSatisfy(take) : take(word)
  }

  /// Each letter of a run with the next one, and the last one alone.
  private static func pairs(of run: [UInt8]) -> [[UInt8]] {
    let letters = String(decoding: run, as: UTF8.self).unicodeScalars.map { Array(String($0).utf8) }
    return letters.indices.map { Array(letters[$0...].prefix(2).joined()) }
  }

  /// The place after the next byte of a kind, or the end.
  private static func index(
    after byte: UInt8, in bytes: UnsafeBufferPointer<UInt8>, from start: Int
  ) -> Int {
    bytes[start...].firstIndex(of: byte).map { $0 + 1 } ?? bytes.count
  }

  /// The character that begins at a place of well-formed UTF-8, and its bytes.
  private static func scalar(
    in bytes: UnsafeBufferPointer<UInt8>, at index: Int
  ) -> (Unicode.Scalar, Int) {
    let first = bytes[index]
    let length = first >= 0xF0 ? 4 : first >= 0xE0 ? 3 : 2
    guard index + length <= bytes.count else { return (" ", bytes.count - index) }
    var value = UInt32(first) & (0x7F >> UInt32(length))
    for offset in 1..<length { value = value << 6 | UInt32(bytes[index + offset] & 0x3F) }
    return (Unicode.Scalar(value) ?? " ", length)
  }
}
