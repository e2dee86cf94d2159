import PersonaTestSupport
import SiteGenerator
import Testing

/// Who looks after what, as the site shows it.
struct GovernancePageTests {
  @Test func whatIsAgreedAndWhatIsNotIsNamed() throws {
    let text = try page("governance.html")
    #expect(text.contains("Priority list not yet not yet Marketing has not agreed: once it does"))
    #expect(text.contains("Chief Financial Officer : Sales ranks procurement higher"))
  }

  @Test func everyOwnerHasAList() throws {
    let site = try SiteCase.small.get()
    let lists = site.site.paths.filter { $0.hasPrefix("owners/") }
    #expect(
      lists == [
        "owners/content-seo.html", "owners/demand-gen.html", "owners/marketing-ops.html",
        "owners/product-marketing.html", "owners/sales-enablement.html",
      ])
    for list in lists { #expect(site.text("governance.html").contains("href=\"\(list)\"")) }
  }

  @Test func aListSaysWhatToReviewAndWhatToDoNext() throws {
    let text = try page("owners/product-marketing.html")
    #expect(text.contains("1 file is due within 30 days."))
    #expect(text.contains("due in 10 days, on 2026-12-01"))
    #expect(text.contains("Next in the backlog"))
  }

  @Test func filesOfNobodyAreOnTheListOfMarketingOps() throws {
    #expect(try page("owners/marketing-ops.html").contains("Files that nobody owns"))
    #expect(try !page("owners/demand-gen.html").contains("Files that nobody owns"))
    #expect(
      try page("governance.html").contains(
        "These files are on the list of Marketing ops until they have an owner."))
  }

  @Test func aDeprecatedOwnerHasNoList() throws {
    let site = try SiteCase([
      "personas/taxonomy.md": "---\nowners: [ann, {id: bob, deprecated: ann}]\n---\n",
      "content/a.md": "---\nowner: bob\n---\nText.\n",
    ])
    #expect(site.site.paths.filter { $0.hasPrefix("owners/") } == ["owners/ann.html"])
    #expect(site.page("owners/ann.html").text.contains("content/a.md"))
  }

  @Test func tagsToTidyUpAreListed() throws {
    let site = try SiteCase([
      "personas/taxonomy.md":
        "---\nchannels: [email, fax, {id: telex, deprecated: email}]\nowners: [ann]\n---\n",
      "content/a.md": "---\nchannels: [telex]\n---\nText.\n",
    ])
    let text = Self.flat(site.page("governance.html").text)
    #expect(text.contains("channels : Fax (fax)"))
    #expect(text.contains("owners : Ann (ann)"))
    #expect(text.contains("The channel telex is deprecated: use email content/a.md:2"))
  }

  @Test func theGuideIsHereAndLinksToItLeadHere() throws {
    let site = try SiteCase([
      "personas/taxonomy.md":
        "# How we tag\n\nSparingly. See [below](#who-decides).\n\n## Who decides\n\nOps.\n",
      "content/a.md":
        "[guide](../personas/taxonomy.md), [ops](../personas/taxonomy.md#who-decides)\n",
    ])
    let text = site.text("governance.html")
    #expect(
      text.contains(
        "<h2 id=\"guide\"><span id=\"s-how-we-tag\" dir=\"auto\">How we tag</span></h2>"))
    #expect(text.contains("href=\"governance.html#s-who-decides\">below</a>"))
    let page = site.text("content/a.html")
    #expect(page.contains("href=\"../governance.html\">guide</a>"))
    #expect(page.contains("href=\"../governance.html#s-who-decides\">ops</a>"))
    #expect(!site.text("reference.html").contains("Sparingly"))
  }

  @Test func longListsNameTheMostUrgentAndHowManyMore() throws {
    let site = try SiteCase(
      Dictionary(
        uniqueKeysWithValues: (100..<220).map { number in
          ("content/a\(number).md", "---\ntitle: A\(number)\nowner: demand-gen\n---\nText.\n")
        }))
    let page = site.page("governance.html")
    #expect(page.words.contains("and 20 more, less urgent: persona review lists all of them."))
    #expect(page.words.contains("and 70 more assets"))
    #expect(!page.html.contains("content/a219.html"))
    #expect(page.html.contains("href=\"content.html#filter=to-do:answers\""))
    let own = site.page("owners/demand-gen.html")
    #expect(!own.html.contains("content/a219.html"))
    #expect(own.words.contains("and 20 more assets"))
    #expect(own.html.contains("href=\"../content.html#filter=owner:demand-gen,to-do:answers\""))
  }

  @Test func aPublicSiteTellsNothingOfOwners() throws {
    let files = SmallWorkspace.files.merging([
      "personas/taxonomy.md": """
      ---
      owners:
        - {id: demand-gen, contact: dg@example.com, responsible-for: Paid reach}
        - {id: product-marketing}
        - {id: old-team, deprecated: demand-gen}
        - {id: idle-team}
      ---
      Guide.
      """,
      "content/late.md": "---\nowner: old-team\n---\nText.\n",
    ]) { $1 }
    let site = try SiteCase(files, isPublic: true)
    #expect(!site.site.paths.contains { $0.hasPrefix("owners/") })
    let text = site.page("governance.html").text
    for word in [
      "Demand gen", "dg@example.com", "Paid reach", "old-team", "idle-team", "Owner", "nobody",
    ] {
      #expect(!text.contains(word), "\(word)")
      #expect(try SiteCase(files).page("governance.html").text.contains(word), "\(word)")
    }
    #expect(text.contains("Review queue"))
    #expect(!site.page("backlog.html").text.contains("By owner"))
  }

  @Test func anEmptyWorkspaceSaysWhatToWrite() throws {
    let text = Self.flat(try SiteCase.empty.get().page("governance.html").text)
    #expect(text.contains("There is no file to review."))
    #expect(
      text.contains("Write below the front matter of personas/taxonomy.md how this team tags"))
    #expect(text.contains("Every file has an owner."))
    #expect(text.contains("Where marketing and sales disagree on a persona"))
  }

  @Test func theFrontPageNamesWhatIsOverdue() throws {
    let site = try SiteCase([
      "content/a.md": "---\ntitle: Old\nreviewed: 2026-01-01\n---\nText.\n",
      "content/b.md": "---\ntitle: Ahead\nreviewed: 2027-01-01\n---\nText.\n",
      "content/c.md": "---\ntitle: Gone\nstatus: retired\n---\nText.\n",
      "content/campaigns/d.md": "---\ntitle: Spring\nreviewed: 2025-01-01\n---\nText.\n",
    ])
    let text = Self.flat(site.page("index.html").text)
    #expect(text.contains("2 files not reviewed for 3 months, and 1 file without a review date."))
    #expect(text.contains("Spring 2025-01-01 Old"))
  }

  @Test func theBacklogBeginsWithThisQuarter() throws {
    let site = try SiteCase.example.get()
    let text = Self.flat(site.page("backlog.html").text)
    #expect(text.contains("Five things this quarter Q4 2026, October to December"))
    #expect(text.contains("Five things next quarter Q1 2027, January to March"))
    #expect(text.contains("Reuse before create: of 37 acts, 14 reuse what exists"))
    #expect(site.text("backlog.html").contains("href=\"owners/demand-gen.html\""))
    #expect(!(try SiteCase.empty.get().text("backlog.html").contains("this quarter")))
  }

  @Test func theActsOfAllListsAreThoseOfTheBacklog() throws {
    let site = try SiteCase.example.get()
    let lists = site.site.paths.filter { $0.hasPrefix("owners/") }.map { site.text($0) }
    #expect(
      lists.contains { $0.contains("owners") && $0.contains("Finish &quot;Cost-of-delay") })
    #expect(lists.filter { $0.contains("Finish &quot;Cost-of-delay") }.count == 1)
    // What is only planned has to be made: nobody is told to publish it.
    #expect(!lists.contains { $0.contains("Publish &quot;Cost-of-delay") })
  }

  private func page(_ path: String) throws -> String {
    Self.flat(try SiteCase.small.get().page(path).text)
  }

  /// A text with single blanks.
  private static func flat(_ text: String) -> String {
    text.split(whereSeparator: \.isWhitespace).joined(separator: " ")
  }
}
