internal import CoverageAnalysis
internal import CoverageWording
internal import SiteTemplates
internal import SourceDocuments
internal import WorkspaceModel

/// The list of all deal sheets, from which somebody chooses who takes part in a deal.
struct DealSheetsPage: Page {
  static let area = SiteArea("Deal sheets", at: "deal/index.html", .top(.content))
  let template = "deals-page"
  let path = area.path
  let scripts = ["deal.js"]
}

extension DealSheetsPage {
  static func all(in content: SiteContent) -> [Self] { [Self()] }

  func title(in content: SiteContent) -> String { area.title }

  func values(in content: SiteContent) -> [(String, TemplateValue)] {
    let channels = DealChannel.all(in: content.coverage)
    return content.dealChoices + [
      ("hasPersonas", .flag(!content.workspace.personas.isEmpty)),
      ("stages", .records(content.coverage.stages.map { stage($0, content) })),
      ("sheets", .records(content.coverage.personaOrder.map { sheet($0, content) })),
      ("hasChannels", .flag(!channels.isEmpty)),
      ("channels", .records(channels.map { channel($0, content) })),
    ]
  }

  private func stage(_ tag: Tag, _ content: SiteContent) -> TemplateRecord {
    ["title": .text(content.taxonomy.title(of: tag))]
  }

  private func sheet(_ ordinal: Ordinal<Persona>, _ content: SiteContent) -> TemplateRecord {
    let persona = content.workspace.personas[ordinal]
    return [
      "id": .text(persona.id), "title": .text(persona.title),
      "path": .text(PagePath.dealSheet(persona)),
      "fragments": .number(FragmentFile.number(of: ordinal, in: content)),
      "standing": .text(content.wording.standing(of: ordinal)),
      "cells": .records(content.coverage.row(of: ordinal).map { cell($0, persona, content) }),
    ]
  }

  /// How a persona stands at a stage, with the way to their sheet as it looks there.
  private func cell(_ cell: Cell, _ persona: Persona, _ content: SiteContent) -> TemplateRecord {
    let stage = content.taxonomy[cell.address.stage]
    let path = "\(PagePath.dealSheet(persona))#stage=\(stage.id)"
    return [
      "sheetPath": .text(cell.state.applies ? path : nil),
      "cell": .record(content.cells[cell.address]), "stageTitle": .text(stage.title),
    ]
  }

  private func channel(_ channel: DealChannel, _ content: SiteContent) -> TemplateRecord {
    let entry = content.taxonomy[channel.channel]
    return [
      "id": .text(entry.id), "title": .text(entry.title),
      "isPartners": .flag(entry.id == "partners"),
      "served": .records(
        channel.served.map { served in
          let persona = content.workspace.personas[served.persona]
          return [
            "title": .text(persona.title), "id": .text(persona.id),
            "path": .text("\(PagePath.dealSheet(persona))#channel=\(entry.id)"),
            "needs": .text(English.count(served.answeredNeeds, "need")),
          ]
        }),
      "absent": .records(
        channel.absent.map { ["title": .text(content.workspace.personas[$0].title)] }),
      "hasAbsent": .flag(!channel.absent.isEmpty),
    ]
  }
}
