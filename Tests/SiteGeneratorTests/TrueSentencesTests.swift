import CoverageAnalysis
import PersonaTestSupport
import Testing

/// Sentences of pages beside workspaces in which they would be false.
struct TrueSentencesTests {
  private static let persona = "---\ntitle: CFO\n---\nText.\n\n## Journey\n### Evaluation\n"

  @Test func aLegendOfClaimsSaysNothingOfNeeds() throws {
    let site = try SiteCase.example.get()
    for id in ["role", "theme", "channel"] {
      let legend = try #require(site.page("matrix/\(id).html").parts(of: "legend").first)
      #expect(
        legend.contains("2 strong one strong answer for this persona, or more, falls"), "\(id)")
      #expect(!legend.contains("every need"), "\(id)")
    }
    let groups = try #require(site.page("matrix/segment.html").parts(of: "legend").first)
    #expect(groups.contains("2 strong every cell that stands together here is strong"))
    #expect(!groups.contains("every need"))
    let legend = try #require(site.page("matrix/stage.html").parts(of: "legend").first)
    #expect(legend.contains("2 strong every need has a strong answer"))
  }

  /// The heading that begins a file stands at the top of its page, where a link to it leads.
  @Test func aLinkToTheFirstHeadingLeadsToTheTop() throws {
    let links = "[top](#the-first) [other](../content/a.md#the-first) [later](#later)"
    let site = try SiteCase([
      "personas/cfo.md": "---\ntitle: CFO\n---\n# The first\n\(links)\n## Later\nText.\n",
      "content/a.md": "---\ntitle: A\n---\n# The first\n\(links)\n## Later\nText.\n",
    ])
    for path in ["content/a.html", "personas/cfo.html"] {
      let html = site.page(path).html
      #expect(html.contains("href=\"../\(path)\">top</a>"), "\(path)")
      #expect(html.contains("href=\"../content/a.html\">other</a>"), "\(path)")
      #expect(html.contains("href=\"../\(path)#s-later\">later</a>"), "\(path)")
    }
  }

  /// What a mistake hides is not said to be missing.
  @Test func whatCannotBeReadIsNotCalledUnwritten() throws {
    let site = try SiteCase([
      "personas/cfo.md": "---\ntitle: CFO\nstance: skeptik\nbuyng-role: gatekeeper\n"
        + "evidnce: [{kind: interviews}]\nreviewed: 2026-13-01\n---\nText.\n",
      "personas/lead-definitions/it.md": "---\ntitle: IT\npersona: cfoo\n"
        + "approvals: {marketing: soon, sales: soon}\n---\nText.\n",
      "content/a.md": "---\ntitle: A\nchanels: [email]\nreviewd: 2026-11-01\n---\nText.\n",
    ])
    let persona = site.page("personas/cfo.html").words
    for fact in ["Buying role", "Stance", "Reviewed"] {
      #expect(persona.contains("\(fact) Can't be read"), "\(fact): \(persona)")
    }
    #expect(!persona.contains("No evidence is named"))
    #expect(site.page("deal/cfo.html").words.contains("Evidence Can't be read"))
    let asset = site.page("content/a.html").words
    for fact in ["Channels", "Reviewed"] {
      #expect(asset.contains("\(fact) Can't be read"), "\(asset)")
    }
    let lead = site.page("lead-definitions/it.html").words
    #expect(lead.contains("Whether this definition is agreed can't be read"), "\(lead)")
    #expect(site.page("lead-definitions.html").words.contains("Marketing not known"))
    #expect(!site.page("governance.html").words.contains("ever reviewed"))
  }

  @Test func whoNamesNoChannelHasAColumnOfTheirOwn() throws {
    let site = try SiteCase([
      "personas/cfo.md": "---\ntitle: CFO\nchannels: [email]\n---\nText.\n",
      "personas/ciso.md": "---\ntitle: CISO\n---\nText.\n",
      "content/a.md": "---\ncovers: {ciso: [selection]}\n---\nText.\n",
    ])
    let page = site.page("matrix/channel.html")
    #expect(page.words.contains("Any channel"))
    #expect(page.html.contains("aria-label=\"CISO, Any channel: 1 weak, 1 asset\""))
    #expect(page.parts(of: "legend")[0].contains("Any channel for a persona who names none"))
  }

  @Test func whileNothingIsMeasuredNoPageShowsAFigureOfCoverage() throws {
    let site = try SiteCase([
      "personas/taxonomy.md": "---\nsegments: [big]\n---\n",
      "personas/cfo.md": "---\ntitle: CFO\nlistens-to: [ciso]\n---\nText.\n",
      "personas/ciso.md": "---\ntitle: CISO\n---\nText.\n",
      "content/a.md": "---\ncovers: {cfo: [evaluation, selection]}\n---\nText.\n",
    ])
    for page in site.pages {
      for match in page.words.matches(of: #/[Cc]overage:? (?:is )?(\d+) %/#) {
        Issue.record("\(page.path): \(match.0)")
      }
    }
    #expect(site.page("index.html").words.contains("Coverage no value"))
    #expect(site.page("matrix/stage.html").words.contains("no value"))
  }

  @Test(arguments: [
    ("[answers, freshness]", "asks for no reply"), ("[freshness]", "asks for no answers"),
  ])
  func whereTheFiguresCountClaimsEveryPageSaysSo(marks: String, words: String) throws {
    let site = try SiteCase([
      "personas/taxonomy.md": "---\nrules: {strong-requires: \(marks)}\n---\n",
      "personas/cfo.md": Self.persona + "- Question (q): Why?\n",
    ])
    for page in site.pages { #expect(page.words.contains(words), "\(page.path)") }
    let usual = try SiteCase.small.get()
    #expect(usual.pages.allSatisfy { !$0.words.contains("count claims:") })
  }

  @Test(arguments: ["segments: [bgi]\n", "segmets: [big]\n", "segments: [big]\nsegments: [big]\n"])
  func whoseSegmentsCanNotBeReadIsNotSaidToBeForAll(segments: String) throws {
    let site = try SiteCase([
      "personas/taxonomy.md": "---\nsegments: [big]\n---\n",
      "personas/cfo.md": "---\ntitle: CFO\n\(segments)---\nText.\n",
      "personas/lead-definitions/l.md": "---\npersona: cfo\n\(segments)---\nText.\n",
      "content/a.md": "---\n\(segments)---\nText.\n",
      "content/campaigns/c.md": "---\n\(segments)---\nText.\n",
    ])
    let paths = ["personas/cfo", "lead-definitions/l", "content/a", "campaigns/c"]
    for path in paths {
      let words = site.page("\(path).html").words
      #expect(words.contains("Segments Not known because of a mistake"), "\(path)")
    }
    let usual = try SiteCase.small.get()
    #expect(usual.page("personas/cfo.html").words.contains("Segments All"))
  }

  @Test func assumedChannelsAreAmongWhatTheFiguresAssume() throws {
    let words = try SiteCase.example.get().page("index.html").words
    #expect(!words.contains("had to be assumed"))
    #expect(words.contains("11 channels of 6 personas are only assumed; 9 needs of priority"))
    let sure = try SiteCase([
      "personas/cfo.md":
        "---\ntitle: CFO\npriority: 1\ninfluence: high\nchannels: {email: confirmed}\n"
        + "evidence: [{kind: interviews, count: 3, date: 2026-06-12}]\n---\nText.\n",
      "personas/taxonomy.md": "---\n---\nHow we tag.\n",
    ])
    #expect(sure.page("index.html").words.contains("Nothing: no priority, influence, channel or"))
  }

  @Test func writtenDifferencesOfASegmentAreNotDenied() throws {
    let site = try SiteCase([
      "personas/taxonomy.md": "---\nsegments: [enterprise, mid-market]\n---\n",
      "personas/cfo.md":
        "---\ntitle: CFO\n---\nText.\n\n## Segment differences\n### Enterprise\nA board decides.\n\n"
        + "## Journey\n### Evaluation\n- Question [mid-market]: Who signs?\n",
      "personas/ciso.md": "---\ntitle: CISO\n---\nText.\n",
    ])
    let words = site.page("matrix/segment.html").words
    #expect(!words.contains("decide as elsewhere"))
    #expect(words.contains("Enterprise"))
    #expect(words.contains("Evaluation : Question Who signs?"))
    #expect(words.ranges(of: "nothing is written").count == 2)
  }

  @Test func whatIsPlannedHasToBeMadeAndADraftToBePublished() throws {
    let cell = try SiteCase.example.get().page("cells/cfo/evaluation.html").words
    #expect(cell.contains("Finish \"Cost-of-delay calculator\""))
    #expect(cell.contains("Publish \"Payback on one page, for finance\""))
    #expect(!cell.contains("Publish \"Cost-of-delay calculator\""))
  }

  @Test func theMethodTellsTheRulesInForceWithTheirNumbers() throws {
    let site = try SiteCase([
      "personas/taxonomy.md": """
      ---
      rules:
        breadth: {cells: 4, needs: 5}
        proof-roles: [proof]
        effort: {write: 13}
      ---
      """,
      "personas/cfo.md": Self.persona,
    ])
    let words = site.page("method.html").words
    for part in [
      "of cells in which none of its answers counts it claims at most 4",
      "at most 5 needs in at most 4 cells",
      "a proof is given by an asset of the role proof", "Reply : it says in a sentence",
      "Write an asset write an asset for one need that nothing answers 13", "Stages: Awareness 1",
      "Cells at which deals stand still come first", "It changes no score.",
    ] { #expect(words.contains(part), "\(part)") }
  }
}
