internal import CoverageAnalysis
internal import CoverageWording
internal import SiteTemplates
internal import SourceDocuments
internal import WorkspaceModel

/// Every figure over all priority personas, by stage, by persona and by segment.
struct FigureTables {
  private let content: SiteContent

  init(_ content: SiteContent) {
    self.content = content
  }
}

extension FigureTables {
  /// Over all priority personas, for the partial `method-figure-row`.
  var overall: [TemplateRecord] {
    FigureName.allCases.map { row($0, content.coverage.figures.overall) }
  }

  /// One by stage, one by persona, and one by segment where there are segments, for the partial
  /// `figure-table`.
  var tables: [TemplateRecord] {
    let segments = content.views.segments.map { segment in
      let entry = content.taxonomy[segment]
      let view = content.views[segment]
      return row(entry.title, entry.id, view.figures.overall, of: view)
    }
    return [table("stage", stages), table("persona", personas)]
      + (segments.isEmpty ? [] : [table("segment", segments)])
  }
}

extension FigureTables {
  private func row(_ name: FigureName, _ figures: Figures) -> TemplateRecord {
    let share = figures[name]
    return [
      "title": .text(name.title), "meaning": .text(name.meaning), "name": .text(name.rawValue),
      "formula": .text(name.formula), "cell": .record(cell(name, share, of: content.coverage)),
      "leftOut": .text(share.leftOutText),
    ]
  }

  private func cell(
    _ name: FigureName, _ share: Share, of coverage: Coverage
  ) -> TemplateRecord {
    guard !name.isCoverage || coverage.isMeasured else {
      return ["value": .text("no value"), "parts": .none]
    }
    return ["value": .text(share.text), "parts": .text(share.isEmpty ? nil : share.parts)]
  }

  private func table(_ kind: String, _ rows: [TemplateRecord]) -> TemplateRecord {
    let columns = FigureName.allCases.filter(\.hasScopes).map(\.title)
    // Beside the figures stand what they are of, the gaps and what is left out.
    let width = columns.count + 3
    return [
      "kind": .text(kind), "rows": .records(rows), "columns": .texts(columns),
      "width": .text(String(width)),
    ]
  }

  private var stages: [TemplateRecord] {
    content.coverage.personaOrder.isEmpty
      ? []
      : content.coverage.stages.map { stage in
        let entry = content.taxonomy[stage]
        return row(
          entry.title, entry.id, content.coverage.figures[stage], of: content.coverage)
      }
  }

  private var personas: [TemplateRecord] {
    content.coverage.personaOrder.map { ordinal in
      let persona = content.workspace.personas[ordinal]
      return row(
        persona.title, persona.id, content.coverage.figures[ordinal], of: content.coverage)
    }
  }

  /// The figures of a persona, a stage or a segment, with all that they do not count.
  private func row(
    _ title: String, _ id: String, _ figures: Figures, of coverage: Coverage
  ) -> TemplateRecord {
    let names = FigureName.allCases.filter(\.hasScopes)
    let shares = names.map { figures[$0] }
    var leftOut: [String] = []
    for text in shares.flatMap(\.leftOut).map(\.text) where !leftOut.contains(text) {
      leftOut.append(text)
    }
    return [
      "title": .text(title), "id": .text(id),
      "cells": .records(names.map { cell($0, figures[$0], of: coverage) }),
      "gaps": .text(figures.gaps.text),
      "leftOut": .text(leftOut.isEmpty ? nil : English.list(leftOut)),
    ]
  }
}
