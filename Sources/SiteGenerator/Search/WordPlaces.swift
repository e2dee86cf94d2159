/// The words that were met, and the entries in which each stands.
struct WordPlaces {
  /// In the order in which they were first met.
  private(set) var words: [String] = []
  /// The entries of each word, in their order, with the level in the lowest bits.
  private(set) var places: [[UInt32]] = []
  private var numbers: [String: Int] = [:]

  /// How many bits of a place tell the level.
  static let levelBits: UInt32 = 3

  /// No places yet; the common words are known by their low numbers.
  init() {
    words = CommonWords.all
    places = words.map { _ in [] }
    for (number, word) in words.enumerated() { numbers[word] = number }
  }
}

extension WordPlaces {
  /// Notes a word of an entry, the entries in their order; false if it is known to be in it, or is a
  /// common word of a text.
  @discardableResult
  mutating func note(_ word: String, _ level: SearchLevel, in entry: UInt32) -> Bool {
    let place = entry << Self.levelBits | level.rawValue
    guard let number = numbers[word] else {
      numbers[word] = words.count
      words.append(word)
      places.append([place])
      return true
    }
    if level == .text, number < CommonWords.all.count { return false }
    if let last = places[number].last, last >> Self.levelBits == entry { return false }
    places[number].append(place)
    return true
  }
}
