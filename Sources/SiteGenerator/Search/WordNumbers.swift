/// The words that were met, each with a number, by their bytes.
///
/// A dictionary of texts would make a text of each word of all assets, and hash it with more care than
/// the words of a team's own files ask for: together most of what an index costs.
struct WordNumbers {
  /// All words, one behind the other.
  private var letters: [UInt8] = []
  /// Where each word ends among the letters.
  private var ends: [Int] = []
  /// The number of a word plus one, at the first free place from the one that its bytes hash to.
  ///
  /// 0 where there is none. A power of two of them, of which at most half are taken.
  private var slots = [UInt32](repeating: 0, count: 1 << 12)
}

extension WordNumbers {
  var count: Int { ends.count }

  /// A word by its number.
  subscript(number: Int) -> ArraySlice<UInt8> {
    letters[(number == 0 ? 0 : ends[number - 1])..<ends[number]]
  }

  /// The number of a word: the next one, if it was not met before.
  mutating func number(of word: [UInt8]) -> Int {
    var slot = Self.hash(word) & (slots.count - 1)
    while slots[slot] != 0 {
      let number = Int(slots[slot]) - 1
      if self[number].elementsEqual(word) { return number }
      slot = (slot + 1) & (slots.count - 1)
    }
    letters += word
    ends.append(letters.count)
    slots[slot] = UInt32(ends.count)
    if ends.count * 2 > slots.count { grow() }
    return ends.count - 1
  }

  private mutating func grow() {
    slots = [UInt32](repeating: 0, count: slots.count * 2)
    for number in ends.indices {
      var slot = Self.hash(self[number]) & (slots.count - 1)
      while slots[slot] != 0 { slot = (slot + 1) & (slots.count - 1) }
      slots[slot] = UInt32(number + 1)
    }
  }

  /// FNV-1a of 64 bits (Fowler, Noll, Vo), its upper half mixed into the lower one, which tells the slot.
  private static func hash(_ word: some Sequence<UInt8>) -> Int {
    var hash: UInt64 = 0xcbf2_9ce4_8422_2325
    for byte in word { hash = (hash ^ UInt64(byte)) &* 0x100_0000_01b3 }
    return Int(truncatingIfNeeded: hash ^ hash >> 32)
  }
}
