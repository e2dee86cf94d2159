internal import CoverageAnalysis
internal import SiteTemplates
internal import WorkspaceModel

/// The deal sheet of a persona, to take along or to forward on one printed side.
struct DealPage: ItemPage {
  static let area = DealSheetsPage.area
  let template = "deal-page"
  let scripts = ["deal.js"]
  let path: String
  let ordinal: Ordinal<Persona>

  init(_ ordinal: Ordinal<Persona>, in workspace: Workspace) {
    self.ordinal = ordinal
    path = PagePath.dealSheet(workspace.personas[ordinal])
  }
}

extension DealPage {
  static func items(in workspace: Workspace) -> [Persona] { workspace.personas }

  func title(in content: SiteContent) -> String {
    "Deal sheet: \(content.workspace.personas[ordinal].title)"
  }

  func values(in content: SiteContent) -> [(String, TemplateValue)] {
    content.dealChoices + DealSheetValues(ordinal, in: content).values(isPage: true)
  }
}

extension PagePath {
  /// The deal sheet of a persona.
  static func dealSheet(_ persona: Persona) -> String { "deal/\(dealName(persona)).html" }

  /// Beside the list of all sheets a persona's id needs another name: ids have no full stop.
  private static func dealName(_ persona: Persona) -> String {
    persona.id == "index" ? "index.persona" : persona.id
  }
}
