import Testing

/// Which companies, and which roles inside them.
struct SegmentsPageTests {
  private static let files = [
    "personas/taxonomy.md": """
    ---
    segments:
      - {id: big, description: Many sites, icp: {employees: "Over 5,000"}}
      - main
    ---
    Guide.
    """,
    "personas/cfo.md": """
    ---
    title: CFO
    by-segment: {big: {influence: veto, because: The board listens}}
    ---
    Text.
    """,
    "personas/ciso.md": "---\ntitle: CISO\nsegments: [main]\n---\nText.\n",
  ]

  @Test func profileAndPersonasStandTogether() throws {
    let page = try SiteCase(Self.files).text("matrix/segment.html")
    #expect(page.contains("<dt>Employees</dt><dd dir=\"auto\">Over 5,000</dd>"))
    #expect(page.contains("Because: The board listens"))
    #expect(page.contains("not written: add <code>icp</code>"))
    let profiles = try #require(page.ranges(of: "<h2 id=\"segment-big\"").first)
    let big = try #require(
      String(page[profiles.lowerBound...]).components(separatedBy: "<h2 id=\"segment-main\"").first)
    #expect(big.contains("personas/cfo.html") && !big.contains("personas/ciso.html"))
  }

  @Test func briefLeadsToTheProfile() throws {
    let site = try SiteCase(Self.files)
    #expect(
      site.text("personas/cfo.html").contains("href=\"../matrix/segment.html#segment-big\""))
    #expect(site.text("matrix/segment.html").contains("Many sites"))
  }

  @Test func withoutSegmentsThePageSaysWhereToListThem() throws {
    let site = try SiteCase(["personas/cfo.md": "Text.\n"])
    #expect(site.text("matrix/segment.html").contains("list it in personas/taxonomy.md"))
  }
}

extension String {
  fileprivate func components(separatedBy mark: String) -> [String] {
    ranges(of: mark).first.map { [String(self[..<$0.lowerBound])] } ?? [self]
  }
}
