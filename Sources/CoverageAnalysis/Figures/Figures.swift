/// The figures over some cells: of all priority personas, of one persona, or of one stage.
public struct Figures: Sendable {
  /// Cells with a score of 1 or 2.
  public var reach = Share()
  /// Cells that are strong.
  public var strength = Share()
  /// The coverage figure: the shares of cells by their weight.
  public var coverage = Share()
  /// The same without the points that are only assumed.
  public var confirmedCoverage = Share()
  /// Needs that a sentence answers, strongly or not.
  public var needsAnswered = Share()
  /// Needs with a strong answer.
  public var needsAnsweredStrongly = Share()
  /// Needs whose strong answers are all on channels that are only assumed.
  public var needsAssumed = Share()
  /// Needs at which assets point, and none says what it replies.
  public var needsOnlyClaimed = Share()
  /// Counting answers that say what they reply.
  public var replies = Share()
  public var gaps = GapCount()
  public var freshness = FreshnessFigure()
  /// The freshness of the critical assets alone.
  public var criticalFreshness = FreshnessFigure()
  /// Standing claims on a channel of their persona, of those for personas who name channels.
  public var channelFit = Share()
  /// Standing claims in a format that their persona prefers, of those with a format for personas who
  /// prefer some.
  public var formatFit = Share()
  /// Personas whose description can be acted on; overall only, like all that follow.
  public var activationReadiness = Share()
  /// Personas that rest on evidence.
  public var evidence = Share()
  /// Personas with a whole starter kit.
  public var starterKits = Share()
  /// Assets without tagging debt.
  public var tagging = Share()
  /// Live assets that answer a need.
  public var purpose = Share()
}

/// How many cells are not strong.
public struct GapCount: Sendable, Hashable {
  public var missing = 0
  public var notAssessed = 0
  public var weak = 0

  public var total: Int { missing + notAssessed + weak }
}

extension Figures {
  /// Cells that are not strong, of all.
  public var gapShare: Share {
    Share(
      numerator: gaps.total, denominator: strength.denominator, leftOut: strength.leftOut)
  }

  /// Counts a cell that applies.
  ///
  /// - Parameters:
  ///   - cell: The cell.
  ///   - unit: The unit in which weighted shares are added up.
  ///   - isInDoubt: Whether it is one of a persona in doubt, of whom it may be a mistake that they count
  ///     at all: then it is part of what is asked, and of no share that is good to be high.
  mutating func count(_ cell: Cell, in unit: ShareUnit, isInDoubt: Bool = false) {
    guard let score = cell.score, let share = cell.share else { return }
    reach.count(score > 0 && !isInDoubt)
    strength.count(score == 2 && !isInDoubt)
    unit.add(share.points, of: share.most, weighing: cell.weight, to: &coverage)
    unit.add(share.confirmedPoints, of: share.most, weighing: cell.weight, to: &confirmedCoverage)
    for need in cell.needs {
      needsAnswered.count(need.isAnswered && !isInDoubt)
      needsAnsweredStrongly.count(need.isAnsweredStrongly && !isInDoubt)
      needsAssumed.count(need.isAssumed && !isInDoubt)
      needsOnlyClaimed.count(need.isOnlyClaimed)
      for answer in need.answers where answer.counts || answer.state == .doubtful {
        replies.count(answer.counts && answer.reply != nil && !isInDoubt)
      }
    }
    gaps.count(cell.state == .strong && isInDoubt ? .weak : cell.state)
  }

  /// Says what was left out of the figures that count cells or their needs.
  mutating func leaveOut(_ things: [LeftOut]) {
    reach.leftOut = things
    strength.leftOut = things
    coverage.leftOut = things
    confirmedCoverage.leftOut = things
    needsAnswered.leftOut = things
    needsAnsweredStrongly.leftOut = things
    needsAssumed.leftOut = things
    needsOnlyClaimed.leftOut = things
    replies.leftOut = things
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
