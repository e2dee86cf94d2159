import PersonaTestSupport
import Testing

/// By what the catalogue can be filtered.
struct CatalogueFilterTests {
  @Test func rowsCarryWhatTheFiltersAskFor() throws {
    let page = try SiteCase.small.get().page("content.html")
    let marks = page.tags.filter { $0.name == "option" && !$0.isEnd }
      .compactMap { tag in tag.attributes["data-mark"].map { (tag.attributes["value"] ?? "", $0) } }
    let options = marks.map(\.0)
    let rows = page.tags.compactMap { $0.attributes["data-marks"] }
      .map { $0.split(separator: " ").map(String.init) }
    #expect(rows.count == 4)
    #expect(options.contains("stage:evaluation"))
    #expect(options.contains("state:draft"))
    for (option, mark) in marks {
      #expect(rows.contains { $0.contains(mark) }, "\(option)")
    }
    // A list with one value that all have would tell nothing apart.
    let lists = Dictionary(grouping: marks) { $0.0.prefix { $0 != ":" } }
    for (facet, values) in lists where values.count == 1 {
      #expect(!rows.allSatisfy { $0.contains(values[0].1) }, "\(facet)")
    }
  }

  @Test func publicSiteHasNoOwnersToFilterBy() throws {
    let site = try SiteCase(SmallWorkspace.files, isPublic: true)
    #expect(!site.text("content.html").contains("owner:"))
  }

  @Test func theFormIsHiddenWithoutTheScript() throws {
    #expect(try SiteCase.small.get().text("content.html").contains("id=\"filter\" hidden>"))
  }
}
