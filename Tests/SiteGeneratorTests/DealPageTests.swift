import PersonaTestSupport
import SiteGenerator
import Testing

/// What a seller takes along: a sheet for each persona, and the list from which they are chosen.
struct DealPageTests {
  private func page(_ body: String, _ files: [String: String] = [:]) throws -> HTMLPage {
    let persona = ["personas/cfo.md": "---\ntitle: CFO\n---\n\(body)\n"]
    return try SiteCase(persona.merging(files) { $1 }).page("deal/cfo.html")
  }

  private func section(_ title: String, _ items: Int) -> String {
    "## \(title)\n" + (1...items).map { "- \(title) number \($0).\n" }.joined()
  }

  @Test func aSheetSaysWhatTheyAskWhatWeSayAndWhatIsUnderWay() throws {
    let words = try SiteCase.example.get().page("deal/ciso.html").words
    #expect(words.contains("Can stop the deal and is against us."))
    #expect(words.contains("8 of 12 deals stood still"))
    #expect(
      words.contains("Can my analysts finish the review without six weeks of letters"))
    #expect(words.contains("Nothing to send yet. Under way:"))
    #expect(words.contains("say so, and promise a date."))
    #expect(words.contains("Discovery reads; it can't write."))
    #expect(words.contains("Trust us, in any wording."))
    #expect(words.contains("Evidence dated within the past year"))
    #expect(words.contains("Procurement Lead , whom they must convince"))
  }

  @Test func theLateStagesStandFirstAndOpenObjectionsWithinThem() throws {
    let page = try SiteCase.example.get().page("deal/ciso.html")
    let stages = page.tags.compactMap { $0.attributes["data-stage"] }
    #expect(stages == ["expansion", "selection", "evaluation", "awareness"])
    let asked = page.tags.filter { $0.name == "th" && $0.attributes["scope"] == "row" }
    #expect(asked.count >= 12)
  }

  @Test func weakAndAssumedMarksAreKept() throws {
    let files = try SiteCase.example.get().pages.filter { $0.path.hasPrefix("deal/") }
    #expect(files.contains { $0.words.contains("weak: it is stale since") })
    #expect(files.contains { $0.words.contains("assumed: nobody has seen them on its channels") })
  }

  @Test func paperNamesWhatItHasNoRoomFor() throws {
    let page = try page(section("Decision criteria", 100) + section("Triggers", 2))
    #expect(page.text.contains("Decision criteria number 100."))
    let beyond = page.tags.count { $0.attributes["class"] == "beyond" }
    #expect((60..<100).contains(beyond))
    #expect(page.text.contains("and \(beyond) more: Decision"))
    #expect(page.text.contains("Triggers number 2."))
  }

  @Test func oneObjectionOfEachStageIsPrintedBeforeAnythingElse() throws {
    let stages = ["Awareness", "Evaluation", "Selection", "Expansion"]
    let journey = stages.map { stage in
      "### \(stage)\n"
        + (1...9).map { "- Question (q\($0)): \(stage) question \($0)?\n" }.joined()
        + (1...3).map { "- Objection (o\($0)): \(stage) objection \($0).\n" }.joined()
    }.joined()
    let page = try page(section("Status quo", 40) + "## Journey\n\(journey)")
    let rows = page.tags.filter { $0.attributes["class"]?.hasPrefix("deal-need") ?? false }
    #expect(rows.count == 48)
    let first = rows.filter { $0.attributes["data-rank"] == "0" }
    #expect(first.count == 4)
    #expect(first.allSatisfy { $0.attributes["class"] == "deal-need" })
    let beyond = rows.count { $0.attributes["class"] == "deal-need beyond" }
    #expect(beyond > 20)
    #expect(page.text.contains("and \(beyond) more: "))
  }

  @Test func whereNothingIsCutNothingIsSaidToBe() throws {
    let page = try page(
      "## Value\n- Pays back.\n## Journey\n### Evaluation\n- Question (q): Why?\n")
    #expect(!page.html.contains("beyond"))
    #expect(!page.text.contains(" more: "))
  }

  @Test func aReplyNamesItsModuleAndADraftIsNoReply() throws {
    let page = try page(
      "## Journey\n### Evaluation\n- Objection (dear): Too dear.\n- Objection (late): Too late.\n"
        + "- Objection (risky): Too risky.\n- Proof (peer): A peer's figures.",
      [
        "content/a.md":
          "---\ntitle: Sheet\n---\nx\n\n## Answers\n- cfo.evaluation.dear: It costs what it saves.\n",
        "content/b.md":
          "---\ntitle: Draft\nstatus: draft\n---\nx\n\n## Answers\n- cfo.evaluation.late: It comes in time.\n",
        "content/c.md": "---\ntitle: Deck\nuses: [m]\n---\nx\n",
        "content/modules/m.md":
          "---\ntitle: Handler\n---\nx\n\n## Answers\n- cfo.evaluation.risky: Nothing moves at night.\n",
      ])
    #expect(page.text.contains("It costs what it saves."))
    #expect(!page.text.contains("It comes in time."))
    #expect(page.words.contains("Nothing to send yet. Under way: Draft draft"))
    #expect(page.words.contains("Nothing moves at night. Deck through Handler"))
    #expect(page.words.contains("No proof yet : say so, and promise a date."))
  }

  @Test func manyAssetsOfAStageAreCutToTheBestFew() throws {
    var files: [String: String] = [:]
    for number in 0..<40 {
      files["content/a\(number).md"] = "---\nrole: proof\ncovers: {cfo: [selection]}\n---\nx\n"
    }
    let page = try page("Text.", files)
    let shown = page.tags.filter { $0.attributes["class"] == "listed" && !$0.isEnd }
    #expect(shown.count { $0.attributes["hidden"] == nil } == 5)
    #expect(page.text.contains("and 35 more"))
    #expect(page.text.contains("Answers nothing that they ask here."))
  }

  @Test func nothingWrittenSaysSo() throws {
    let words = try page("Text.").words
    #expect(words.contains("No message is written yet."))
    #expect(words.contains("Nobody has written whom they must convince."))
    #expect(words.contains("Nobody has written what they ask here, and there is nothing to send."))
  }

  @Test func aPublicSiteNamesNobodyWhoWorksOnAnything() throws {
    let own = try SiteCase.example.get().page("deal/ciso.html").words
    #expect(own.contains("draft , with "))
    let open = try SiteCase(SmallWorkspace.files, isPublic: true).page("deal/cfo.html").words
    #expect(!open.contains("draft , with "))
    #expect(!open.contains("stood still at"))
  }
}

