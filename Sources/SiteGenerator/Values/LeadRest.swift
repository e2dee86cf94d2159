internal import CoverageAnalysis
internal import CoverageWording
internal import SiteTemplates
internal import WorkspaceModel

extension SiteContent {
  /// What a lead definition can't tell and a persona does, for the partial `lead-persona`.
  func values(of rest: LeadComparison.PersonaRest, page: String) -> TemplateRecord {
    let persona = workspace.personas[rest.persona]
    let body = BodyWriter(self, file: persona.path, page: page)
    let gaps = rest.unwritten.map { wording.toDo(for: $0, of: rest.persona) }
    return [
      "persona": .record(links[rest.persona]), "summary": .text(persona.facts.summary),
      "sections": .records(rest.sections.map { section($0, body) }), "gaps": .sentences(gaps),
      "stages": .records(rest.journey.map(stage)),
    ]
  }

  /// The questions and objections of a stage.
  private func stage(_ cell: Cell) -> TemplateRecord {
    let needs = cell.needs.filter { workspace.needs[$0.need].kind != .proof }
    return ["cell": .record(cells[cell.address]), "needs": .records(needs.map { values(of: $0) })]
  }
}
