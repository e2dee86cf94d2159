/// The letters of scripts that are written without blanks between words.
///
/// Nobody can tell their words apart without a dictionary, so each pair of neighbours is a word of
/// the index, and so is the last one alone: a query finds what holds all its pairs.
enum UnspacedLetters {
  static let ranges: [ClosedRange<UInt32>] = [
    0xE00...0xEFF,  // Thai, Lao
    0x1000...0x109F,  // Burmese
    0x1780...0x17FF,  // Khmer
    0x3005...0x3007, 0x3040...0x30FF, 0x31F0...0x31FF,  // Hiragana, Katakana
    0x3400...0x4DBF, 0x4E00...0x9FFF, 0xF900...0xFAFF, 0x2_0000...0x3_FFFF,  // Han
  ]

  static func contains(_ letter: Unicode.Scalar) -> Bool {
    letter.value >= 0xE00 && ranges.contains { $0.contains(letter.value) }
  }
}
