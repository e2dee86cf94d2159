internal import CoverageAnalysis
internal import WorkspaceModel

/// The kinds of pages that there are.
enum PageKinds {
  /// All pages of a site.
  static func pages(of content: SiteContent) -> [any Page] { all.flatMap { $0(content) } }

  /// Each kind with the pages that it makes.
  private static let all: [@Sendable (SiteContent) -> [any Page]] = [
    { _ in [IndexPage()] },
    { content in MatrixPage.all(in: content) },
    { content in
      content.coverage.cells.map { CellPage($0.address, in: content.workspace) }
    },
    { _ in [PersonasPage()] },
    { content in
      content.workspace.personas.ordinals.map { PersonaPage($0, in: content.workspace) }
    },
    { _ in [CommitteePage()] },
    { content in [DealSheetsPage(content.workspace)] },
    { content in
      content.workspace.personas.ordinals.map { DealPage($0, in: content.workspace) }
    },
    { _ in [CampaignsPage()] },
    { content in
      content.workspace.campaigns.ordinals.map { CampaignPage($0, in: content.workspace) }
    },
    { content in [CataloguePage(Catalogue(content))] },
    { content in content.workspace.assets.ordinals.map { AssetPage($0, in: content.workspace) } },
    { _ in [ModulesPage()] },
    { content in content.workspace.modules.ordinals.map { ModulePage($0, in: content.workspace) } },
    { _ in [LeadsPage()] },
    { content in
      content.workspace.leadDefinitions.ordinals.map { LeadPage($0, in: content.workspace) }
    },
    { _ in [BacklogPage()] },
    { _ in [GovernancePage()] },
    { content in [InterviewPage(InterviewSheets(of: content.coverage))] },
    { _ in [ChecksPage()] },
    { content in content.history.map { [HistoryPage($0)] } ?? [] },
    { content in content.findings.all.isEmpty ? [] : [ProblemsPage()] },
    { _ in [RulesPage()] },
    { _ in [ReferencePage()] },
    { _ in [MethodPage()] },
    { _ in [SearchPage()] },
  ]
}
