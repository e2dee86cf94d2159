internal import SiteTemplates

/// The search: a field, and all hits for its words.
struct SearchPage: Page {
  let template = "page-search"
  let path = PagePath.search
  let area = SiteArea.search
  let scripts = ["search-index.js", "search.js"]

  func title(in content: SiteContent) -> String { "Search" }

  func values(in content: SiteContent) -> [(String, TemplateValue)] {
    let lists: [SiteArea] = [.personas, .leads, .content, .modules, .campaigns, .deal]
    return [
      ("lists", .records(lists.map { ["title": .text($0.title), "path": .text($0.path)] }))
    ]
  }
}
