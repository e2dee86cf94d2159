internal import CoverageAnalysis
internal import CoverageWording
internal import SiteTemplates
internal import SourceDocuments
internal import WorkspaceModel

/// The brief on a persona: who they are, what they need, and what we have for them.
struct PersonaPage: ItemPage {
  static let area = PersonasPage.area
  let template = "persona-page"
  let path: String
  let ordinal: Ordinal<Persona>

  init(_ ordinal: Ordinal<Persona>, in workspace: Workspace) {
    self.ordinal = ordinal
    path = PagePath.persona(workspace.personas[ordinal])
  }
}

extension PersonaPage {
  static func items(in workspace: Workspace) -> [Persona] { workspace.personas }

  func values(in content: SiteContent) -> [(String, TemplateValue)] {
    head(content) + PersonaSections(content, ordinal, page: path).values
      + JourneyTable(content, ordinal, page: path).values
      + PersonaPractice(content, ordinal).values
      + PersonaSurroundings(content, ordinal).values + PersonaBasis(content, ordinal).values
  }

  private func head(_ content: SiteContent) -> [(String, TemplateValue)] {
    let persona = content.workspace.personas[ordinal]
    let figures = content.coverage.figures
    return [
      ("title", .text(persona.title)), ("heading", .text(persona.facts.heading)),
      ("writtenSummary", .text(persona.writtenSummary)),
      ("facts", .records(PersonaFacts(content, ordinal).all)),
      ("isAssumed", .flag(figures.evidence[ordinal.value].isAssumed)),
      ("doubt", .text(content.wording.doubt(about: ordinal).map(English.sentence))),
      ("stalls", .records(content.stalls(of: ordinal))),
      ("strip", .records(content.coverage.row(of: ordinal).map { content.cells[$0.address] })),
      ("coverage", .text(content.coverage.text(ofCoverage: figures[ordinal].coverage))),
      ("gaps", .text(figures[ordinal].gaps.text)),
      ("dealSheet", .text(PagePath.dealSheet(persona))),
    ]
  }
}

extension WorkspaceItem {
  /// The summary, where it is written as such and not only the first paragraph.
  var writtenSummary: String? { writtenLine(of: .summary) == nil ? nil : facts.summary }
}

extension PagePath {
  static func persona(_ persona: Persona) -> String { "personas/\(persona.id).html" }
}
