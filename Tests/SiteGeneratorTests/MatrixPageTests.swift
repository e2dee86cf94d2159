import CoverageAnalysis
import Testing

/// The pages of matrices: every one in all segments, with layers and reasons.
struct MatrixPageTests {
  @Test(arguments: MatrixDimension.all.map(\.id))
  func eachMatrixHasAPageForEachSegment(id: String) throws {
    let site = try SiteCase.small.get()
    for path in ["matrix/\(id).html", "matrix/\(id)/enterprise.html"] {
      let page = site.text(path)
      let isEmpty = page.contains("There is nothing to put into columns yet")
      #expect(isEmpty == (id == "use-case"), "\(path)")
      #expect(page.contains(">Freshness</h2>") != isEmpty, "\(path)")
      #expect(page.contains(">As planned</h2>") != isEmpty, "\(path)")
      #expect(page.contains(">Mid market</a>"), "\(path)")
    }
  }

  @Test func segmentPageCountsItsOwn() throws {
    let site = try SiteCase([
      "personas/taxonomy.md": "---\nsegments: [big, small]\n---\nGuide.\n",
      "personas/cfo.md": "---\nsegments: [big]\n---\nText.\n",
      "personas/ciso.md": "---\ntitle: CISO\n---\nText.\n",
    ])
    #expect(!site.text("matrix/stage/small.html").contains("personas/cfo.html"))
    #expect(site.text("matrix/stage/big.html").contains("personas/cfo.html"))
    #expect(site.text("cells/ciso/evaluation.html").contains(">In each segment</h2>"))
  }

  @Test func reasonsOfAViewOfClaimsAreNamed() throws {
    let page = try SiteCase.small.get().text("matrix/role.html")
    #expect(page.contains(">What each place rests on</h2>"))
    #expect(page.contains("<h3 id=\"row-1\" dir=\"auto\">Chief Financial Officer</h3>"))
    #expect(page.contains("href=\"#row-1\""))
    let reasons = try #require(page.split(separator: "id=\"reasons\"").last)
    #expect(!reasons.contains("<dd>0 missing"))
  }

  @Test func publicSiteHasNoLayerOfOwners() throws {
    let site = try SiteCase(SmallWorkspace.files, isPublic: true)
    #expect(!site.text("matrix/role.html").contains("id=\"owner\""))
    #expect(try SiteCase.small.get().text("matrix/role.html").contains("id=\"owner\""))
  }

  @Test func withoutSegmentsThereIsNoSwitch() throws {
    let site = try SiteCase(["personas/cfo.md": "---\ntitle: CFO\n---\nText.\n"])
    #expect(!site.text("matrix/stage.html").contains("aria-label=\"Segments\""))
    #expect(site.text("matrix/use-case.html").contains("There is nothing to put into columns yet"))
  }
}
