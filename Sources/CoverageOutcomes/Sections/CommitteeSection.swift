internal import CoverageAnalysis
internal import SourceDocuments
internal import WorkspaceModel

extension OutcomeReportBuilder {
  /// Who is known in the deals that are open.
  var committeeSection: OutcomeSection {
    OutcomeSection(
      "committee", "Who is known in the open deals",
      [
        committeeSentence,
        "A role is known where a stakeholder holds it, by the row or by its persona; and was seen "
          + "where one of them has an event of the last "
          + "\(English.count(outcomes.committee.recent, "day"))."
          + (outcomes.tables.contains(.engagement)
            ? "" : " There is no engagement.csv, so nobody knows who was seen.")
          + " Few page views are no reason to "
          + "count somebody less: a veto that reads little is still a veto.",
      ],
      [
        OutcomeTable(
          "committee", "Required buying roles in open deals, person level",
          [
            "stage": "Stage", "role": "Buying role", "unknown": "Nobody known",
            "silent": "Known, not seen of late", "engaged": "Known and seen",
            "cells": "How they are served there",
          ],
          outcomes.committee.rows.map { row in
            [
              .tag(row.stage), .tag(row.role), .count(row.unknown), .count(row.silent),
              .count(row.engaged),
              row.cells.isEmpty ? .nothing("no persona has this role") : .cells(row.cells),
            ]
          })
      ])
  }

  /// The finding: the role that is missing in most deals of one stage.
  private var committeeSentence: String {
    guard outcomes.tables.contains(.stakeholders) else {
      return "There is no stakeholders.csv, so nobody is known in any deal."
    }
    let rows = outcomes.committee.rows
    let known = rows.compactMap { row in row.unknown.number.map { (row, $0) } }
    let isCut = known.count < rows.count
    guard let most = known.map(\.1).max(), most > 0 else {
      if rows.isEmpty {
        return
          "No deal is open at a stage of the taxonomy, or the taxonomy requires no buying role."
      }
      return isCut
        ? "Which role is missing can't be told of so few deals."
        : "Every required role is known in every deal that is open at a stage of the taxonomy."
    }
    let taxonomy = coverage.workspace.taxonomy
    let worst = known.filter { $0.1 == most }.map { row, _ in
      "\(taxonomy.title(of: row.role)) at \(taxonomy.title(of: row.stage))"
    }
    return "\(isCut ? "Of what can be told, most" : "Most") often missing: \(English.list(worst)), "
      + "unknown in \(English.count(most, "open deal"))\(worst.count > 1 ? " each" : "")."
  }
}
