internal import CoverageAnalysis
internal import CoverageOutcomes
internal import SiteTemplates
internal import WorkspaceModel

/// Where deals stand still, as bars by stage.
struct StandingChart {
  let content: SiteContent
  let outcomes: Outcomes

  /// For the partial `part-bar-chart`; nothing where no deal is at a known stage.
  var values: TemplateRecord? {
    guard !outcomes.standing.isEmpty else { return nil }
    return BarChart(
      id: "standing-chart", title: "Open and lost deals by stage",
      summary:
        "At each stage, how many deals are open and move, are open and stand still, and were "
        + "lost. What is withheld has no bar.",
      subject: "Stage",
      parts: [
        .init(title: "open, moving", look: .strong),
        .init(title: "open, standing still", look: .weak), .init(title: "lost", look: .missing),
      ],
      rows: outcomes.standing.stages.map(row)
    ).values
  }

  private func row(_ stage: StandingDeals.AtStage) -> BarChart.Row {
    let counts = [stage.moving, stage.standing, stage.lost]
    let words = counts.map(OutcomeWords.text)
    return BarChart.Row(
      label: content.taxonomy.title(of: stage.stage), value: nil,
      bars: [counts.map { $0.number ?? 0 }],
      note: "\(words[0]) moving, \(words[1]) standing still, \(words[2]) lost", cells: words)
  }
}
