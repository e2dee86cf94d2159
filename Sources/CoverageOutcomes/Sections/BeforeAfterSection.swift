internal import CoverageAnalysis
internal import SourceDocuments
internal import WorkspaceModel

extension OutcomeReportBuilder {
  /// How deals moved on before and after cells became strong.
  var beforeAfterSection: OutcomeSection {
    let early = outcomes.beforeAfter.rows.count(where: \.isEarly)
    return OutcomeSection(
      "before-after", "Before and after a cell became strong",
      [
        "This proves no cause: whatever else changed in these quarters changed for the same deals.",
        "Of the deals with that persona which came to the stage in the two quarters before the one "
          + "in which its cell became strong, and in the two after: how many moved on, or were won, "
          + "within \(StageProgression.days) days. The quarter itself is left out.",
        early == 0
          ? nil
          : "For \(English.count(early, "cell")) the quarters after have not passed, so that the "
            + "figure will still change.",
      ],
      [
        OutcomeTable(
          "before-after", "Moved on within \(StageProgression.days) days, person level",
          [
            "cell": "Who, and how that cell is covered now", "stage": "Stage",
            "day": "Strong since",
            "before": "Before", "after": "After", "difference": "Difference",
          ],
          outcomes.beforeAfter.rows.map { row in
            [
              .cells([row.cell]), .tag(row.cell.stage), .text(row.day.description),
              .rate(row.before), .rate(row.after),
              .difference(row.difference, isTooFew: row.isTooFew),
            ]
          })
      ])
  }
}
