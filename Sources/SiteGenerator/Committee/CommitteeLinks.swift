internal import CoverageAnalysis
internal import CoverageWording
internal import SiteTemplates
internal import WorkspaceModel

/// Who listens to whom and who must convince whom: as a table, and as a picture where it helps.
struct CommitteeLinks {
  let content: SiteContent
  let committee: Committee
}

extension CommitteeLinks {
  var values: [(String, TemplateValue)] {
    let count = content.workspace.personas.count
    return [
      ("links", .records(committee.links.map(link))),
      ("map", .record(map)), ("isTooLarge", .flag(count > InfluenceMap.sizes.upperBound)),
    ]
  }

  private func link(_ link: InfluenceLink) -> TemplateRecord {
    [
      "speaker": .record(end(link.speaker)), "listener": .record(end(link.listener)),
      "words": .text(content.wording.sentence(for: link)),
      "isWorse": .flag(link.isListenerWorseServed),
    ]
  }

  private func end(_ ordinal: Ordinal<Persona>) -> TemplateRecord {
    let persona = content.workspace.personas[ordinal]
    return [
      "persona": .record(content.links[ordinal]),
      "stance": .text(persona.stance.map(content.taxonomy.title(of:))),
      "influence": .text(content.influence(of: ordinal)),
      "coverage": .text(
        content.coverage.text(ofCoverage: content.coverage.figures[ordinal].coverage)),
    ]
  }

  private var map: TemplateRecord? {
    InfluenceMap(content, committee).map { map in
      [
        "width": .number(map.width), "height": .number(map.height),
        "summary": .text(map.summary),
        "columns": .records(map.columns.map(label)), "arrows": .records(map.arrows.map(arrow)),
        "boxes": .records(map.boxes.map(box)),
      ]
    }
  }

  private func label(_ label: MapLabel) -> TemplateRecord {
    ["x": .number(label.x), "y": .number(label.y), "text": .text(label.text)]
  }

  private func arrow(_ arrow: MapArrow) -> TemplateRecord {
    ["path": .text(arrow.path), "kind": .text(arrow.kind.rawValue)]
  }

  private func box(_ box: MapBox) -> TemplateRecord {
    [
      "x": .number(box.x), "y": .number(box.y), "width": .number(MapBox.width),
      "height": .number(MapBox.height), "titles": .records(box.titles.map(label)),
      "facts": .records(box.facts.map(label)),
    ]
  }
}
