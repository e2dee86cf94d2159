internal import CoverageAnalysis
internal import CoverageWording
internal import SiteTemplates
internal import SourceDocuments
internal import WorkspaceModel

/// The personas at a glance.
struct PersonasPage: Page {
  static let area = SiteArea("Personas", at: "personas.html", .top(.people))
  let template = "personas-page"
  let path = area.path

  static func all(in content: SiteContent) -> [Self] { [Self()] }

  func title(in content: SiteContent) -> String { "Personas" }

  func values(in content: SiteContent) -> [(String, TemplateValue)] {
    let figures = content.coverage.figures
    return [
      ("personas", .records(content.coverage.personaOrder.map { row($0, content) })),
      ("ready", share(figures.activationReady)), ("evidenced", share(figures.evidenced)),
    ]
  }

  private func share(_ share: Share) -> TemplateValue {
    .record(["parts": .text(share.parts), "leftOut": .text(share.leftOutSentence)])
  }

  private func row(_ ordinal: Ordinal<Persona>, _ content: SiteContent) -> TemplateRecord {
    let persona = content.workspace.personas[ordinal]
    let figures = content.coverage.figures
    let toDo = figures.readiness[ordinal.value].missing.count
    return [
      "persona": .record(content.links[ordinal]), "summary": .text(persona.facts.summary),
      "facts": .records(PersonaFacts(content, ordinal).short),
      "cells": .records(content.coverage.row(of: ordinal).map { content.cells[$0.address] }),
      "coverage": .text(content.coverage.text(ofCoverage: figures[ordinal].coverage)),
      "isAssumed": .flag(figures.evidence[ordinal.value].isAssumed),
      "toDo": .text(toDo == 0 ? nil : English.count(toDo, "to-do")),
    ]
  }
}
