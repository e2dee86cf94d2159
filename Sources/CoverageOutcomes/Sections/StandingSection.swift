internal import CoverageAnalysis
internal import CoverageWording
internal import SourceDocuments
internal import WorkspaceModel

extension OutcomeReportBuilder {
  /// Where deals stand still.
  var standingSection: OutcomeSection {
    OutcomeSection(
      "standing-still", "Where deals stand still",
      [
        standingSentence,
        "A deal stands still when it is at a stage for longer than three of four deals that moved "
          + "on needed at most; where too few did, longer than \(StandingDeals.usualLimit) days."
          + (outcomes.tables.contains(.stageHistory)
            ? "" : " Without stage_history.csv the days since the deal began are taken."),
        stallLines.isEmpty
          ? nil
          : "Whether a deal lacked something for a persona is for somebody who knows it to say; the "
            + "lines to paste record what the tables count.",
        withoutStage,
      ],
      [standingTable, unservedTable], snippets: stallLines)
  }

  /// The finding: the stage at which most deals stand still, of those that are shown.
  var standingSentence: String {
    let stages = outcomes.standing.stages
    guard outcomes.tables.contains(.opportunities) else {
      return "There is no opportunities.csv, so no deal is known."
    }
    let known = stages.compactMap { stage in stage.standing.number.map { (stage, $0) } }
    let isCut = known.count < stages.count
    guard let most = known.map(\.1).max(), most > 0 else {
      if isCut { return "Where deals stand still, they are too few to be told." }
      return stages.allSatisfy { $0.moving == .exactly(0) }
        ? "No deal is open at a stage of the taxonomy."
        : "No open deal at a stage of the taxonomy stands still."
    }
    let worst = known.filter { $0.1 == most }.map { stage, _ in
      let open = stage.moving.number.map { " of \($0 + most) open deals" } ?? " open deals"
      return
        "\(coverage.workspace.taxonomy.title(of: stage.stage)) (\(most)\(open) for longer than "
        + "\(English.count(stage.limit, "day")))"
    }
    let places = English.list(worst)
    return isCut
      ? "Of the stages that can be told, more deals stand still at \(places) than at any other."
      : "More deals stand still at \(places) than at any other stage."
  }

  /// The deals that no stage counts.
  private var withoutStage: String? {
    let (open, lost) = (outcomes.standing.openWithoutStage, outcomes.standing.lostWithoutStage)
    guard open != .exactly(0) || lost != .exactly(0) else { return nil }
    return "At no stage of the taxonomy, and in no row: \(OutcomeWords.text(open)) open and "
      + "\(OutcomeWords.text(lost)) lost deals."
  }

  private var standingTable: OutcomeTable {
    OutcomeTable(
      "standing", "Open and lost deals by stage, \(dealLevel)",
      [
        "stage": "Stage", "moving": "Open, moving", "standing": "Open, standing still",
        "standing-rate": "Standing still of the open ones", "lost": "Lost there",
        "median": "Half of the open ones there for at least",
        "limit": "Standing still means longer than", "cells": "Who is not served strongly there",
      ],
      outcomes.standing.stages.map { stage in
        [
          .tag(stage.stage), .count(stage.moving), .count(stage.standing),
          .rate(stage.standingRate), .count(stage.lost),
          .days(stage.medianDays, else: "too few"), .days(stage.limit),
          .cells(openCells(at: stage.stage)),
        ]
      })
  }

  private var unservedTable: OutcomeTable {
    OutcomeTable(
      "standing-unserved",
      "Deals that stand still or are lost with somebody known in them whose cell is not strong, "
        + "person level",
      [
        "cell": "Who, and how that cell is covered", "stage": "Stage", "deals": "In deals",
        "total": "Of",
      ],
      outcomes.standing.stages.flatMap { stage in
        stage.unserved.map { unserved in
          [
            .cells([unserved.cell]), .tag(stage.stage), .count(unserved.deals),
            .count(unserved.total),
          ]
        }
      })
  }

  private func openCells(at stage: Tag) -> [CellAddress] {
    coverage.personaOrder.map { CellAddress(persona: $0, stage: stage) }
      .filter { coverage[$0].state.isOpen }
  }

  /// The lines that record stalls in the personas' files, for somebody who judges them first.
  private var stallLines: [(path: String, lines: [String])] {
    let unserved = outcomes.standing.stages.flatMap(\.unserved)
    return coverage.personaOrder.compactMap { ordinal in
      let entries = unserved.filter { $0.cell.persona == ordinal }.compactMap(stallLine)
      let persona = coverage.workspace.personas[ordinal]
      let isNew = persona.facts.line(ofKey: "stalls") == nil
      return entries.isEmpty
        ? nil : (persona.path, [isNew ? "stalls:" : "# below stalls:"] + entries)
    }
  }

  private func stallLine(_ unserved: StandingDeals.Unserved) -> String? {
    guard let deals = unserved.deals.number, deals > 0, let total = unserved.total.number,
      !hasStall(unserved.cell)
    else { return nil }
    let stage = coverage.workspace.taxonomy[unserved.cell.stage].id
    return "  - {stage: \(stage), deals: \(deals), of: \(total), kind: funnel-data, "
      + "date: \(outcomes.plan.asOf)}"
  }

  /// Whether a stall of the same day or later stands in the persona's file already.
  private func hasStall(_ cell: CellAddress) -> Bool {
    coverage.workspace.personas[cell.persona].stalls.contains { stall in
      stall.stage == cell.stage && stall.date >= outcomes.plan.asOf
    }
  }
}
