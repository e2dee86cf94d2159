import PersonaTestSupport
import Testing

struct CampaignPageTests {
  @Test func aBodyThatLinksToACampaignLeadsToItsPage() throws {
    let site = try SiteCase([
      "content/a.md":
        "---\ntitle: A\n---\nSee [it](campaigns/c.md#why) and [all](campaigns/c.md).\n",
      "content/campaigns/c.md": "---\ntitle: C\n---\n![x](x.png)\n\n## Why\nBecause.\n",
      "content/campaigns/x.png": "no picture",
    ])
    let addresses = site.page("content/a.html").addresses
    #expect(addresses.contains("../campaigns/c.html#s-why"))
    #expect(addresses.contains("../campaigns/c.html"))
    #expect(site.page("campaigns/c.html").addresses.contains("../files/content/campaigns/x.png"))
  }

  @Test func anAssetNamesTheCampaignsThatUseItOnce() throws {
    let site = try SiteCase([
      "content/a.md": "---\ntitle: A\n---\nText.\n",
      "content/b.md": "---\ntitle: B\n---\nText.\n",
      "content/campaigns/c.md":
        "---\ntitle: Autumn\noffer: a\nlanding-page: a\nsequence: [{asset: a}, {asset: a}]\n---\nx\n",
    ])
    #expect(
      site.page("content/a.html").text.ranges(of: "Part of the campaign").count == 1)
    #expect(!site.page("content/b.html").text.contains("Part of the campaign"))
  }

  @Test func aBriefNamesTheStepsOfCampaignsForThatPersona() throws {
    let site = try SiteCase.example.get()
    let cfo = site.page("personas/cfo.html").words
    #expect(cfo.contains("at Selection Commercial terms in brief"))
    #expect(!cfo.contains("Where your data travels during a wave"))
    let procurement = site.page("personas/procurement-lead.html").words
    #expect(procurement.contains("None: no step of a campaign counts for this persona."))
  }

  @Test func theListSaysWhomEachCampaignReachesAndLeavesOut() throws {
    let text = try SiteCase.example.get().page("campaigns.html").text
    #expect(text.contains("runs since 2026-10-05, 8 steps"))
    #expect(text.contains("Gatekeeper"))
    let empty = try SiteCase.empty.get().page("campaigns.html").text
    #expect(empty.contains("There is no campaign yet."))
  }

  @Test func thePathShowsDaysAndWhatIsWrongWithEachStep() throws {
    let page = try SiteCase.small.get().page("campaigns/autumn.html")
    #expect(page.text.contains("2026-09-08"))
    #expect(page.text.contains("\"Audit in brief\" is still a draft."))
    #expect(page.text.contains("The landing page \"Audit in brief\" is still a draft."))
    #expect(page.text.contains("It asks for no next step: write"))
  }

  @Test func aCampaignOfMistakesHasAPage() throws {
    let page = try SiteCase([
      "personas/taxonomy.md":
        "---\nstages: [one, {id: lost, deprecated: gone}]\n---\nGuide.\n",
      "personas/cfo.md": "---\ntitle: CFO\n---\nText.\n",
      "content/campaigns/c.md":
        "---\nsequence:\n  - {persona: cfo, stage: lost}\n  - {persona: nobody, asset: nothing}\n"
        + "  - {after: never}\nstarts: soon\noffer: nothing\n---\n",
    ]).page("campaigns/c.html")
    #expect(page.nestingMistakes == [])
    #expect(page.text.contains("Lost"))
  }

  @Test func ownersStayOutOfAPublicSite() throws {
    let site = try SiteCase(SmallWorkspace.files, isPublic: true)
    #expect(!site.page("campaigns.html").text.contains("Demand gen"))
    #expect(!site.page("campaigns/autumn.html").text.contains("Demand gen"))
  }
}
