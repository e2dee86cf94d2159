internal import WorkspaceModel

/// The deals of one side of a comparison, counted.
struct DealTally: Sendable {
  private(set) var won = 0
  private(set) var lost = 0
  private(set) var open = 0
  /// How each ended, and after how many days from the landmark.
  private(set) var subjects: [CompetingSubject] = []

  mutating func add(_ outcome: Opportunity.Outcome, days: Int, count: Int = 1) {
    let ending: CompetingSubject.Ending
    switch outcome {
    case .won: (ending, won) = (.won, won + count)
    case .lost: (ending, lost) = (.lost, lost + count)
    case .open: (ending, open) = (.open, open + count)
    }
    subjects += repeatElement(CompetingSubject(day: days, ending: ending), count: count)
  }

  var counts: [Int] { [won, lost, open] }

  /// The places of those counts that never fall from one report to the next.
  static let rising: Set = [0, 1]

  /// The days until closing.
  var closings: [SurvivalSubject] {
    subjects.map { SurvivalSubject(day: $0.day, isEvent: $0.ending != .open) }
  }
}

extension Comparison.Group {
  /// - Parameters:
  ///   - tally: The deals.
  ///   - shown: What may be seen of those won, lost and open.
  ///   - plan: What is too small.
  ///   - hasTimes: Whether it is known of each deal when it closed.
  init(
    _ tally: DealTally, _ shown: [ShownCount], _ plan: MeasurementPlan, hasTimes: Bool = true
  ) {
    (won, lost, open) = (shown[0], shown[1], shown[2])
    winRate = ShownRate(shown[0], of: shown[1])
    isEmpty = tally.subjects.isEmpty
    let isLarge = !Withholding(plan).isSmall(tally.won + tally.lost)
    let tellsTimes = hasTimes && isLarge && !isEmpty && !shown.contains(.withheld)
    closing = tellsTimes ? SurvivalCurve(tally.closings) : nil
    endings = tellsTimes ? CompetingRisks(tally.subjects) : nil
  }
}
