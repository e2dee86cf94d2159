/// Finds the names that somebody may have meant.
package enum Spelling {
  /// A name that could have been meant, and what to write for it.
  package struct Candidate: Sendable {
    package let name: String
    package let meaning: String

    package init(_ name: String, meaning: String? = nil) {
      self.name = name
      self.meaning = meaning ?? name
    }
  }

  /// The meanings of the nearest names, best first: none, one, or two that are equally near.
  ///
  /// Near is a distance of 1 for names of up to eight letters, and of an eighth of the length
  /// beyond. Case, blanks and a plural's s make no difference.
  package static func nearest(
    to written: String, among candidates: some Sequence<Candidate>
  ) -> [String] {
    let word = folded(written)
    guard !word.isEmpty, word.count <= 200 else { return [] }
    let limit = word.count <= 8 ? 1 : word.count / 8
    var best = limit + 1
    var found: [String] = []
    for candidate in candidates {
      let other = folded(candidate.name)
      guard abs(other.count - word.count) <= best + 1 else { continue }
      let distance = min(
        self.distance(word, other), self.distance(singular(word), singular(other)))
      guard distance <= min(best, limit) else { continue }
      if distance < best { found = [] }
      best = distance
      if !found.contains(candidate.meaning) { found.append(candidate.meaning) }
    }
    return Array(found.prefix(2))
  }

  /// The number of letters to insert, leave out, change or swap with their neighbour.
  ///
  /// Source: optimal string alignment, the restricted form of the Damerau-Levenshtein distance.
  static func distance(_ left: [UInt8], _ right: [UInt8]) -> Int {
    guard !left.isEmpty, !right.isEmpty else { return max(left.count, right.count) }
    var beforeLast = [Int](repeating: 0, count: right.count + 1)
    var last = Array(0...right.count)
    for row in 1...left.count {
      var current = [row] + [Int](repeating: 0, count: right.count)
      for column in 1...right.count {
        let isSame = left[row - 1] == right[column - 1]
        current[column] = min(
          last[column] + 1, current[column - 1] + 1, last[column - 1] + (isSame ? 0 : 1))
        if row > 1, column > 1, left[row - 1] == right[column - 2],
          left[row - 2] == right[column - 1]
        {
          current[column] = min(current[column], beforeLast[column - 2] + 1)
        }
      }
      (beforeLast, last) = (last, current)
    }
    return last[right.count]
  }
}

extension Spelling {
  private static func folded(_ name: String) -> [UInt8] {
    name.utf8.map { byte in
      byte == Byte.blank || byte == UInt8(ascii: "_") ? Byte.hyphen : Byte.lowercased(byte)
    }
  }

  private static func singular(_ word: [UInt8]) -> [UInt8] {
    word.count > 3 && word.last == UInt8(ascii: "s") ? Array(word.dropLast()) : word
  }
}
