/// The figures over some cells: of all priority personas, of one persona, or of one stage.
package struct Figures: Sendable {
  /// Cells that something live serves.
  package var reach = Share()
  /// Cells that are strong.
  package var strength = Share()
  /// The coverage figure: scores by weight.
  package var weightedScore = Share(unit: CellWeight.one)
  /// Needs that a live asset answers.
  package var needsAnswered = Share()
  /// Needs with a strong answer.
  package var needsAnsweredStrongly = Share()
  package var gaps = GapCount()
  package var freshness = FreshnessFigure()
}

/// How many cells are not strong.
package struct GapCount: Sendable, Hashable {
  package var missing = 0
  package var notAssessed = 0
  package var weak = 0

  package var total: Int { missing + notAssessed + weak }
}

extension Figures {
  /// Counts a cell that applies.
  mutating func count(_ cell: Cell) {
    guard let score = cell.score else { return }
    reach.count(score > 0)
    strength.count(score == 2)
    weightedScore.numerator += cell.weight.millionths * score
    weightedScore.denominator += cell.weight.millionths * 2
    for need in cell.needs {
      needsAnswered.count(need.isAnswered)
      needsAnsweredStrongly.count(need.isAnsweredStrongly)
    }
    gaps.count(cell.state)
  }

  /// Says what was left out of the figures that count cells or their needs.
  mutating func leaveOut(_ things: [LeftOut]) {
    let some = things.filter { $0.count > 0 }
    reach.leftOut = some
    strength.leftOut = some
    weightedScore.leftOut = some
    needsAnswered.leftOut = some
    needsAnsweredStrongly.leftOut = some
  }
}

extension Share {
  /// Counts one thing that is part of the numerator, or is not.
  mutating func count(_ isCounted: Bool) {
    denominator += 1
    if isCounted { numerator += 1 }
  }
}

extension GapCount {
  fileprivate mutating func count(_ state: CellState) {
    switch state {
    case .missing: missing += 1
    case .notAssessed: notAssessed += 1
    case .weak: weak += 1
    case .strong, .notApplicable: break
    }
  }
}
