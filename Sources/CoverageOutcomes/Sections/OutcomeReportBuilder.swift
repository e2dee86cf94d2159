public import CoverageAnalysis
internal import CoverageWording
internal import SourceDocuments
internal import WorkspaceModel

/// Puts outcomes into sections: what is said of them, and in which tables.
struct OutcomeReportBuilder {
  let outcomes: Outcomes
  let coverage: Coverage

  /// On what level a figure is: it knows the deal, and nobody in it.
  let dealLevel = "deal level"

  /// Whether anything tells who was reached: events, or what a warehouse counted of them.
  var knowsReach: Bool {
    outcomes.tables.contains(.engagement) || outcomes.comparisons.isAggregated
  }

  /// The sections, what a small team asks first at the top; those without data are left out.
  var sections: [OutcomeSection] {
    let has = outcomes.tables
    return [
      has.contains(.opportunities) ? standingSection : nil,
      has.contains(.opportunities) ? committeeSection : nil,
      has.contains(.leads) ? leadsSection : nil,
      outcomes.beforeAfter.rows.isEmpty ? nil : beforeAfterSection,
      has.contains(.performance) ? salesSection : nil,
      has.contains(.engagement) ? audienceSection : nil,
      outcomes.comparisons.all.isEmpty || !knowsReach ? nil : comparisonSection,
      has.contains(.opportunities) ? revenueSection : nil,
      has.contains(.performance) || has.contains(.engagement) ? engagementSection : nil,
      has.contains(.performance) || has.contains(.competitors) ? searchSection : nil,
      has.contains(.engagement) && !outcomes.programs.rows.isEmpty ? programsSection : nil,
      leftOutSection,
    ].compactMap(\.self)
  }
}

extension Outcomes {
  /// The report: its parts with their words and tables.
  public func sections(_ coverage: Coverage) -> [OutcomeSection] {
    OutcomeReportBuilder(outcomes: self, coverage: coverage).sections
  }
}
