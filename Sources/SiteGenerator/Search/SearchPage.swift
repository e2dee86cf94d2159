internal import SiteTemplates

/// The search: a field, and all hits for its words.
struct SearchPage: Page {
  static let area = SiteArea("Search", at: "search.html", .foot(.upkeep))
  let template = "search-page"
  let path = area.path
  let scripts = ["search-index.js", "search.js"]

  static func all(in content: SiteContent) -> [Self] { [Self()] }

  func title(in content: SiteContent) -> String { "Search" }

  func values(in content: SiteContent) -> [(String, TemplateValue)] {
    let lists = [
      PersonasPage.area, LeadsPage.area, CataloguePage.area, CampaignsPage.area,
      DealSheetsPage.area,
    ]
    return [
      ("lists", .records(lists.map { ["title": .text($0.title), "path": .text($0.path)] }))
    ]
  }
}
