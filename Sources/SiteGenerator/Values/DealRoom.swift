internal import CoverageAnalysis
internal import CoverageWording
internal import SiteTemplates
internal import SourceDocuments
internal import WorkspaceModel

/// What can be passed on, and what to send to whom who is in the room: persona by persona, stage by
/// stage.
struct DealRoom {
  let content: SiteContent
  let committee: Committee
}

extension DealRoom {
  var values: [(String, TemplateValue)] {
    let stages = content.coverage.stages
    return [
      ("stages", .records(stages.map(stage))),
      ("people", .records(content.coverage.personaOrder.map(person))),
      ("kitRows", .records(kitRows)), ("roomRows", .records(committee.kits.map(row))),
    ]
  }

  private func stage(_ tag: Tag) -> TemplateRecord {
    let entry = content.taxonomy[tag]
    return ["id": .text(entry.id), "title": .text(entry.title)]
  }

  private func person(_ ordinal: Ordinal<Persona>) -> TemplateRecord {
    let persona = content.workspace.personas[ordinal]
    return ["id": .text(persona.id), "title": .text(persona.title)]
  }
}

extension DealRoom {
  /// The forwarding kit: a row for each persona, a column for each stage.
  private var kitRows: [TemplateRecord] {
    let kits = Dictionary(grouping: committee.kits, by: \.cell.persona)
    return content.coverage.personaOrder.map { persona in
      let own = kits[persona] ?? []
      let byStage = Dictionary(own.map { ($0.cell.stage, $0) }, uniquingKeysWith: { $1 })
      return [
        "persona": .record(content.links[persona]),
        "cells": .records(content.coverage.stages.map { forwardable(byStage[$0]) }),
        "gap": .text(content.wording.sentence(forUnforwardable: own, of: persona)),
      ]
    }
  }

  private func forwardable(_ kit: CellKit?) -> TemplateRecord {
    [
      "takesPart": .flag(kit != nil),
      "assets": .records((kit?.forwardable ?? []).map { content.links[$0.asset] }),
    ]
  }

  /// A persona at a stage: what to send, and what nothing answers.
  private func row(_ kit: CellKit) -> TemplateRecord {
    let persona = content.workspace.personas[kit.cell.persona]
    return TemplateRecord(
      [
        ("personaID", .text(persona.id)),
        ("stageID", .text(content.taxonomy[kit.cell.stage].id)),
        ("persona", .record(content.links[kit.cell.persona])),
        ("cell", .record(content.cells[kit.cell])),
        ("objections", .texts(kit.openObjections.map { content.workspace.needs[$0].text })),
      ] + content.kitAssets(kit.claims))
  }
}
