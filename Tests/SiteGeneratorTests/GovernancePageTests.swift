import Foundation
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

  @Test func everyOwnerLeadsToWhatTheyHaveToDo() throws {
    let site = try SiteCase.small.get()
    #expect(!site.site.paths.contains { $0.hasPrefix("owners/") })
    for owner in ["product-marketing", "demand-gen", "marketing-ops", "_nobody"] {
      #expect(
        site.text("governance.html").contains("href=\"governance.html#filter=owner:\(owner)\""))
    }
  }

  @Test(arguments: [
    ("product-marketing", "personas/cfo.md · Edit Review Due in 10 days, on 2026-12-01"),
    ("demand-gen", "content/payback.md · Edit Review, not due yet Not due before 2027-01-02"),
    ("_nobody", "content/audit.md · Edit Review No known review"),
    ("marketing-ops", "content/audit.md · Edit Review No known review"),
  ])
  func aRowNamesItsOwnerAndIsFoundByThem(owner: String, words: String) throws {
    let site = try SiteCase.small.get()
    let page = site.page("governance.html")
    let option = try #require(page.tags.first { $0.attributes["value"] == "owner:\(owner)" })
    let mark = try #require(option.attributes["data-mark"])
    let rows = page.html.components(separatedBy: "<tr data-marks=\"").dropFirst().filter {
      $0.prefix { $0 != "\"" }.split(separator: " ").contains(Substring(mark))
    }
    let texts = rows.map { $0.components(separatedBy: "</tr>")[0] }
    #expect(!texts.isEmpty)
    #expect(page.words.contains(words))
    let path = words.prefix { $0 != " " }
    #expect(texts.contains { $0.contains("<code>\(path)</code>") })
  }

  @Test func filesOfNobodyAreOnTheListOfMarketingOps() throws {
    let text = try page("governance.html")
    #expect(text.contains("They are on the list of Marketing ops until they have an owner."))
    #expect(text.contains("Nobody on the list of Marketing ops"))
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
    #expect(page.words.contains("Review: 70 more, less urgent: persona review lists all of them."))
    #expect(page.words.contains("Answers no need: 70 more"))
    #expect(!page.html.contains("content/a219.html"))
    #expect(page.html.contains("href=\"content.html#filter=to-do:answers\""))
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
    #expect(text.contains("What is to be done"))
    #expect(!site.page("backlog.html").text.contains("By owner"))
  }

  @Test func anEmptyWorkspaceSaysWhatToWrite() throws {
    let text = Self.flat(try SiteCase.empty.get().page("governance.html").text)
    #expect(text.contains("there is no file to review"))
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
    #expect(text.contains("Reuse before create: of 37 to-dos, 14 reuse what exists"))
    #expect(site.text("backlog.html").contains("href=\"backlog.html#filter=owner:demand-gen\""))
    #expect(!(try SiteCase.empty.get().text("backlog.html").contains("this quarter")))
  }

  @Test func aPlanIsFoundByTheOwnersOfAllItsActs() throws {
    let site = try SiteCase.example.get()
    let page = site.page("backlog.html")
    #expect(page.words.contains("further to-do, by "))
    // What is only planned has to be made: nobody is told to publish it.
    #expect(!page.words.contains("Publish \"Cost-of-delay"))
  }

  private func page(_ path: String) throws -> String {
    Self.flat(try SiteCase.small.get().page(path).text)
  }

  /// A text with single blanks.
  private static func flat(_ text: String) -> String {
    text.split(whereSeparator: \.isWhitespace).joined(separator: " ")
  }
}
