/// Counts of one report, of which more and more are withheld until none of these can be worked out.
struct WithheldCounts {
  private let counts: [Int]
  private let lines: [[Int]]
  /// The lines in which each count stands, two at most.
  private let linesOfCount: [[Int]]
  private let smallest: Int
  private var isHidden: [Bool]
  /// Whether a zero had to be withheld, so that what is withheld may be zero.
  private var hidesZero = false

  /// - Parameters:
  ///   - counts: The counts.
  ///   - lines: The places of the counts of each line whose sum is known.
  ///   - smallest: The smallest count that may be seen, but for zero.
  ///   - hidden: The places of those that are withheld in any case, unless there are none.
  init(_ counts: [Int], lines: [[Int]], smallest: Int, hidden: Set<Int> = []) {
    self.counts = counts
    self.lines = lines
    var linesOfCount: [[Int]] = Array(repeating: [], count: counts.count)
    for (number, line) in lines.enumerated() {
      for place in line { linesOfCount[place].append(number) }
    }
    self.linesOfCount = linesOfCount
    self.smallest = smallest
    isHidden = counts.enumerated().map { place, count in
      (1..<smallest).contains(count) || (hidden.contains(place) && count > 0)
    }
  }

  var shown: [ShownCount] { zip(counts, isHidden).map { $1 ? .withheld : .exactly($0) } }

  func isSmall(_ place: Int) -> Bool { counts[place] > 0 && counts[place] < smallest }

  /// Withholds more, until nothing follows from this report, nor from it and those before.
  ///
  /// - Parameters:
  ///   - before: The reports of the quarters before.
  ///   - rising: The places of those that never fall.
  mutating func settle(after before: [WithheldCounts], rising: Set<Int>) {
    let known = Set(KeptReports(before, rising: rising).workedOut)
    while true {
      settle()
      let told = KeptReports(before + [self], rising: rising).workedOut
      guard let first = told.first(where: { !known.contains($0) }) else { return }
      let next = next(beside: first.place) ?? counts.indices.filter(isShown).min(by: isSmaller)
      guard let next else { return }
      hide(next)
    }
  }

  private mutating func settle() {
    while true {
      let unsafe = counts.indices.filter { isHidden[$0] && !canDiffer($0) }
      if unsafe.isEmpty { return }
      guard let next = unsafe.compactMap({ next(beside: $0) }).first else { break }
      hide(next)
    }
    for place in counts.indices where canHelp(place) { hide(place) }
  }

  private mutating func hide(_ place: Int) {
    isHidden[place] = true
    if counts[place] == 0 { hidesZero = true }
  }

  /// The count to withhold next for the sake of one that could be worked out: the smallest of a line
  /// in which it is withheld alone, else of all its lines; zeros last.
  private func next(beside unsafe: Int) -> Int? {
    let own = linesOfCount[unsafe].map { lines[$0] }
    let alone = own.first { line in line.allSatisfy { $0 == unsafe || !isHidden[$0] } }
    return (alone ?? own.flatMap(\.self)).filter(isShown).min(by: isSmaller)
      ?? own.flatMap(\.self).filter(isShown).min(by: isSmaller)
  }

  /// Whether a count is in view, and withholding it can hide another.
  private func isShown(_ place: Int) -> Bool { !isHidden[place] && canHelp(place) }

  private func isSmaller(_ first: Int, _ second: Int) -> Bool {
    let sizes = [first, second].map { counts[$0] == 0 ? Int.max : counts[$0] }
    return sizes[0] < sizes[1]
  }

  /// Whether withholding a count can hide another: a zero in a line of zeros can't.
  private func canHelp(_ place: Int) -> Bool {
    counts[place] > 0
      || linesOfCount[place].allSatisfy { line in lines[line].contains { counts[$0] > 0 } }
  }
}

extension WithheldCounts {
  /// Whether a withheld count can be another number, with all sums and all that is shown as they are.
  ///
  /// Lines are the nodes and withheld counts the edges of a network: another solution differs by
  /// cycles, along which counts rise and fall by turns (the residual network of a transport problem).
  private func canDiffer(_ place: Int) -> Bool {
    canChange(place, by: 1) || (canFall(place) && canChange(place, by: -1))
  }

  private func canFall(_ place: Int) -> Bool {
    counts[place] > (hidesZero ? 0 : 1)
  }

  /// Whether others can undo in the sums what a change of a count does to them.
  private func canChange(_ place: Int, by change: Int) -> Bool {
    let ends = linesOfCount[place]
    guard let first = ends.first else { return true }
    let start = path(from: first, to: ends.dropFirst().first, without: place, change)
    if start.reachesGoal { return true }
    guard ends.count > 1 else { return start.reachesOpenEnd }
    return start.reachesOpenEnd
      && path(from: ends[1], to: nil, without: place, change).reachesOpenEnd
  }

  /// Follows the changes that others need to make, from line to line.
  ///
  /// - Parameters:
  ///   - start: The line whose sum has changed.
  ///   - goal: The other line whose sum has changed; none where there is no such one.
  ///   - place: The count that changed, which stays as it is.
  ///   - change: By how much, 1 or -1.
  /// - Returns: Whether the other line can be reached, and whether a count of a single line can.
  private func path(
    from start: Int, to goal: Int?, without place: Int, _ change: Int
  ) -> (reachesGoal: Bool, reachesOpenEnd: Bool) {
    var reachesOpenEnd = false
    var seen: Set = [start]
    var open = [(line: start, change: change)]
    while let (line, change) = open.popLast() {
      for other in lines[line] where other != place && isHidden[other] {
        // A sum that has grown needs a count that falls.
        guard change < 0 || canFall(other) else { continue }
        guard let next = linesOfCount[other].first(where: { $0 != line }) else {
          reachesOpenEnd = true
          continue
        }
        if next == goal { return (true, reachesOpenEnd) }
        if seen.insert(next).inserted { open.append((next, -change)) }
      }
    }
    return (false, reachesOpenEnd)
  }
}

extension WithheldCounts {
  /// Between which limits each count lies for somebody who sees nothing but this report.
  var limits: [ClosedRange<Int>] {
    let sum = counts.reduce(0, +)
    // Where nothing but zeros is in view, what is withheld may be zero as well.
    let isZeroIn = hidesZero || counts.indices.allSatisfy { isHidden[$0] || counts[$0] == 0 }
    return counts.indices.map { place in
      isHidden[place] ? (isZeroIn ? 0 : 1)...max(1, sum) : counts[place]...counts[place]
    }
  }

  /// The lines whose sum is not small itself, with it.
  var knownSums: [(line: [Int], sum: Int)] {
    lines.map { line in (line, line.reduce(0) { $0 + counts[$1] }) }
      .filter { !(1..<smallest).contains($0.1) }
  }
}
