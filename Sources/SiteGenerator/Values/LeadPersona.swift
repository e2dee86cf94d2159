internal import CoverageAnalysis
internal import SiteTemplates
internal import SourceDocuments
internal import WorkspaceModel

/// What a persona adds to a lead definition.
struct LeadPersona {
  private let content: SiteContent
  private let ordinal: Ordinal<Persona>
  private let persona: Persona
  private let body: BodyWriter

  init(_ content: SiteContent, _ ordinal: Ordinal<Persona>, page: String) {
    self.content = content
    self.ordinal = ordinal
    persona = content.workspace.personas[ordinal]
    body = BodyWriter(content, file: persona.path, page: page)
  }
}

extension LeadPersona {
  var values: TemplateRecord {
    let rows = content.coverage.row(of: ordinal)
    return [
      "persona": .record(content.links[ordinal]), "summary": .text(persona.facts.summary),
      "sections": .records(Self.fields.flatMap(sections)),
      "stages": .records(rows.filter { !$0.needs.isEmpty }.map(stage)),
    ]
  }

  /// What a lead definition cannot say.
  private static let fields: [PersonaField] = [
    .statusQuo, .goals, .preferences, .competition, .influencers,
  ]

  private func sections(_ field: PersonaField) -> [TemplateRecord] {
    persona.sections.filter { $0.field == field }.map { section in
      [
        "title": .text(section.heading.text), "html": body.html(section.content.html),
        "parts": .records(
          section.subsections.map { part in
            ["title": .text(part.heading.text), "html": body.html(part.content.html)]
          }),
      ]
    }
  }

  /// The questions and objections of a stage.
  private func stage(_ cell: Cell) -> TemplateRecord {
    let needs = cell.needs.filter { content.workspace.needs[$0.need].kind != .proof }
    return [
      "cell": .record(content.cells[cell.address]),
      "needs": .records(needs.map { content.values(of: $0) }),
    ]
  }
}
