/// A text that may not grow beyond a number of characters.
struct LimitedText {
  private(set) var text = ""
  /// How many characters are left, as Unicode code points.
  private(set) var left: Int

  init(limit: Int) {
    left = limit
  }
}

extension LimitedText {
  /// Appends a part, if it fits as a whole.
  ///
  /// - Parameter part: The part.
  /// - Returns: Whether it was appended.
  @discardableResult mutating func add(_ part: String) -> Bool {
    let length = part.unicodeScalars.count
    guard length <= left else { return false }
    text += part
    left -= length
    return true
  }

  /// Appends parts as long as each fits, and says of how many it did not.
  ///
  /// - Parameters:
  ///   - parts: The parts.
  ///   - most: How many are appended at most.
  ///   - reserve: How many characters are to be left in any case.
  ///   - more: What is said of those that were left out, by their number.
  mutating func add(
    _ parts: [String], atMost most: Int = .max, leaving reserve: Int = 0,
    _ more: (Int) -> String
  ) {
    for (index, part) in parts.enumerated() {
      guard index < most, part.unicodeScalars.count + reserve <= left else {
        add(more(parts.count - index))
        return
      }
      add(part)
    }
  }
}

extension String {
  /// The text cut to a number of characters.
  func cut(to limit: Int) -> String {
    let scalars = unicodeScalars
    guard scalars.count > limit else { return self }
    return String(String.UnicodeScalarView(scalars.prefix(limit - 1))) + "…"
  }
}
