/// Withholds counts so small that they tell of single deals, and those from which such a count could
/// be worked out.
///
/// A count from 1 to under the smallest group is withheld; 0 stays 0. Sums of lines are taken for
/// known, be they shown or not, unless they are small themselves. In each line at least two counts
/// are then withheld whose sum lets each of them be several numbers; the next smallest go with them,
/// of equals the first. Who has kept the report of the quarter before knows of counts that never fall
/// how large they are at least. Where nothing helps, all counts are withheld.
struct Withholding: Sendable {
  let smallest: Int

  init(_ plan: MeasurementPlan) {
    smallest = plan.smallestGroup
  }

  init(smallest: Int) {
    self.smallest = smallest
  }
}

extension Withholding {
  func isSmall(_ count: Int) -> Bool { count > 0 && count < smallest }

  /// A count of which no sum is known.
  func shown(_ count: Int) -> ShownCount { isSmall(count) ? .withheld : .exactly(count) }

  /// Counts whose sum is known.
  ///
  /// - Parameters:
  ///   - counts: The counts.
  ///   - earlier: What those that never fall were a quarter before; nothing for the others.
  /// - Returns: Each count as everybody may see it.
  func row(_ counts: [Int], earlier: [Int?] = []) -> [ShownCount] {
    counts.isEmpty ? [] : self.counts(counts, lines: [Array(counts.indices)], earlier: earlier)
  }

  /// Counts in rows of the same length, of which the sums of rows and columns are known.
  func table(_ rows: [[Int]], earlier: [[Int?]] = []) -> [[ShownCount]] {
    guard let width = rows.first?.count, width > 0 else { return rows.map { _ in [] } }
    let ofRows = rows.indices.map { row in (0..<width).map { row * width + $0 } }
    let ofColumns = (0..<width).map { column in rows.indices.map { $0 * width + column } }
    let shown = counts(
      rows.flatMap(\.self), lines: ofRows + (rows.count > 1 ? ofColumns : []),
      earlier: earlier.flatMap(\.self))
    return rows.indices.map { Array(shown[$0 * width..<($0 + 1) * width]) }
  }

  /// Counts of which the sums of some lines are known.
  ///
  /// - Parameters:
  ///   - counts: The counts.
  ///   - lines: The places of the counts of each line.
  ///   - earlier: What those that never fall were a quarter before; nothing for the others.
  /// - Returns: Each count as everybody may see it.
  func counts(_ counts: [Int], lines: [[Int]], earlier: [Int?] = []) -> [ShownCount] {
    var withheld = WithheldCounts(counts, lines: lines, earlier: earlier, self)
    withheld.settle()
    return withheld.shown
  }
}

/// Counts that are withheld until none can be worked out.
private struct WithheldCounts {
  private let counts: [Int]
  private let lines: [[Int]]
  /// What may have been told of each count a quarter before, so that it is no smaller now.
  private let floors: [Int]
  private var isHidden: [Bool]
  /// Whether a zero had to be withheld, so that what is withheld may be zero.
  private var hidesZero = false

  init(_ counts: [Int], lines: [[Int]], earlier: [Int?], _ withholding: Withholding) {
    self.counts = counts
    self.lines = lines
    isHidden = counts.map(withholding.isSmall)
    floors = counts.indices.map { place in
      let before = place < earlier.count ? earlier[place] ?? 0 : 0
      return before >= withholding.smallest ? before : 0
    }
  }

  var shown: [ShownCount] { zip(counts, isHidden).map { $1 ? .withheld : .exactly($0) } }

  mutating func settle() {
    while lines.contains(where: { hidesOneMore(in: $0) }) {}
    guard lines.contains(where: { !isSafe(hidden(in: $0)) }) else { return }
    isHidden = counts.map { _ in true }
  }

  private func hidden(in line: [Int]) -> [Int] { line.filter { isHidden[$0] } }

  /// Withholds one more count of a line, where what is withheld could be worked out.
  private mutating func hidesOneMore(in line: [Int]) -> Bool {
    guard !isSafe(hidden(in: line)) else { return false }
    let next = line.filter { !isHidden[$0] && canHelp($0) }.min { first, second in
      size(first) < size(second)
    }
    guard let next else { return false }
    isHidden[next] = true
    if counts[next] == 0 { hidesZero = true }
    return true
  }

  /// The order in which counts go: the smallest first, and zeros last.
  private func size(_ place: Int) -> Int { counts[place] == 0 ? Int.max : counts[place] }

  /// Whether withholding a count can hide another: a zero in a line of zeros can't.
  private func canHelp(_ place: Int) -> Bool {
    counts[place] > 0
      || lines.allSatisfy { line in !line.contains(place) || line.contains { counts[$0] > 0 } }
  }

  /// Whether each of some withheld counts with a known sum can be at least two numbers.
  private func isSafe(_ hidden: [Int]) -> Bool {
    if hidden.isEmpty { return true }
    let sum = hidden.reduce(0) { $0 + counts[$1] }
    let least = hidden.reduce(0) { $0 + max(hidesZero ? 0 : 1, floors[$1]) }
    return hidden.count > 1 && sum > least
  }
}