/// The list of all sheets.
struct DealSheetsPageTests {
  @Test func itListsEveryPersonaAtEveryStageWithoutAScript() throws {
    let page = try SiteCase.example.get().page("deal/index.html")
    let cells = page.tags.filter { $0.attributes["class"] == "deal-cell" }
    #expect(cells.count == 23, "one persona takes no part at one of four stages")
    #expect(page.addresses.contains("../deal/ciso.html#stage=selection"))
    #expect(page.tags.first { $0.attributes["id"] == "deal-choice" }?.attributes["hidden"] == "")
    let boxes = page.tags.filter { $0.attributes["type"] == "checkbox" }
    #expect(boxes.compactMap { $0.attributes["value"] }.count == 6)
  }

  @Test func eachSheetIsThereAsAScriptWithItsLinksFromTheRoot() throws {
    let site = try SiteCase.example.get()
    let page = site.page("deal/index.html")
    let boxes = page.tags.filter { $0.attributes["data-fragments"] != nil }
    #expect(boxes.count == 6)
    for box in boxes {
      let name = "deal/\(try #require(box.attributes["value"]))"
      let file = try #require(box.attributes["data-fragments"])
      #expect(site.text("fragments/\(file).js").contains("\n\"\(name)\": "))
      let sheet = try #require(site.fragments()[name])
      #expect(sheet.html.contains("href=\"\(name).html"))
      #expect(!sheet.html.contains("../"))
    }
  }

  @Test func thePartnersSheetsAreTheirPlaybook() throws {
    let words = try SiteCase.example.get().page("deal/index.html").words
    #expect(words.ranges(of: "The partner playbook").count == 1)
    let small = try SiteCase.small.get().page("deal/index.html").words
    #expect(!small.contains("The partner playbook"))
  }

  @Test func aPersonaLeadsToTheirSheet() throws {
    let site = try SiteCase.small.get()
    #expect(site.page("personas/cfo.html").addresses.contains("../deal/cfo.html"))
    #expect(site.page("deal/cfo.html").addresses.contains("../personas/cfo.html"))
  }

  @Test func aPersonaMayBeCalledAsTheList() throws {
    let site = try SiteCase(["personas/index.md": "---\ntitle: Index\n---\nText.\n"])
    #expect(site.page("deal/index.html").words.contains("Deal sheets"))
    #expect(site.page("deal/index.persona.html").words.contains("Index"))
    #expect(Set(site.site.paths).count == site.site.paths.count)
  }

  @Test func withoutAPersonaItSaysWhatToWrite() throws {
    let page = try SiteCase.empty.get().page("deal/index.html")
    #expect(page.text.contains("There is no persona yet, so nobody knows what to say."))
  }
}
