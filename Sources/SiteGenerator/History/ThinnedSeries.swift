/// Which values of a long series are drawn, so that its first, last and extreme ones all are.
struct ThinnedSeries {
  /// The places of the values that are drawn, in their order.
  let indices: [Int]

  /// Chooses among values.
  ///
  /// - Parameters:
  ///   - values: The values; none for a gap.
  ///   - limit: How many are drawn at most.
  init(_ values: [Int?], limit: Int) {
    guard values.count > limit else {
      indices = Array(values.indices)
      return
    }
    // Of each stretch: the first, the last, the lowest, the highest, and a gap.
    let stretches = max(1, limit / 5)
    indices = (0..<stretches).flatMap { number in
      let start = number * values.count / stretches
      let end = (number + 1) * values.count / stretches
      return Self.telling(start..<end, of: values)
    }
  }

  private static func telling(_ range: Range<Int>, of values: [Int?]) -> [Int] {
    let known = range.filter { values[$0] != nil }
    let chosen = [
      known.first, known.last, known.min { (values[$0] ?? 0) < (values[$1] ?? 0) },
      known.max { (values[$0] ?? 0) < (values[$1] ?? 0) }, range.first { values[$0] == nil },
    ]
    return Set(chosen.compactMap(\.self)).sorted()
  }
}
