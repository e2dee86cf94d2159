/// The words that were met, and the entries in which each stands.
struct WordPlaces {
  private var words = WordNumbers()
  /// The number of a word and an entry in which it stands, with the level in the lowest bits; in the order
  /// of entries.
  private var places: [(word: UInt32, place: UInt32)] = []
  /// The last entry of each word, plus one.
  private var last: [UInt32] = []
  /// The common words have the lowest numbers.
  private let commonWords: Int

  /// How many bits of a place tell the level.
  static let levelBits: UInt32 = 3

  /// No places yet.
  init() {
    for word in CommonWords.all { _ = words.number(of: Array(word.utf8)) }
    commonWords = words.count
    last = [UInt32](repeating: 0, count: commonWords)
  }
}

extension WordPlaces {
  /// Notes a word of an entry, the entries in their order; false if it is known to be in it, or is a
  /// common word of a text.
  @discardableResult
  mutating func note(_ word: [UInt8], _ level: SearchLevel, in entry: UInt32) -> Bool {
    let number = words.number(of: word)
    if number == last.count { last.append(0) }
    if level == .text, number < commonWords { return false }
    guard last[number] != entry + 1 else { return false }
    last[number] = entry + 1
    places.append((UInt32(number), entry << Self.levelBits | level.rawValue))
    return true
  }

  /// The words that stand somewhere in the order of their bytes, each with its places.
  var sorted: [(word: ArraySlice<UInt8>, places: ArraySlice<UInt32>)] {
    var starts = [Int](repeating: 0, count: words.count + 1)
    for place in places { starts[Int(place.word) + 1] += 1 }
    for number in 0..<words.count { starts[number + 1] += starts[number] }
    var next = starts
    var grouped = [UInt32](repeating: 0, count: places.count)
    for place in places {
      grouped[next[Int(place.word)]] = place.place
      next[Int(place.word)] += 1
    }
    return (0..<words.count).filter { starts[$0] < starts[$0 + 1] }
      .map { (word: words[$0], places: grouped[starts[$0]..<starts[$0 + 1]]) }
      .sorted { $0.word.lexicographicallyPrecedes($1.word) }
  }
}
