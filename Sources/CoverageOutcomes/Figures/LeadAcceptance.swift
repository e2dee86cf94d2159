internal import CoverageAnalysis
public import WorkspaceModel

/// What sales made of the leads of a definition.
public struct LeadAcceptance: Sendable {
  /// None for the leads to which no definition was applied.
  public let definition: Ordinal<LeadDefinition>?
  public let decisions: Decisions
  /// By the channel that the leads came by; without one at the end.
  public let bySource: [(source: Tag?, decisions: Decisions)]
  /// How many were turned down or not ready for each criterion, in the order of the vocabulary.
  public let byCriterion: [(criterion: Tag, count: ShownCount)]
  /// How many of those had another reason, or none.
  public let otherReasons: ShownCount
  /// How many of those with a decision became a deal.
  public let becameDeals: ShownRate
  /// How many of those with a meeting became a deal.
  public let meetingsBecameDeals: ShownRate

  /// How many leads met which decision.
  public struct Decisions: Sendable {
    public let accepted: ShownCount
    public let rejected: ShownCount
    public let notReady: ShownCount
    public let open: ShownCount
    /// The share of those that are not ready among all with a decision.
    public let notReadyRate: ShownRate
    public let acceptedRate: ShownRate
  }
}

extension LeadAcceptance {
  /// Each definition with leads, in the order of the definitions; without one at the end.
  static func all(
    _ dataset: Dataset, _ plan: MeasurementPlan, _ coverage: Coverage
  ) -> [LeadAcceptance] {
    let leads = Dictionary(grouping: dataset.leads.filter { $0.created <= plan.asOf }) {
      $0.definition
    }
    let definitions = coverage.workspace.leadDefinitions.ordinals.map(Optional.some) + [nil]
    return definitions.compactMap { definition in
      leads[definition].map { LeadAcceptance(definition, $0, plan, coverage) }
    }
  }

  private init(
    _ definition: Ordinal<LeadDefinition>?, _ leads: [LeadRecord], _ plan: MeasurementPlan,
    _ coverage: Coverage
  ) {
    let withholding = Withholding(plan)
    let taxonomy = coverage.workspace.taxonomy
    let days = plan.quarters(since: leads.lazy.map(\.created).min()).map(\.asOf)
    let sources = taxonomy[.channels].tags.map(Optional.some) + [nil]
    let used = sources.filter { source in leads.contains { $0.source == source } }
    self.definition = definition
    // How many have a decision stands beside how many of them became a deal.
    let reports = withholding.reports(
      days.map { Self.counts(leads, $0) }, lines: [[0, 1, 2, 3], [0, 1, 2]], rising: Self.rising)
    let decisions = Decisions(reports.last ?? [])
    self.decisions = decisions
    // What is withheld of all leads is withheld of each source.
    let table = withholding.table(
      days.map { day in used.map { source in Self.counts(leads, day) { $0.source == source } } },
      risingColumns: Self.rising,
      hiddenColumns: reports.map { shown in Set(shown.indices.filter { shown[$0] == .withheld }) })
    bySource = zip(used, table).map { ($0, Decisions($1)) }
    let criteria = taxonomy[.leadCriteria].tags
    let reasons = criteria.map(Optional.some) + [nil]
    let isRefusedKnown = decisions.rejected != .withheld && decisions.notReady != .withheld
    let counts = days.map { day in
      reasons.map { reason in leads.count { $0.isRefused(on: day) && $0.criterion == reason } }
    }
    // All reasons together are all that were rejected or not ready.
    let shown =
      isRefusedKnown
      ? withholding.row(counts, rising: Set(reasons.indices)) : reasons.map { _ in .withheld }
    // Those of nobody are not listed, unless that tells how many the others are.
    byCriterion =
      isRefusedKnown ? zip(criteria, shown).filter { $1 != .exactly(0) }.map { ($0, $1) } : []
    otherReasons = shown.last ?? .exactly(0)
    let isDecidedKnown = [decisions.accepted, decisions.rejected, decisions.notReady].allSatisfy {
      $0 != .withheld
    }
    becameDeals =
      isDecidedKnown
      ? Self.rate(leads, days, withholding) { $0.decision(on: $1) != .open } : .withheld
    meetingsBecameDeals = Self.rate(leads, days, withholding) { $0.hasMet(by: $1) }
  }

  /// The places of those counts that never fall from one report to the next.
  private static let rising: Set = [0, 1, 2]

  /// Those accepted, rejected, not ready and open at the end of a day.
  private static func counts(
    _ leads: [LeadRecord], _ day: CalendarDate, where isWanted: (LeadRecord) -> Bool = { _ in true }
  ) -> [Int] {
    let own = leads.filter { $0.created <= day && isWanted($0) }
    return [LeadRecord.Decision.accepted, .rejected, .notReady, .open].map { decision in
      own.count { $0.decision(on: day) == decision }
    }
  }

  private static func rate(
    _ leads: [LeadRecord], _ days: [CalendarDate], _ withholding: Withholding,
    of isWanted: (LeadRecord, CalendarDate) -> Bool
  ) -> ShownRate {
    let counts = days.map { day in
      let own = leads.filter { $0.created <= day && isWanted($0, day) }
      let yes = own.count { $0.isDeal(by: day) }
      return [yes, own.count - yes]
    }
    // A deal may come of a lead later.
    let shown = withholding.row(counts, rising: [0])
    return ShownRate(shown[0], of: shown[1])
  }
}

extension LeadRecord {
  /// Whether it was turned down, or not ready, at the end of a day.
  fileprivate func isRefused(on day: CalendarDate) -> Bool {
    let decision = decision(on: day)
    return decision == .rejected || decision == .notReady
  }
}

extension LeadAcceptance.Decisions {
  fileprivate init(_ shown: [ShownCount]) {
    (accepted, rejected, notReady, open) = (shown[0], shown[1], shown[2], shown[3])
    acceptedRate = Self.share(accepted, [rejected, notReady])
    notReadyRate = Self.share(notReady, [accepted, rejected])
  }

  private static func share(_ yes: ShownCount, _ others: [ShownCount]) -> ShownRate {
    let numbers = others.compactMap(\.number)
    guard numbers.count == others.count else { return .withheld }
    return ShownRate(yes, of: .exactly(numbers.reduce(0, +)))
  }
}
