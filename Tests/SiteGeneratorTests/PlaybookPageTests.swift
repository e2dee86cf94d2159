import PersonaTestSupport
import SiteGenerator
import Testing

struct PlaybookPageTests {
  @Test func eachChannelWithSomethingLiveHasAPlaybook() throws {
    let paths = try SiteCase.small.get().site.paths.filter { $0.hasPrefix("playbook") }
    #expect(paths == ["playbook.html", "playbook/email.html"])
  }

  @Test func onlyThePartnersPlaybookSaysThatItIsTheirs() throws {
    let site = try SiteCase.example.get()
    let own = site.site.paths.filter { path in
      path.hasPrefix("playbook") && site.page(path).text.contains("The partner playbook")
    }
    #expect(own == ["playbook/partners.html"])
  }

  @Test func aChannelLeavesOutWhatIsElsewhere() throws {
    let site = try SiteCase.example.get()
    let partners = site.page("playbook/partners.html")
    #expect(partners.text.contains("Release 4.3: editions and what is new"))
    #expect(!partners.addresses.contains { $0.contains("security/data-path-paper") })
    #expect(partners.text.contains("Not on this channel:"))
    let whole = site.page("playbook.html")
    #expect(whole.addresses.contains { $0.contains("security/data-path-paper") })
  }

  @Test func messagesKeepTheirLinks() throws {
    let site = try SiteCase.small.get()
    #expect(site.page("playbook.html").html.contains("<a href=\"content/audit.html\">here</a>"))
    #expect(!site.page("playbook/email.html").ids.contains("persona-ciso"))
  }

  @Test func aPersonaLeadsToTheirPlaceAndToTheirOnePage() throws {
    let page = try SiteCase.small.get().page("personas/cfo.html")
    #expect(page.addresses.contains("../playbook.html#persona-cfo"))
    #expect(page.addresses.contains("../one-page/cfo.html"))
  }

  @Test func withoutAPersonaItSaysWhatToWrite() throws {
    let page = try SiteCase.empty.get().page("playbook.html")
    #expect(page.text.contains("There is no persona yet, so nobody knows what to say."))
  }

  @Test func manyAssetsAreCutToTheBestFew() throws {
    var files = ["personas/cfo.md": "---\ntitle: CFO\n---\nText.\n"]
    for number in 0..<40 {
      files["content/a\(number).md"] = "---\nrole: proof\ncovers: {cfo: [selection]}\n---\nx\n"
    }
    let site = try SiteCase(files)
    let page = site.page("playbook.html")
    #expect(page.addresses.count { $0.hasPrefix("content/") } == 10)
    #expect(page.text.contains("and 35 more"))
    #expect(site.page("committee.html").text.contains("and 35 more"))
  }
}
