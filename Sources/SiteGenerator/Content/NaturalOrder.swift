internal import SourceDocuments

/// The order in which people expect titles: without regard to case, `Persona 9` before `Persona 10`.
enum NaturalOrder {
  /// The bytes by which a text is sorted.
  static func key(of text: String) -> [UInt8] {
    var key: [UInt8] = []
    key.reserveCapacity(text.utf8.count + 12)
    var digits: [UInt8] = []
    for byte in text.lowercased().utf8 {
      if Byte.isDigit(byte) {
        digits.append(byte)
      } else {
        key += padded(digits)
        digits = []
        key.append(byte)
      }
    }
    return key + padded(digits)
  }

  /// The place of each text among all of them; equal texts have one place, and empty ones none.
  static func ranks(of texts: [String]) -> [Int] {
    let order = texts.indices.filter { !texts[$0].isEmpty }
      .map { (key: key(of: texts[$0]), index: $0) }
      .sorted { $0.key.lexicographicallyPrecedes($1.key) }
    var ranks = [Int](repeating: -1, count: texts.count)
    var rank = -1
    for (place, item) in order.enumerated() {
      if place == 0 || order[place - 1].key != item.key { rank += 1 }
      ranks[item.index] = rank
    }
    return ranks
  }

  /// A number with as many digits as any.
  private static func padded(_ digits: [UInt8]) -> [UInt8] {
    guard !digits.isEmpty else { return [] }
    return [UInt8](repeating: UInt8(ascii: "0"), count: max(0, 12 - digits.count)) + digits
  }
}
