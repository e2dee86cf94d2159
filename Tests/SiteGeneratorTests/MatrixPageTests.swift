import CoverageAnalysis
import PersonaTestSupport
import SiteGenerator
import Testing

/// The pages of matrices: every one in all segments, with layers and reasons.
struct MatrixPageTests {
  @Test(arguments: ["stage", "stage/enterprise", "role", "theme", "segment", "channel"])
  func eachMatrixHasItsLayersAndLeadsToTheOthers(name: String) throws {
    let page = try SiteCase.small.get().page("matrix/\(name).html")
    #expect(page.html.contains(">Freshness</h2>") && page.html.contains(">As planned</h2>"))
    let root = name.contains("/") ? "../../" : "../"
    for other in ["stage", "role", "theme", "segment", "channel"] where other != name {
      #expect(page.addresses.contains("\(root)matrix/\(other).html"), "\(other)")
    }
  }

  @Test func noOtherMatrixHasAPage() throws {
    let paths = try SiteCase.example.get().site.paths.filter { $0.hasPrefix("matrix/") }
    #expect(
      paths.filter { $0.hasSuffix(".html") }.sorted() == [
        "matrix/channel.html", "matrix/role.html", "matrix/segment.html", "matrix/stage.html",
        "matrix/stage/enterprise.html", "matrix/stage/mid-market.html", "matrix/theme.html",
      ])
  }

  @Test func rolesAndSidesStandAtEachStageWithTheCommittee() throws {
    let page = try SiteCase.example.get().page("committee.html")
    #expect(page.words.contains("Each role at each stage: the weakest persona counts"))
    #expect(page.words.contains("Blocker Awareness 2 strong"))
    #expect(try !SiteCase.empty.get().page("committee.html").words.contains("Each role at"))
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
    #expect(page.contains("href=\"#place-1-2\""))
    #expect(page.contains("<div id=\"place-1-2\"><dt dir=\"auto\">Proof</dt>"))
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
    #expect(site.text("matrix/segment.html").contains("There is nothing to put into columns yet"))
  }

  @Test func aMissingPlaceLeadsToWhatWouldFillIt() throws {
    let site = try SiteCase([
      "personas/cfo.md": "---\ntitle: CFO\n---\nText.\n",
      "content/a.md": "---\ncovers: {cfo: [evaluation]}\nthemes: [roi]\n---\nText.\n",
    ])
    let page = site.page("matrix/theme.html")
    #expect(page.html.contains("href=\"#open-1\" aria-label=\"CFO, Security: 0 missing\""))
    #expect(page.words.contains("Nothing that is live serves CFO there. Write an asset, or name"))
    #expect(page.words.contains("or name the theme in one that they already get."))
    #expect(!page.html.contains("<span class=\"cell cell-missing\""))
  }

  @Test func theFirstSentenceSaysWhereItIsWeakest() throws {
    let page = try SiteCase.small.get().page("matrix/stage.html")
    #expect(
      page.parts(of: "summary") == [
        "1 of 7 cells is strong; the weakest stage is Awareness (1 not assessed), "
          + "the weakest persona is Security Officer (1 missing, 3 not assessed)."
      ])
  }

  @Test func whatCanBeChosenIsHiddenWithoutScript() throws {
    let page = try SiteCase.small.get().page("matrix/stage.html")
    let form = try #require(page.tags.first { $0.attributes["id"] == "matrix-tools" })
    #expect(form.name == "form" && form.attributes["hidden"] != nil)
    let layers = page.tags.filter { $0.attributes["data-layer"] != nil }
    #expect(
      layers.map { $0.attributes["data-layer"] } == ["score", "freshness", "owner", "planned"])
    #expect(layers.allSatisfy { $0.attributes["hidden"] == nil })
    let choices = page.tags.filter { $0.attributes["name"] == "layer" }
    #expect(choices.map { $0.attributes["value"] } == ["score", "freshness", "owner", "planned"])
  }

  @Test(arguments: ["matrix/stage.html", "matrix/theme.html", "matrix/segment.html"])
  func eachLayerTellsHowItIsRead(path: String) throws {
    let text = try SiteCase.small.get().text(path)
    let layers = text.split(separator: "<section class=\"layer\" ").dropFirst()
    #expect(layers.count == MatrixLayer.allCases.count)
    for (layer, text) in zip(MatrixLayer.allCases, layers) {
      let legend = HTMLPage(path: path, html: String(text)).parts(of: "legend")
      #expect(legend.count == 1, "\(layer)")
      let mark = [.freshness: "2 of 3 fresh", .owner: "nobody 1"][layer] ?? "2 strong"
      #expect(legend.first?.contains(mark) == true, "\(layer)")
    }
  }

  @Test func priorityPersonasCanBeChosenWhereThereAreOthers() throws {
    let files = [
      "personas/cfo.md": "---\npriority: 1\n---\nText.\n", "personas/coo.md": "---\n---\nText.\n",
    ]
    for path in ["matrix/stage.html", "matrix/theme.html"] {
      let page = try SiteCase(files).text(path)
      #expect(page.contains("name=\"only\""), "\(path)")
      let row = { (id: String) in "<tr data-id=\"\(id)\" data-fragments=\"0\"" }
      #expect(page.contains(row("coo") + " data-priority=\"no\">"), "\(path)")
      #expect(page.contains(row("cfo") + ">"), "\(path)")
      #expect(try !SiteCase.small.get().text(path).contains("name=\"only\""), "\(path)")
    }
  }

  @Test func aLongMatrixScrollsUnderItsHeads() throws {
    let personas = (10...20).map { ("personas/p\($0).md", "---\ntitle: P\($0)\n---\nText.\n") }
    let site = try SiteCase(Dictionary(uniqueKeysWithValues: personas))
    for path in ["index.html", "matrix/stage.html", "matrix/theme.html"] {
      #expect(site.text(path).contains("class=\"scroller matrix tall\""), "\(path)")
      #expect(try !SiteCase.small.get().text(path).contains("matrix tall"), "\(path)")
    }
  }

  @Test func theMatrixCanBeTakenAlong() throws {
    let site = try SiteCase.small.get()
    let page = site.page("matrix/stage/enterprise.html")
    #expect(page.addresses.contains("../../data/matrices.csv"))
    #expect(page.addresses.contains("../../matrix/stage/enterprise.svg"))
    #expect(site.files["matrix/stage/enterprise.svg"] != nil)
  }
}
