import PersonaTestSupport
import Testing

struct ChartTests {
  private static let files = [
    "personas/cfo.md":
      "---\ntitle: CFO\n---\nx\n\n## Journey\n### Awareness\n- Question (why): Why?\n"
      + "### Evaluation\n- Question (cost): What?\n",
    "personas/ciso.md":
      "---\ntitle: <b>CISO</b> & more\n---\nx\n\n## Journey\n### Awareness\n- Question: Who?\n",
    "content/a.md":
      "---\ntitle: A\nreviewed: 2026-11-01\n---\nx\n\n## Answers\n"
      + "- cfo.awareness.why: Because the lease ends soon.\n",
    "content/b.md": "---\ntitle: B\ncovers: {cfo: [evaluation]}\nreviewed: 2020-01-01\n---\nx\n",
  ]

  private func words(_ page: HTMLPage) -> String {
    page.text.split(whereSeparator: \.isWhitespace).joined(separator: " ")
  }

  @Test func stagesShowEachStateApartInWordsAndAsATable() throws {
    let page = try SiteCase(Self.files).page("index.html")
    #expect(page.text.contains("1 strong, 0 weak, 1 missing"))
    #expect(page.text.contains("0 strong, 1 weak, 0 missing, 1 not assessed"))
    #expect(
      words(page).contains(
        "Stage strong weak missing not assessed Awareness 1 0 1 0 Evaluation 0 1 0 1"))
  }

  @Test func thePersonaWhoGetsLeastForTheirWeightStandsFirst() throws {
    let page = try SiteCase(Self.files).page("index.html")
    let chart = page.text.ranges(of: "left behind: weight 50 %, content 0 %")
    #expect(chart.count == 1)
    #expect(page.text.contains("over-served: weight 50 %, content 100 %"))
  }

  @Test func agesTellWhatIsTooOld() throws {
    let page = try SiteCase(Self.files).page("governance.html")
    #expect(page.text.contains("1 fresh, 0 too old"))
    #expect(words(page).contains("Over 24 months ago 1 0 fresh, 1 too old"))
  }

  @Test func barsStayWithinThePicture() throws {
    for name in ["index.html", "governance.html"] {
      let bars = try SiteCase(Self.files).page(name).tags.filter {
        $0.name == "rect" && $0.attributes["class"]?.hasPrefix("bar ") == true
      }
      #expect(!bars.isEmpty)
      for bar in bars {
        let x = Int(bar.attributes["x"] ?? "") ?? -1
        let width = Int(bar.attributes["width"] ?? "") ?? -1
        #expect(x >= 1 && width >= 2 && x + width <= 288)
      }
    }
  }

  @Test func namesAreText() throws {
    let html = try SiteCase(Self.files).text("index.html")
    #expect(html.contains("&lt;b&gt;CISO&lt;/b&gt; &amp; more"))
    #expect(!html.contains("<b>CISO</b>"))
  }

  @Test func withoutAnythingToCompareThereIsNoChart() throws {
    let site = try SiteCase(["personas/cfo.md": "---\ntitle: CFO\n---\nx\n"])
    #expect(!site.text("index.html").contains("balance-chart"))
    #expect(!site.text("governance.html").contains("class=\"chart\""))
    #expect(!(try SiteCase([:])).text("index.html").contains("class=\"chart\""))
  }
}
