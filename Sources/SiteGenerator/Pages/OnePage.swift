internal import CoverageAnalysis
internal import SiteTemplates
internal import SourceDocuments
internal import WorkspaceModel

/// The brief on a persona on one printed side, to take along or to forward.
struct OnePage: Page {
  let template = "page-one"
  let area = SiteArea.personas
  let path: String
  private let ordinal: Ordinal<Persona>

  init(_ ordinal: Ordinal<Persona>, in workspace: Workspace) {
    self.ordinal = ordinal
    path = PagePath.onePage(workspace.personas[ordinal])
  }
}

extension OnePage {
  func title(in content: SiteContent) -> String {
    "\(content.workspace.personas[ordinal].title) on one page"
  }

  func trail(in content: SiteContent) -> [Crumb] {
    let persona = content.workspace.personas[ordinal]
    return [
      Crumb(title: SiteArea.personas.title, path: PagePath.personas),
      Crumb(title: persona.title, path: PagePath.persona(persona)),
    ]
  }

  func sources(in content: SiteContent) -> [String] {
    [content.workspace.personas[ordinal].path]
  }

  func values(in content: SiteContent) -> [(String, TemplateValue)] {
    let persona = content.workspace.personas[ordinal]
    return [
      ("persona", .record(content.links[ordinal])), ("title", .text(persona.title)),
      ("facts", .records(PersonaFacts(content, ordinal).onePage)),
      ("playbook", .text(PagePath.playbook(persona))),
      ("strip", .records(content.coverage.row(of: ordinal).map { content.cells[$0.address] })),
    ] + OnePageLists(content, ordinal).values
  }
}
