internal import CoverageAnalysis
internal import CoverageWording
internal import SiteTemplates
internal import SourceDocuments
internal import WorkspaceModel

/// What can be passed on inside an account, persona by persona, stage by stage.
struct ForwardingKit {
  let content: SiteContent
  let committee: Committee
}

extension ForwardingKit {
  var values: [(String, TemplateValue)] {
    [
      ("stages", .records(content.coverage.stages.map(stage))), ("kitRows", .records(rows)),
    ]
  }

  private func stage(_ tag: Tag) -> TemplateRecord {
    ["title": .text(content.taxonomy.title(of: tag))]
  }

  /// A row for each persona, a column for each stage.
  private var rows: [TemplateRecord] {
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
}
