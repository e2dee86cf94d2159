import PersonaTestSupport
import SiteGenerator
import Testing

/// A site with more assets than a page can list, each of them with something to put right.
struct LargeSiteTests {
  private static let count = 1_201

  private static let large = Result {
    var files = [
      "personas/cfo.md": """
      ---
      title: CFO
      channels: [events]
      formats: [video]
      ---
      ## Journey
      ### Evaluation
      - Question (payback): When does it pay back?
      """,
      "content/modules/proof.md": "---\ntitle: Proof\n---\nText.\n",
    ]
    for number in 0..<count {
      files["content/a\(1_000 + number).md"] = """
        ---
        title: "Asset <\(number)>"
        answers: [cfo.evaluation.payback]
        uses: [proof]
        format: pdf
        channels: [\(number == 700 ? "search" : "serch")]
        owner: demand-gen
        ---
        Text.
        """
    }
    return try SiteCase(TextTree(files))
  }

  @Test func noPageGrowsWithTheAssets() throws {
    let site = try Self.large.get()
    for page in site.pages {
      #expect(page.html.utf8.count < 200_000, "\(page.path)")
    }
  }

  @Test func everyRowOfALargeCatalogueIsInItsScripts() throws {
    let site = try Self.large.get()
    let page = site.page("content.html")
    #expect(page.html.contains("data-parts=\"2\" data-rows=\"1201\" data-folder=\"catalogue/\""))
    #expect(page.words.contains("These are the first 100 of 1201 assets."))
    #expect(page.html.contains("href=\"data/catalogue.csv\""))
    #expect(page.addresses.contains("parts.js"))
    let parts = site.text("catalogue/0.js") + site.text("catalogue/1.js")
    #expect(parts.contains("<a href=\\\"content/a1000.html\\\" dir=\\\"auto\\\">Asset &lt;0&gt;"))
    #expect(parts.contains("content/a2200.html"))
    #expect(site.files["catalogue/2.js"] == nil)
  }

  @Test func smallCatalogueStandsWholeInItsPage() throws {
    let site = try SiteCase.small.get()
    #expect(!site.text("content.html").contains("data-parts"))
    #expect(!site.site.paths.contains { $0.hasPrefix("catalogue/") })
  }

  @Test func aMistakeInManyFilesStandsOnceWithItsPlaces() throws {
    let page = try Self.large.get().page("problems.html")
    let mistakes = page.parts(of: "mistake").filter { $0.contains("serch") }
    #expect(mistakes.count == 1)
    #expect(mistakes[0].contains("The same in 1199 more places"))
    #expect(mistakes[0].contains("and 1159 more, in the table data/problems.csv"))
  }

  @Test func aFileLeadsToItsProblemsAsFarAsTheyAreShown() throws {
    let site = try Self.large.get()
    let ids = Set(site.page("problems.html").ids)
    for number in [1_000, 1_030, 1_900] {
      let links = site.page("content/a\(number).html").addresses
        .filter { $0.contains("problems.html#") }
      for link in links { #expect(ids.contains(String(link.split(separator: "#")[1]))) }
      #expect(links.isEmpty == (number == 1_900))
    }
  }

  @Test func aCutListLeadsToTheWholeInTheCatalogue() throws {
    let site = try Self.large.get()
    let cell = site.page("cells/cfo/evaluation.html")
    #expect(cell.words.contains("and 1101 more assets"))
    #expect(cell.addresses.contains("../../content.html#filter=persona:cfo,stage:evaluation"))
    let module = site.page("modules/proof.html")
    #expect(module.addresses.contains("../content.html#filter=module:proof"))
  }

  @Test func aPageShowsSomeOfManyFindingsAndSaysHowManyMore() throws {
    let text = (1...150).map { "A <b>bold</b> word \($0).\n\n" }.joined()
    let site = try SiteCase(["content/a.md": "---\ntitle: A\n---\n\(text)"])
    let page = site.page("content/a.html")
    #expect(page.addresses.count { $0.hasSuffix("rules.html#rule-raw-html") } == 100)
    #expect(page.words.contains("and 50 more in this file: the table data/problems.csv has all."))
  }
}
