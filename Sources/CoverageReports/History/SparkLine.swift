/// A row of bars, one a value, as a line of text.
///
/// The lowest value is the lowest bar and the highest the highest, unless they lie so close
/// together that small moves would look large.
struct SparkLine {
  private static let bars = Array("▁▂▃▄▅▆▇█")
  /// How many columns it takes at most.
  private static let width = 60
  /// Over how many percent the bars reach at least.
  private static let leastRange = 14

  private let values: [Int?]

  /// Takes the values in percent; none for a gap.
  init(_ values: [Int?]) {
    self.values = values
  }
}

extension SparkLine {
  var text: String {
    let known = values.compactMap(\.self)
    guard let low = known.min(), let high = known.max() else { return "" }
    let range = max(high - low, Self.leastRange)
    return String(
      columns.map { value -> Character in
        guard let value else { return "·" }
        return Self.bars[(value - low) * (Self.bars.count - 1) / range]
      })
  }

  /// One value a column: the last one that is known of those that fall together.
  private var columns: [Int?] {
    guard values.count > Self.width else { return values }
    return (0..<Self.width).map { column in
      let start = column * values.count / Self.width
      let end = (column + 1) * values.count / Self.width
      return values[start..<end].last { $0 != nil } ?? nil
    }
  }
}
