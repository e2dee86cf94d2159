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
  /// The freshness of the critical assets alone.
  package var criticalFreshness = FreshnessFigure()
  /// Live claims on a channel of their persona, of those for personas who name channels.
  package var channelFit = Share()
  /// Live claims in a format that their persona prefers, of those with a format for personas who
  /// prefer some.
  package var formatFit = Share()
  /// Personas whose description can be acted on; overall only, like all that follow.
  package var activationReadiness = Share()
  /// Personas that rest on evidence.
  package var evidence = Share()
  /// Personas with a whole starter kit.
  package var starterKits = Share()
  /// Assets without tagging debt.
  package var tagging = Share()
  /// Live assets that answer a need.
  package var purpose = Share()
}

/// How many cells are not strong.
package struct GapCount: Sendable, Hashable {
  package var missing = 0
  package var notAssessed = 0
  package var weak = 0

  package var total: Int { missing + notAssessed + weak }
}

extension Figures {
  /// Cells that are not strong, of all.
  package var gapShare: Share {
    Share(
      numerator: gaps.total, denominator: strength.denominator, leftOut: strength.leftOut)
  }

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
    reach.leftOut = things
    strength.leftOut = things
    weightedScore.leftOut = things
    needsAnswered.leftOut = things
    needsAnsweredStrongly.leftOut = things
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
