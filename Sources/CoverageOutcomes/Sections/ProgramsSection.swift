internal import CoverageAnalysis
internal import SourceDocuments
internal import WorkspaceModel

extension OutcomeReportBuilder {
  /// What there is for each persona beside content.
  var programsSection: OutcomeSection {
    let rows = outcomes.programs.rows
    let complete = rows.count(where: \.isComplete)
    return OutcomeSection(
      "programs", "Messages, content, campaigns and measurement",
      [
        "\(complete) of \(English.count(rows.count, "persona")) \(complete == 1 ? "has" : "have") "
          + "all four: messages, something live, a step in a campaign, and events that tell who "
          + "opened it.",
        "The matrix shows content alone; the other three stand around it.",
      ],
      [
        OutcomeTable(
          "programs", "What there is for each persona, person level",
          [
            "persona": "Persona", "messaging": "Messages", "assets": "Live assets",
            "campaign-steps": "Steps in campaigns", "events": "Events",
          ],
          rows.map { row in
            [
              .persona(row.persona),
              row.hasMessaging ? .text("written") : .nothing("not written"),
              .count(.exactly(row.assets)), .count(.exactly(row.campaignSteps)),
              row.events.map(OutcomeValue.count) ?? .nothing("none recorded"),
            ]
          })
      ])
  }
}
