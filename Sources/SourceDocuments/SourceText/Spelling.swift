/// Finds the names that somebody may have meant.
public enum Spelling {
  /// A name that could have been meant, and what to write for it.
  public struct Candidate: Sendable {
    public let name: String
    public let meaning: String

    public init(_ name: String, meaning: String? = nil) {
      self.name = name
      self.meaning = meaning ?? name
    }
  }

  /// The meanings of the nearest names, best first: none, one, or two that are equally near.
  ///
  /// Near are at most two letters added, left out, changed or swapped, and one where the known name
  /// has fewer than six letters. Case, blanks and a plural's s make no difference.
  public static func nearest(
    to written: String, among candidates: some Sequence<Candidate>
  ) -> [String] {
    let word = folded(written)
    guard !word.isEmpty, word.count <= 200 else { return [] }
    let single = singular(word)
    let letters = word.count...word.count + 3
    var best = 2
    var found: [String] = []
    for candidate in candidates {
      // A letter is at most four bytes long, and a plural's s may be one more.
      let size = candidate.name.utf8.count
      guard size + 3 >= letters.lowerBound, size <= letters.upperBound * 4 else { continue }
      let other = folded(candidate.name)
      guard abs(other.count - word.count) <= best + 1,
        let distance = nearest(nearness(word, other), nearness(single, singular(other))),
        distance <= best
      else { continue }
      if distance < best { found = [] }
      best = distance
      if !found.contains(candidate.meaning) { found.append(candidate.meaning) }
    }
    return Array(found.prefix(2))
  }

  /// The number of letters to insert, leave out, change or swap with their neighbour.
  ///
  /// Source: optimal string alignment, the restricted form of the Damerau-Levenshtein distance.
  static func distance(_ left: ArraySlice<UInt32>, _ right: ArraySlice<UInt32>) -> Int {
    guard !left.isEmpty, !right.isEmpty else { return max(left.count, right.count) }
    let width = right.count + 1
    // The row being made, the last one and the one before take turns in three places.
    return withUnsafeTemporaryAllocation(of: Int.self, capacity: 3 * width) { rows in
      for column in 0..<width { rows[column] = column }
      for row in 1...left.count {
        let (current, last) = (row % 3 * width, (row - 1) % 3 * width)
        rows[current] = row
        let letter = left[left.startIndex + row - 1]
        for column in 1..<width {
          let other = right[right.startIndex + column - 1]
          var least = min(
            rows[last + column] + 1, rows[current + column - 1] + 1,
            rows[last + column - 1] + (letter == other ? 0 : 1))
          if row > 1, column > 1, letter == right[right.startIndex + column - 2],
            left[left.startIndex + row - 2] == other
          {
            least = min(least, rows[(row + 1) % 3 * width + column - 2] + 1)
          }
          rows[current + column] = least
        }
      }
      return rows[left.count % 3 * width + right.count]
    }
  }
}

extension Spelling {
  /// The distance from a known word, if it is near.
  private static func nearness(_ word: [UInt32], _ known: [UInt32]) -> Int? {
    let limit = known.count < 6 ? 1 : 2
    guard abs(word.count - known.count) <= limit else { return nil }
    // What both begin and end with takes no part, which leaves little of most names that are near.
    let start = zip(word, known).prefix { $0 == $1 }.count
    let end = zip(word.dropFirst(start).reversed(), known.dropFirst(start).reversed())
      .prefix { $0 == $1 }.count
    let (left, right) = (word[start..<word.count - end], known[start..<known.count - end])
    guard isNearEnough(left, right, limit: limit) else { return nil }
    let distance = distance(left, right)
    return distance <= limit ? distance : nil
  }

  /// Whether so few letters of one are missing in the other that they may be near.
  private static func isNearEnough(
    _ left: ArraySlice<UInt32>, _ right: ArraySlice<UInt32>, limit: Int
  ) -> Bool {
    guard left.count > 2 * limit + 1 else { return true }
    // The letters between two changes stay where they are, but for what was added before them.
    var missing = 0
    for (index, letter) in zip(left.indices, left) {
      let near = max(right.startIndex, index - limit)..<min(right.endIndex, index + limit + 1)
      if near.isEmpty || !right[near].contains(letter) { missing += 1 }
      if missing > limit { return false }
    }
    return true
  }

  private static func nearest(_ one: Int?, _ other: Int?) -> Int? {
    guard let one else { return other }
    return other.map { min(one, $0) } ?? one
  }

  /// The letters of a name, small, with hyphens for blanks.
  private static func folded(_ name: String) -> [UInt32] {
    let isASCII = name.utf8.allSatisfy { $0 < 0x80 }
    // Names are compared by the thousand, so that the common ones are not made into texts first.
    return isASCII
      ? name.utf8.map { hyphenated(UInt32(Byte.lowercased($0))) }
      : name.lowercased().unicodeScalars.map { hyphenated($0.value) }
  }

  private static func hyphenated(_ letter: UInt32) -> UInt32 {
    letter == blank || letter == underscore ? hyphen : letter
  }

  private static func singular(_ word: [UInt32]) -> [UInt32] {
    word.count > 3 && word.last == UInt32(UInt8(ascii: "s")) ? Array(word.dropLast()) : word
  }

  private static let blank = UInt32(Byte.blank)
  private static let underscore = UInt32(UInt8(ascii: "_"))
  private static let hyphen = UInt32(Byte.hyphen)
}
