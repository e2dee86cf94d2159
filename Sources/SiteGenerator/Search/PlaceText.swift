/// The places of a word as text: for each level, from the highest, the distances from one entry to
/// the next, five bits in a character.
enum PlaceText {
  /// The text of places; levels without any at the end are left out.
  static func text(of places: ArraySlice<UInt32>) -> [UInt8] {
    var levels: [[UInt8]] = []
    for level in SearchLevel.allCases.reversed() {
      var text: [UInt8] = []
      var last: UInt32 = 0
      for place in places where place & mask == level.rawValue {
        let entry = place >> WordPlaces.levelBits
        append(entry - last, to: &text)
        last = entry
      }
      levels.append(text)
    }
    while levels.last?.isEmpty == true { levels.removeLast() }
    return Array(levels.joined(separator: [UInt8(ascii: ".")]))
  }

  private static let mask: UInt32 = (1 << WordPlaces.levelBits) - 1

  /// The characters for 0 to 31 that end a number, and those for 0 to 31 that are followed by more.
  private static let digits = Array(
    "ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789-_".utf8)

  private static func append(_ number: UInt32, to output: inout [UInt8]) {
    var rest = number
    while rest >= 32 {
      output.append(digits[Int(rest % 32) + 32])
      rest /= 32
    }
    output.append(digits[Int(rest)])
  }
}
