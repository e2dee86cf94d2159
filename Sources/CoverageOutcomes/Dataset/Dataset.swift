internal import WorkspaceModel

/// What the tables of measurement hold, but for the events, which are looked at one by one.
public struct Dataset: Sendable {
  /// In the order of their keys' bytes, so that no order of rows changes a figure.
  var opportunities: [Opportunity] = []
  var stageEntries: [StageEntry] = []
  var stakeholders: [Stakeholder] = []
  var leads: [LeadRecord] = []
  var performance: [PerformanceRecord] = []
  var costs: [CostRecord] = []
  var positions: [SearchPosition] = []
  /// What the events tell.
  var engagement = Engagement()
  /// What a warehouse counted in place of the rows; none where there is no such table.
  var aggregates: Aggregates?
  /// The tables that there are.
  public internal(set) var tables: Set<MeasurementTable> = []
  var unmatched = UnmatchedRows()
  /// How many rows were left out because of a mistake.
  var rejectedRows = 0

  /// What a warehouse hands over.
  struct Aggregates: Sendable {
    let cohort: AggregatedCohort
    let outcomes: [AggregatedOutcome]
    let endings: [AggregatedEnding]
  }
}

extension Dataset {
  /// The first day on which a deal began.
  var firstDeal: CalendarDate? { opportunities.lazy.map(\.created).min() }
}
