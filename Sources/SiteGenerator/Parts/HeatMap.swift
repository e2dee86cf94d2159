internal import CoverageAnalysis
internal import CoverageWording
internal import SiteTemplates
internal import SourceDocuments
internal import WorkspaceModel

/// The matrix of personas and stages, of one segment or of all, for the partial `part-heat-map`.
struct HeatMap {
  private let content: SiteContent
  private let coverage: Coverage
  private let cells: CellIndex
  private let wording: Wording

  init(_ content: SiteContent, in segment: Tag? = nil) {
    self.content = content
    coverage = content.views[segment]
    cells = content.cells(in: segment)
    wording = Wording(coverage)
  }
}

extension HeatMap {
  /// The matrix, on request with the coverage of each row and column; nothing for a workspace
  /// without personas.
  func values(withTotals: Bool) -> TemplateValue {
    guard !coverage.personaOrder.isEmpty, !coverage.stages.isEmpty else { return .none }
    return .record([
      "stages": .records(coverage.stages.map(stage)),
      "rows": .records(coverage.personaOrder.map(row)), "hasTotals": .flag(withTotals),
      "asksForAnswers": .flag(coverage.asksForAnswers),
      "isTall": .flag(coverage.personaOrder.count > MatrixTable.mostRowsAtOnce),
      "total": total(coverage.figures.overall),
      "hasProblems": .flag(!content.findings.all.isEmpty),
    ])
  }

  private func stage(_ tag: Tag) -> TemplateRecord {
    let entry = content.taxonomy[tag]
    let expected = content.words(content.taxonomy.expectedRoles(at: tag))
    return [
      "id": .text(entry.id), "title": .text(entry.title), "description": .text(entry.description),
      "expects": .text(expected),
      "weight": .text(content.taxonomy.weight(ofStage: tag).description),
      "total": total(coverage.figures[tag]),
    ]
  }

  private func row(_ ordinal: Ordinal<Persona>) -> TemplateRecord {
    return [
      "id": .text(content.workspace.personas[ordinal].id),
      "fragments": .number(FragmentFile.number(of: ordinal, in: content)),
      "isPriority": .flag(coverage[ordinal].isPriority),
      "persona": .record(content.links[ordinal]), "facts": .text(facts(of: ordinal)),
      "isAssumed": .flag(coverage.figures.evidence[ordinal.value].isAssumed),
      "doubt": .text(wording.doubt(about: ordinal)),
      "cells": .records(coverage.row(of: ordinal).map { cells[$0.address] }),
      "total": total(coverage.figures[ordinal]),
    ]
  }

  /// The persona's part in the deal in a few words: `Economic buyer, priority 1`.
  private func facts(of ordinal: Ordinal<Persona>) -> String? {
    let persona = coverage.workspace.personas[ordinal]
    let role = persona.buyingRole.map(content.taxonomy.title(of:))
    let priority: String? =
      if let number = persona.priority {
        "priority \(number)"
      } else {
        coverage.assumesPriorities || persona.isWeightDoubtful ? nil : "no priority"
      }
    let parts = [role, priority].compactMap(\.self)
    return parts.isEmpty ? nil : English.sentence(parts.joined(separator: ", "))
  }

  private func total(_ figures: Figures) -> TemplateValue {
    .record([
      "text": .text(coverage.text(ofCoverage: figures.coverage)),
      "parts": .text(coverage.parts(ofCoverage: figures.coverage)),
      "gaps": .text(figures.gaps.text),
      "percent": .number(coverage.isMeasured ? figures.coverage.percent ?? 0 : 0),
    ])
  }
}
