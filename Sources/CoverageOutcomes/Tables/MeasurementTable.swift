internal import WorkspaceModel

/// The tables of measurement, each a CSV file in `content/measurement/`.
public enum MeasurementTable: String, Sendable, CaseIterable {
  case opportunities
  case stageHistory = "stage_history"
  case stakeholders
  case engagement
  case leads
  case performance
  case costs
  case competitors
  case aggregatedCohort = "agg_cohort"
  case aggregatedOutcomes = "agg_outcomes"
  case aggregatedSurvival = "agg_survival"
}

extension MeasurementTable {
  /// The folder of the tables, with a `/` at its end.
  public static let folder = WorkspaceLayout.measurementFolder

  /// Where the table lies, from the workspace's root.
  public var path: String { "\(Self.folder)\(rawValue).csv" }

  /// What each of its columns holds.
  public var columns: [TableColumn] {
    switch self {
    case .opportunities: Opportunity.Column.contract
    case .stageHistory: StageEntry.Column.contract
    case .stakeholders: Stakeholder.Column.contract
    case .engagement: EngagementEvent.Column.contract
    case .leads: LeadRecord.Column.contract
    case .performance: PerformanceRecord.Column.contract
    case .costs: CostRecord.Column.contract
    case .competitors: SearchPosition.Column.contract
    case .aggregatedCohort: AggregatedCohort.Column.contract
    case .aggregatedOutcomes: AggregatedOutcome.Column.contract
    case .aggregatedSurvival: AggregatedEnding.Column.contract
    }
  }
}
