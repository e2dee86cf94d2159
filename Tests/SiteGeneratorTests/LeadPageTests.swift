import PersonaTestSupport
import SourceDocuments
import Testing
import WorkspaceModel

/// A lead definition beside its persona, on the worked example and on small ones.
struct LeadPageTests {
  private func example() throws -> HTMLPage {
    try SiteCase.example.get().page("lead-definitions/data-center-it-director.html")
  }

  @Test func theFirstScreenIsASentenceATableAndTheFiveParts() throws {
    let page = try example()
    #expect(
      page.words.contains(
        "8 lines. Data tells 4, content hints at 2, a call tells 2. "
          + "It names 1 of the 6 who decide."))
    let table = try #require(page.parts(of: "lead-lines").first)
    #expect(
      table.contains(
        "Budget There is one, and it is signed off Call It must survive the finance review, and "
          + "the CFO signs last."))
    #expect(
      table.contains(
        "Title IT Director, or whoever runs infrastructure under another title "
          + "Data Hint: Webinar: the map before the move"))
    #expect(
      page.html.contains(
        #"<a href="../personas/it-director.html#s-triggers" dir="auto">A lease notice"#))
    let five = page.parts(of: "lead-part")
    #expect(
      five.map { $0.split(separator: " ").first } == [
        "Status", "Goals", "Preferences", "Competitive", "Influencers",
      ])
    #expect(five[1].contains("Story Karin Moe left Omaha"))
    #expect(five[3].contains("No story yet"))
    #expect(five[4].contains("the review pack draft"))
    #expect(!page.words.lowercased().contains("verif"))
  }

  @Test func noTextOfACriterionStandsTwice() throws {
    for page in try SiteCase.example.get().pages where page.path.hasPrefix("lead-definitions/") {
      let workspace = WorkspaceReader.read(Repository.example, rules: [], jobs: 1)
      let lead = try #require(
        workspace.leadDefinitions.first { "lead-definitions/\($0.id).html" == page.path })
      for criterion in lead.criteria {
        let texts = criterion.questions + criterion.qualifiedIf + criterion.disqualifiedIf
        for text in texts + criterion.value.words where text.count > 12 {
          let count = page.read.ranges(of: text).count
          #expect(count == 1, "\(page.path): \(text)")
        }
      }
    }
  }

  @Test func aLeadDefinitionIsShort() throws {
    for page in try SiteCase.example.get().pages where page.path.hasPrefix("lead-definitions/") {
      let count = page.read.split { !$0.isLetter && !$0.isNumber && $0 != "'" && $0 != "-" }.count
      let personas = page.parts(of: "lead-story").count
      #expect(count <= 950 + 300 * personas, "\(page.path)")
    }
  }

  @Test func theRolesThatMustBeKnownStandBesideHowTheyAreServed() throws {
    let roles = try #require(example().parts(of: "lead-roles").first)
    #expect(
      roles.contains(
        "Economic buyer : Chief Financial Officer , served at 2 of 4 stages, strongly at 0."))
  }

  @Test func theStoryIsToldStageByStageWithAFork() throws {
    let page = try example()
    #expect(page.words.contains("Attract them on Search, Events, Peer communities, Website, Email"))
    let story = try #require(page.parts(of: "lead-story").first)
    #expect(
      story.contains(
        "Awareness We must be out of this building in two years. What do I look at first? "
          + "At the date."))
    let fork = try #require(page.parts(of: "fork").first)
    #expect(fork.contains("Need, by what they read: → relocation : How Brandvold Foods left Omaha"))
    #expect(fork.contains("→ virtualization : Converting servers that are older than the intern"))
    #expect(fork.contains("Nothing hints at expansion alone"))
  }

  @Test func theCallBeginsWithWhatOnlyACallTells() throws {
    let page = try example()
    let calls = page.parts(of: "call-item")
    #expect(
      calls.map { $0.split(separator: " ").first } == [
        "Budget", "Authority", "Timeline",
      ])
    #expect(calls[0].contains("Open What have you set aside"))
    #expect(
      calls[0].contains(
        "Expect I can't find a payback inside the years I am measured on. cfo.evaluation.payback "
          + "Nothing to send yet : Chief Financial Officer / Evaluation"))
    #expect(calls[1].contains("Then you go back to the old machines"))
    #expect(calls[1].contains("Then ask for Chief Information Security Officer"))
    let small = try SiteCase.small.get().page("lead-definitions/cost-project.html")
    let budget = try #require(small.parts(of: "call-item").first { $0.hasPrefix("Budget") })
    #expect(budget.contains("Not written yet: Open: and Avoid: ."))
    #expect(small.words.contains("Authority The definition says nothing about it."))
  }

  @Test func agreementStandsBesideHowLittleItCovers() throws {
    let page = try example()
    #expect(page.words.contains("Marketing agreed on 2026-09-01 and sales agreed on 2026-09-03."))
    #expect(
      page.words.contains(
        "This definition is agreed. That covers nothing by itself: of the 4 cells of its persona "
          + "3 are strong."))
    let open = try SiteCase.example.get().page("lead-definitions/cfo-cost-program.html")
    #expect(open.words.contains("Marketing agreed on 2026-09-22; sales has not agreed yet."))
  }

  @Test(arguments: [
    (
      "- Signal: Opened [the calculator](https://example.com/calc) twice.",
      "https://example.com/calc"
    ),
    ("- Ask: Is it approved?\n\n  ```\n  budget_approved = yes\n  ```", "budget_approved"),
  ])
  func whatNoListOfLabelsHoldsIsShownWithItsSection(item: String, words: String) throws {
    let site = try SiteCase([
      "personas/cfo.md": "---\ntitle: CFO\n---\nText.\n",
      "personas/lead-definitions/l.md": "---\npersona: cfo\n---\nText.\n\n## Budget\n\(item)\n",
    ])
    #expect(site.text("lead-definitions/l.html").contains(words))
  }

  @Test func everySignalStandsNextToTheWarning() throws {
    for page in try SiteCase.example.get().pages + SiteCase.small.get().pages
    where page.path.hasPrefix("lead-definitions/") {
      let hasSignal = page.html.contains("Signal</")
      let warnings = page.words.matches(of: #/Engagement is not influence: /#).count
      #expect(warnings == (hasSignal ? 1 : 0), "\(page.path)")
    }
  }

  @Test func printingLeavesTheAcceptanceChecklistAndTheCallGuide() throws {
    let page = try example()
    let sections = page.tags.filter { $0.name == "section" && !$0.isEnd }
    let printed = sections.filter {
      !($0.attributes["class"] ?? "").split(separator: " ").contains("on-screen")
    }
    #expect(
      printed.compactMap { $0.attributes["aria-labelledby"] } == ["checklist", "five", "call"])
    let style = try SiteCase.example.get().text("style.css")
    let print = try #require(style.split(separator: "@media print").last)
    #expect(print.contains(".on-screen"))
    for sheet in ["checklist", "call"] {
      #expect(page.html.contains("href=\"#\(sheet)\""))
      #expect(print.contains(":has(#\(sheet):target)"))
    }
  }

  @Test func theIndexSetsPersonasAgainstDefinitions() throws {
    let page = try SiteCase.example.get().page("lead-definitions.html")
    let matrix = try #require(page.parts(of: "lead-matrix").first)
    #expect(
      matrix.contains(
        "IT director with a data-center project Enterprise, Mid-market named role asked for role "
          + "asked for – not named role asked for"))
    #expect(matrix.contains("Only a call tells: Budget, Authority"))
  }

  @Test func aSegmentOfNobodyIsPointedOut() throws {
    let files = [
      "personas/taxonomy.md": "---\nsegments: [large, small]\n---\n",
      "personas/cfo.md": "---\ntitle: CFO\nsegments: [large]\ninfluence: high\n---\nText.\n",
      "personas/lead-definitions/a.md":
        "---\npersona: cfo\nsegments: [large, small]\n---\nText.\n",
    ]
    let site = try SiteCase(files)
    #expect(
      site.page("lead-definitions/a.html").words.contains(
        "It is for Small, to which its persona does not belong."))
    #expect(site.page("problems.html").words.contains("lead-outside-segments"))
  }

  @Test func bothSidesWithoutTheOtherAreNamedWithWhatToWrite() throws {
    let files = [
      "personas/cfo.md":
        "---\ntitle: CFO\ninfluence: high\njob-titles: [CFO, Treasurer]\n---\nText.\n",
      "personas/lead-definitions/a.md": "---\ntitle: Project\n---\nText.\n",
    ]
    let site = try SiteCase(files)
    let leads = site.page("lead-definitions.html")
    #expect(leads.words.contains("CFO has no lead definition"))
    #expect(leads.words.contains("Project names no persona"))
    for path in ["lead-definitions.html", "personas/cfo.html"] {
      let words = site.page(path).words
      #expect(words.contains("Lines to paste into personas/lead-definitions/cfo.md"), "\(path)")
      #expect(words.contains(#"title: "CFO or Treasurer""#), "\(path)")
    }
    let page = site.page("lead-definitions/a.html")
    #expect(page.words.contains("No persona is named, so nobody knows who such a lead is."))
  }

  @Test func aHeapOfAssetsIsCut() throws {
    var files = [
      "personas/cfo.md": "---\ntitle: CFO\n---\nText.\n",
      "personas/lead-definitions/a.md":
        "---\npersona: cfo\ncriteria: {need: {one: One, two: Two}}\n---\nText.\n",
    ]
    for number in 0..<300 {
      files["content/a\(number).md"] =
        "---\ntitle: A\(number)\nqualifies: a.need.one\ncovers: {cfo: [awareness]}\n---\nText.\n"
    }
    let page = try SiteCase(files).page("lead-definitions/a.html")
    #expect(page.addresses.count < 150)
    #expect(page.words.contains("and 299 more"))
  }

  @Test func ofAHundredPersonasOnlySomeHaveAColumn() throws {
    var files = [
      "personas/lead-definitions/a.md": "---\npersona: p99\ncriteria: {budget: B}\n---\nText.\n"
    ]
    for number in 0..<100 {
      files["personas/p\(number).md"] = "---\ntitle: P\(number)\n---\nText.\n"
    }
    let page = try SiteCase(files).page("lead-definitions.html")
    let matrix = try #require(page.parts(of: "lead-matrix").first)
    #expect(matrix.contains("P99") && matrix.contains("named") && !matrix.contains("P98"))
    #expect(page.words.contains("and 88 more personas, which have no column."))
  }
}

extension HTMLPage {
  /// The words of the page itself, without what is folded away.
  fileprivate var read: String {
    let main = html.split(separator: "<main").last?.split(separator: "</main>").first ?? ""
    let shown = main.replacing(#/<details>(?s:.*?)<\/details>/#, with: "")
    return HTMLPage(path: path, html: "<main" + shown).words
  }
}

extension LeadCriterion.Value {
  /// What must hold, in its own words.
  fileprivate var words: [String] {
    switch self {
    case .none: []
    case .text(let text): [text]
    case .list(let items): items
    case .options(let options): options.map(\.text)
    }
  }
}
