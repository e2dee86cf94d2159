internal import CoverageAnalysis
internal import CoverageOutcomes
internal import CoverageWording
internal import SiteTemplates
internal import SourceDocuments
internal import WorkspaceModel

/// A part of the report on outcomes, for the partial `outcomes-section`.
struct OutcomeSectionValues {
  let section: OutcomeSection
  let content: SiteContent
  /// Whether the page begins with what it found.
  let isFirst: Bool

  var values: TemplateRecord {
    let tables = section.tables.filter { !$0.isForDataOnly }
    let further = tables.dropFirst()
    return [
      "id": .text(section.id), "title": .text(section.title),
      "finding": .text(isFirst ? nil : section.sentences.first),
      "sentences": .texts(Array(section.sentences.dropFirst())),
      "table": .record(tables.first.map(values)), "further": .records(further.map(values)),
      "more": .text(further.isEmpty ? nil : English.count(further.count, "further table")),
      "snippets": .records(
        section.snippets.map { path, lines in
          ["path": .text(path), "lines": .text(lines.joined(separator: "\n"))]
        }),
    ]
  }
}

extension OutcomeSectionValues {
  private func values(of table: OutcomeTable) -> TemplateRecord {
    [
      "id": .text(table.id), "caption": .text(table.caption),
      "columns": .texts(table.columns.map(\.title)),
      "rows": .records(
        table.rows.map { row in
          ["head": .record(row.first.map(cell)), "cells": .records(row.dropFirst().map(cell))]
        }),
    ]
  }

  private func cell(_ value: OutcomeValue) -> TemplateRecord {
    [
      "text": .text(OutcomeWords(content.coverage).text(value)), "isNumber": .flag(value.isNumber),
      "isQuiet": .flag(value.isQuiet), "links": .records(links(value)),
    ]
  }

  /// The pages of what a value names, each with a mark of how it is covered.
  private func links(_ value: OutcomeValue) -> [TemplateRecord] {
    switch value {
    case .persona(let persona): [link(content.links[persona])]
    case .asset(let asset): [link(content.links[asset])]
    case .cells(let cells): cells.map(link)
    default: []
    }
  }

  private func link(_ item: TemplateRecord) -> TemplateRecord {
    ["title": item["title"] ?? .none, "path": item["path"] ?? .none, "state": .none]
  }

  private func link(_ cell: CellAddress) -> TemplateRecord {
    let persona = content.workspace.personas[cell.persona]
    return [
      "title": .text(persona.title),
      "path": .text(PagePath.cell(persona, content.taxonomy[cell.stage])),
      "state": .text(content.coverage[cell].state.label),
    ]
  }
}

extension OutcomeValue {
  /// Whether it stands at the right of its column.
  fileprivate var isNumber: Bool {
    switch self {
    case .count, .days, .money, .number: true
    default: false
    }
  }

  /// Whether it says that there is nothing to see.
  fileprivate var isQuiet: Bool {
    switch self {
    case .count(.withheld), .rate(.withheld), .rate(.noValue), .difference(.withheld, _),
      .difference(.noValue, _), .nothing:
      true
    default: false
    }
  }
}
