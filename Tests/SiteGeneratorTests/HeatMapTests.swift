import PersonaTestSupport
import Testing

/// The matrix as somebody gets it who sees no colours, or nothing at all.
struct HeatMapTests {
  @Test(arguments: ["index.html", "matrix/stage.html"])
  func theMatrixIsARealTable(path: String) throws {
    let page = try SiteCase.small.get().page(path)
    let table = try #require(page.html.firstRange(of: "<table class=\"heat\">"))
    let end = try #require(page.html[table.upperBound...].firstRange(of: "</table>"))
    let part = HTMLPage(path: path, html: String(page.html[table.lowerBound..<end.upperBound]))
    #expect(part.tags.contains { $0.name == "caption" })
    let headers = part.tags.filter { $0.name == "th" && !$0.isEnd }
    #expect(headers.allSatisfy { ["col", "row"].contains($0.attributes["scope"]) })
    let cells = part.tags.filter { $0.attributes["class"]?.hasPrefix("cell cell-") == true }
    #expect(
      cells.map { $0.attributes["aria-label"] ?? "" } == [
        "Chief Financial Officer, Awareness: not applicable",
        "Chief Financial Officer, Evaluation: 2 strong, 2 of 2, 1 asset",
        "Chief Financial Officer, Selection: 1 weak, 0 of 1, 1 asset, stale, 3 deals stood still",
        "Chief Financial Officer, Expansion: 1 weak, tags only, 1 asset, problems in its files",
        "Security Officer, Awareness: 0 not assessed",
        "Security Officer, Evaluation: 0 not assessed",
        "Security Officer, Selection: 0 missing, 0 of 1, 1 planned",
        "Security Officer, Expansion: 0 not assessed",
      ])
  }

  @Test func aCellHasAWordADigitAndAShape() throws {
    let html = try SiteCase.small.get().text("index.html")
    let mark = "<svg class=\"shape\" aria-hidden=\"true\"><use href=\"#shape"
    #expect(html.contains("\(mark)-strong\"></use></svg><b>2</b> <span>strong</span>"))
    #expect(html.contains("\(mark)-missing\"></use></svg><b>0</b> <span>missing</span>"))
    #expect(html.contains("\(mark)-not-applicable\"></use></svg><span>not applicable</span>"))
    #expect(html.contains("<span class=\"planned\">+1</span>"))
    #expect(html.contains("<span class=\"sign\">2 of 2</span>"))
    for (shape, text) in [
      ("stale", "stale"), ("tags-only", "tags only"), ("stall", "3 deals stood still"),
    ] {
      #expect(html.contains("\(mark)-\(shape)\"></use></svg>\(text)</span>"), "\(text)")
    }
  }
}
