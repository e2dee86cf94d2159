/// The kinds of pages that there are; their areas stand in this order in the navigation.
enum PageKinds {
  static let all: [any Page.Type] = [
    IndexPage.self,
    MatrixPage.self,
    CellPage.self,
    BacklogPage.self,
    ChecksPage.self,
    HistoryPage.self,
    OutcomesPage.self,
    PersonasPage.self,
    PersonaPage.self,
    CommitteePage.self,
    InterviewPage.self,
    DealSheetsPage.self,
    DealPage.self,
    LeadsPage.self,
    LeadPage.self,
    CataloguePage.self,
    AssetPage.self,
    ModulePage.self,
    CampaignsPage.self,
    CampaignPage.self,
    GovernancePage.self,
    ProblemsPage.self,
    MethodPage.self,
    SearchPage.self,
    ReferencePage.self,
    RulesPage.self,
  ]

  /// All pages of a site.
  static func pages(of content: SiteContent) -> [any Page] { all.flatMap { $0.all(in: content) } }
}
