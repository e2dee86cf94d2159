import CoverageAnalysis
import CoverageWording
import PersonaTestSupport
import SiteGenerator
import SourceDocuments
import Testing
import WorkspaceModel

/// What pages say of the practice: balance, checks, fit, confidence, figures, readers.
struct PracticePageTests {
  @Test func everyCheckStandsOnThePageWithItsVerdict() throws {
    let page = try SiteCase.example.get().page("checks.html")
    let coverage = Coverage(of: try example(), on: CalendarDate(dayNumber: 20_778))
    for check in coverage.checks {
      #expect(page.ids.contains(check.id))
      #expect(page.html.contains("<a href=\"#\(check.id)\">"))
      let mark = check.verdict == .toDo ? "mark unmet" : "mark"
      #expect(
        page.html.contains(
          "<h2 id=\"\(check.id)\">\(check.title) <span class=\"\(mark)\">\(check.verdict.rawValue)<"
        ))
      #expect(page.text.contains(check.question))
      for finding in check.findings {
        if let place = finding.place { #expect(page.text.contains("\(place)"), "\(check.id)") }
      }
    }
    #expect(page.text.contains("10 of 10 checks ask for something."))
  }

  @Test func aFindingHasItsPlaceAndTheLinkThatEditsIt() throws {
    let html = try SiteCase.small.get().text("checks.html")
    #expect(
      html.contains(
        "<a href=\"content/audit.html\" dir=\"auto\">&quot;Audit in brief&quot;: Nobody owns it: "))
    #expect(html.contains("content/audit.md:6.</a> <code class=\"place\">content/audit.md</code>"))
    #expect(
      html.contains("<a href=\"https://git.example.com/team/edit/main/personas/ciso.md\">Edit</a>"))
  }

  @Test func aCheckShowsFiftyFindingsAndSaysHowManyMore() throws {
    var files = ["personas/cfo.md": "---\ntitle: CFO\n---\nText.\n"]
    for number in 0..<53 { files["content/a\(number).md"] = "---\nowner: demand-gen\n---\nText.\n" }
    let page = try SiteCase(files).page("checks.html")
    #expect(page.words.contains("And 3 more, in data/coverage.json"))
  }

  @Test func theFrontPageNamesWhoIsLeftBehindAndWhereTheyAreCoveredLeast() throws {
    let page = try SiteCase.example.get().page("index.html")
    #expect(page.words.contains("Chief Financial Officer left behind: weight 26 %, content 8 %"))
    #expect(
      page.words.contains("Left behind, least covered: Chief Financial Officer / Evaluation"))
    #expect(!page.text.contains("deals stall"))
    #expect(page.html.contains("href=\"cells/cfo/evaluation.html\""))
    #expect(page.text.contains("over-served"))
    let checks = try SiteCase.example.get().page("checks.html")
    #expect(checks.text.contains("much influence, under-served"))
  }

  @Test func whoHasAFairShareOfContentAndTooLittleCoverageIsNotCalledLeftBehind() throws {
    let text = try SiteCase(Repository.fixture("cfo-missing-from-nurture/after"))
      .page("index.html").words
    #expect(text.contains("Under-served, least covered: Chief Financial Officer / "))
    #expect(text.contains("Left behind, least covered: IT Manager / "))
  }

  @Test(arguments: ["Marketer", "Sales", "Analyst", "Agency", "Owner", "Web team"])
  func eachReaderIsToldWhereToBegin(reader: String) throws {
    for site in [SiteCase.example, SiteCase.small, SiteCase.empty] {
      let html = try site.get().text("index.html")
      let line = try #require(
        html.split(separator: "\n").first { $0.hasPrefix("<li><b>\(reader)</b>: ") })
      #expect(line.contains("<a href=\""))
    }
  }

  @Test func aBriefShowsTheStarterKitAndWhatIsMissing() throws {
    let text = try SiteCase.example.get().page("personas/cfo.html").text
    #expect(text.contains("A value story:"))
    #expect(
      text.contains("A proof: Publish \"Payback on one page, for finance\"."))
    let html = try SiteCase.example.get().text("personas/cfo.html")
    #expect(html.contains("<dt>Security</dt><dd><b class=\"gap\">nothing live</b></dd>"))
    #expect(html.contains("In a format of theirs: "))
    #expect(html.contains("0 % <small>0 of 3</small>"))
    let director = try SiteCase.example.get().text("personas/it-director.html")
    #expect(
      director.contains(
        "<dt>Peer communities</dt><dd>confirmed <b class=\"gap\">nothing of ours</b></dd>"))
  }

  @Test func contentWhereItsReaderIsNotIsNamedOnTheBrief() throws {
    let site = try SiteCase([
      "personas/cfo.md": "---\ntitle: CFO\nchannels: [email]\n---\nText.\n",
      "content/a.md": "---\ncovers: {cfo: awareness}\nchannels: [events]\n---\nText.\n",
      "content/b.md": "---\ncovers: {cfo: awareness}\n---\nText.\n",
    ])
    let text = site.page("personas/cfo.html").text
    #expect(text.contains("on Events, where this persona is not"))
    #expect(text.contains("on no channel"))
    #expect(text.contains("No format is written, so any will do"))
  }

  @Test func anAmbiguousPersonaIsMarkedInTheMatrixAndOnTheBriefWithALegend() throws {
    let site = try SiteCase.small.get()
    for path in ["index.html", "matrix/stage.html"] {
      let html = site.text(path)
      #expect(
        html.contains(
          "<span class=\"assumed\">low confidence</span> no decision criteria and no influence "
            + "written</small></th>"), "\(path)")
      #expect(html.contains("<dt><span class=\"mark\">low confidence</span></dt>"), "\(path)")
    }
    #expect(
      site.text("personas/ciso.html").contains(
        "<span class=\"assumed\">low confidence</span> No decision criteria and no influence "
          + "written: read the whole row of this persona with care."))
    let sure = try SiteCase.example.get()
    #expect(!sure.text("personas/cfo.html").contains("low confidence"))
    #expect(!sure.text("index.html").contains("low confidence</span> "))
  }

  @Test func theCatalogueMarksCriticalAssetsAndSoleSupports() throws {
    let site = try SiteCase.small.get()
    let html = site.text("content.html")
    #expect(
      html.contains(
        "<span class=\"mark\">critical</span> for Chief Financial Officer</small><small>"
          + "<span class=\"mark\">sole support</span> of 1 cell</small>"))
    #expect(site.page("content/payback.html").text.contains("Critical for"))
    #expect(site.page("content/payback.html").text.contains("would fall to  0 missing"))
  }

  @Test func theMethodPageSaysWhatCoverageIsNotAndWhatTheToolDoesNot() throws {
    let page = try SiteCase.small.get().page("method.html")
    for name in FigureName.allCases {
      #expect(page.text.contains(name.title) && page.text.contains(name.formula), "\(name)")
    }
    for phrase in [
      "is about the roles inside such a company", "describes stages and what buyers do at each",
      "channels, offers, material for sales and late-stage support",
      "completeness for each role", "Engagement never lowers a weight.",
      "did not always move it", "more than five quarters", "It works with exports:",
      "No single tool covers this practice",
    ] {
      #expect(page.text.contains(phrase), "\(phrase)")
    }
  }

  @Test func figuresAreToldOverallByStageByPersonaAndBySegment() throws {
    let page = try SiteCase.example.get().page("method.html")
    for name in FigureName.allCases {
      #expect(page.html.contains("<tr data-figure=\"\(name.rawValue)\">"))
    }
    #expect(page.html.contains("<tr data-scope=\"stage evaluation\">"))
    #expect(page.html.contains("<tr data-scope=\"persona procurement-lead\">"))
    #expect(page.html.contains("<tr data-scope=\"segment mid-market\">"))
    #expect(page.text.contains("1 cell at which the persona takes no part"))
    #expect(try !SiteCase.empty.get().page("method.html").ids.contains("by-segment"))
    #expect(
      try SiteCase.empty.get().page("method.html").text.contains("There is no persona yet."))
  }

  @Test func anEmptyWorkspaceIsToldWhatToWrite() throws {
    let site = try SiteCase.empty.get()
    #expect(site.text("checks.html").contains("0 of 10 checks ask for something."))
    #expect(site.page("checks.html").text.contains("Write the first one"))
    #expect(!site.text("index.html").contains("id=\"balance\""))
    let idle = try SiteCase(["personas/cfo.md": "---\ntitle: CFO\n---\nText.\n"])
    #expect(idle.page("index.html").text.contains("there is nothing to compare"))
  }

  private func example() throws -> Workspace {
    WorkspaceReader.read(Repository.example, rules: Set(RuleBook.all.map(\.id)), jobs: 1)
  }
}
