internal import CoverageAnalysis
internal import SiteTemplates
internal import WorkspaceModel

/// The deal sheet of a persona, to take along or to forward on one printed side.
struct DealPage: Page {
  let template = "page-deal"
  let area = SiteArea.deal
  let scripts = ["deal.js"]
  let path: String
  private let ordinal: Ordinal<Persona>

  init(_ ordinal: Ordinal<Persona>, in workspace: Workspace) {
    self.ordinal = ordinal
    path = PagePath.dealSheet(workspace.personas[ordinal])
  }
}

extension DealPage {
  func title(in content: SiteContent) -> String {
    "Deal sheet: \(content.workspace.personas[ordinal].title)"
  }

  func trail(in content: SiteContent) -> [Crumb] {
    [Crumb(title: area.title, path: area.path)]
  }

  func sources(in content: SiteContent) -> [String] {
    [content.workspace.personas[ordinal].path]
  }

  func values(in content: SiteContent) -> [(String, TemplateValue)] {
    content.dealChoices + DealSheetValues(ordinal, in: content).values(isPage: true)
  }
}
