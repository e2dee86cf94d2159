import PersonaTestSupport
import Testing

/// A lead definition beside its persona, on the worked example and on small ones.
struct LeadPageTests {
  private func example() throws -> HTMLPage {
    try SiteCase.example.get().page("lead-definitions/data-center-it-director.html")
  }

  @Test func theExampleSaysAtWhichCriteriaNoContentHints() throws {
    let page = try example()
    let criteria = page.parts(of: "criterion")
    let gaps = criteria.filter { $0.contains("no content hints at it") }
    #expect(gaps.map { $0.split(separator: " ").first } == ["Budget", "Authority"])
    let calls = page.parts(of: "call-item")
    #expect(calls.count == 8)
    #expect(calls[0].hasPrefix("Budget no content hints at it Ask Has money been approved"))
    #expect(calls[1].hasPrefix("Authority no content hints at it Ask If we sent an order form"))
    #expect(calls.dropFirst(2).allSatisfy { $0.contains("content hints at it") })
    #expect(!page.words.lowercased().contains("verif"))
    #expect(
      page.words.contains(
        "Then the call guide , first for what no content hints at: Budget, Authority."))
  }

  @Test func theExampleSaysWhichAssetTellsWhichNeed() throws {
    let options = try #require(example().parts(of: "options").first)
    #expect(
      options.contains("Data-center expansion Gap: no content hints at it alone"))
    #expect(
      options.contains(
        "Data-center relocation How Brandvold Foods left Omaha in seven waves Haulstone for "
          + "relocation A finished wave plan, with the crossings-out Two years to empty a "
          + "building: where to start"))
    #expect(
      options.contains(
        "Data-center virtualization Converting servers that are older than the intern Haulstone "
          + "for virtualization Tessaro Motion: 410 servers became 46 hosts"))
    #expect(
      options.contains(
        #"Reading "How Brandvold Foods left Omaha in seven waves" hints at "Data-center "#
          + #"relocation", reading "Converting servers that are older than the intern" at "#
          + #""Data-center virtualization"."#))
    #expect(options.contains(#"nothing hints at "Data-center expansion" alone"#))
  }

  @Test(arguments: [
    ("Title", ["Job titles IT Director Director of Infrastructure", "A team of 12 to 60 people"]),
    ("Company size", ["Ideal customer profile Enterprise", "Works through a program office"]),
    ("Industry", ["Competitive considerations Standing", "Hypervisor licensing changes"]),
    ("Location", ["Status quo: Situation About 600 servers"]),
    (
      "Budget",
      [
        "Decision criteria The plan shows", "Value, in their words I want to walk",
        "Objections We did this in 2017",
      ]
    ),
    (
      "Authority",
      [
        "Influence High", "Stance Champion", "Listens to Data Center Operations Manager",
        "Must convince Chief Financial Officer", "Influencers and stakeholders Listens to",
      ]
    ),
    (
      "Need",
      [
        "Status quo Situation", "Origin Growth by acquisition", "Goals Business",
        "Jobs to be done Find out", "Triggers A lease notice",
      ]
    ),
    (
      "Timeline",
      ["Triggers A lease notice", "Questions by stage Awareness : We must be out of this building"]
    ),
  ])
  func theExampleSaysWhatThePersonaAddsToEachCriterion(
    criterion: String, additions: [String]
  ) throws {
    let rows = try example().parts(of: "lead-row")
    #expect(rows.count == 8)
    let row = try #require(rows.first { $0.hasPrefix("\(criterion) ") })
    #expect(row.contains("IT Director adds"))
    for addition in additions { #expect(row.contains(addition), "\(criterion): \(addition)") }
    #expect(!row.contains("Gap Write"))
  }

  @Test func theExampleSaysWhatOnlyThePersonaCanTell() throws {
    let rest = try #require(example().parts(of: "adds-persona").first)
    for heading in ["Success metrics", "Perceived risks", "Preferences and aversions", "Messaging"]
    {
      #expect(rest.contains(heading))
    }
    #expect(rest.contains("Objection If a wave fails on Saturday night"))
    #expect(!rest.contains("Decision criteria"))
  }

  @Test func agreementStandsBesideHowLittleItCovers() throws {
    let page = try example()
    let agreement = try #require(page.parts(of: "agreement").first)
    #expect(agreement.contains("Marketing agreed on 2026-09-01 and sales agreed on 2026-09-03."))
    #expect(
      agreement.contains(
        "This definition is agreed. That covers nothing by itself: of the 4 cells of its persona "
          + "3 are strong."))
    let open = try SiteCase.example.get().page("lead-definitions/cfo-cost-program.html")
    #expect(open.words.contains("Marketing agreed on 2026-09-22; sales has not agreed yet."))
  }

  @Test func everySignalStandsNextToTheWarning() throws {
    for page in try SiteCase.example.get().pages + SiteCase.small.get().pages
    where page.path.hasPrefix("lead-definitions/") {
      let hasSignal = page.html.contains("Signal</")
      let warnings = page.words.matches(of: #/Engagement is not influence: /#).count
      #expect(warnings == (hasSignal ? 2 : 0), "\(page.path)")
    }
  }

  @Test func whatCanNotBeToldByContentComesFirstInTheCall() throws {
    let files = [
      "personas/cfo.md": "---\ntitle: CFO\n---\nText.\n",
      "personas/lead-definitions/a.md": """
      ---
      persona: cfo
      criteria: {budget: Signed, need: A move}
      ---
      ## Need
      - Ask: Which?
      """,
      "content/a.md": "---\ntitle: A\nqualifies: a.budget\n---\nText.\n",
    ]
    let page = try SiteCase(files).page("lead-definitions/a.html")
    #expect(
      page.parts(of: "call-item").map { $0.split(separator: " ").first } == [
        "Authority", "Need", "Timeline", "Budget",
      ])
    #expect(page.words.contains("Authority Gap the definition says nothing about it"))
    let list = try #require(page.parts(of: "acceptance").first)
    #expect(list.contains("Authority not written yet"))
    #expect(list.contains("Need A move Ask Which?"))
  }

  @Test func printingLeavesTheAcceptanceChecklistAndTheCallGuide() throws {
    let page = try example()
    let sections = page.tags.filter { $0.name == "section" && !$0.isEnd }
    let printed = sections.filter {
      !($0.attributes["class"] ?? "").split(separator: " ").contains("on-screen")
    }
    #expect(
      printed.compactMap { $0.attributes["aria-labelledby"] }
        == ["agreement", "acceptance", "call"])
    let style = try SiteCase.example.get().text("style.css")
    let print = try #require(style.split(separator: "@media print").last)
    #expect(print.contains(".on-screen"))
  }

  @Test func theProgrammeAttractsEngagesAndQualifies() throws {
    let words = try example().words
    #expect(words.contains("They are found on Search Events Peer communities"))
    #expect(words.contains("They search for data center relocation checklist at Awareness"))
    #expect(words.contains("Webinar: the map before the move hints at Title, Company size"))
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
    #expect(page.words.contains("and 292 more"))
  }
}
