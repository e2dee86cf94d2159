import Testing

/// By what the catalogue can be filtered.
struct CatalogueFilterTests {
  @Test func rowsCarryWhatTheFiltersAskFor() throws {
    let page = try SiteCase.small.get().page("content.html")
    let options = page.tags.filter { $0.name == "option" && !$0.isEnd }
      .compactMap { $0.attributes["value"] }.filter { !$0.isEmpty }
    let rows = page.tags.compactMap { $0.attributes["data-marks"] }
      .map { $0.split(separator: " ").map(String.init) }
    #expect(rows.count == 4)
    #expect(options.contains("stage:evaluation"))
    #expect(options.contains("state:draft"))
    for option in options {
      #expect(rows.contains { $0.contains(option) }, "\(option)")
      #expect(!rows.allSatisfy { $0.contains(option) } || option.hasPrefix("segment:"), "\(option)")
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
