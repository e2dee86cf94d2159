internal import CoverageAnalysis
public import WorkspaceModel

/// How the deals of each segment went, of those that are compared.
public struct SegmentOutcomes: Sendable {
  /// In the order of the segments; without one at the end.
  public let rows: [Row]

  public struct Row: Sendable {
    public let segment: Tag?
    public let won: ShownCount
    public let lost: ShownCount
    public let open: ShownCount
    public let winRate: ShownRate
    /// Days from the landmark until half of the deals had closed; none where a count is withheld.
    public let closing: SurvivalCurve?
  }

  init(_ dataset: Dataset, _ plan: MeasurementPlan, _ coverage: Coverage) {
    let tallies = Self.tallies(dataset, plan)
    let segments = coverage.workspace.taxonomy[.segments].tags.map(Optional.some) + [nil]
    let used = segments.filter { tallies[$0] != nil }
    let all = used.compactMap { tallies[$0] }
    let quarters = plan.quarters(since: dataset.firstDeal).map { plan in
      let tallies = Self.tallies(dataset, plan)
      let rows = used.map { tallies[$0]?.counts ?? DealTally().counts }
      return rows + [Self.leftOut(dataset, plan, rows)]
    }
    let shown = Withholding(plan).table(quarters, risingColumns: DealTally.rising)
    rows = zip(used, zip(all, shown)).map { segment, row in
      let group = Comparison.Group(row.0, row.1, plan)
      return Row(
        segment: segment, won: group.won, lost: group.lost, open: group.open,
        winRate: plan.large(group.winRate), closing: group.closing)
    }
  }

  /// The deals that are not compared: all stand elsewhere, by stage.
  private static func leftOut(
    _ dataset: Dataset, _ plan: MeasurementPlan, _ compared: [[Int]]
  ) -> [Int] {
    var all = DealTally()
    for deal in dataset.opportunities where deal.created <= plan.asOf {
      all.add(deal.outcome(on: plan.asOf), days: 0)
    }
    return all.counts.indices.map { place in
      all.counts[place] - compared.reduce(0) { $0 + $1[place] }
    }
  }

  private static func tallies(_ dataset: Dataset, _ plan: MeasurementPlan) -> [Tag?: DealTally] {
    let cohort = Cohort(of: dataset.opportunities, plan)
    var tallies: [Tag?: DealTally] = [:]
    for deal in cohort.members {
      tallies[dataset.opportunities[deal].segment, default: DealTally()]
        .add(cohort.outcome(of: deal), days: cohort.days(of: deal))
    }
    return tallies
  }
}
