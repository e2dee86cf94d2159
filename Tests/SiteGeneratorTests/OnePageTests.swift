import PersonaTestSupport
import Testing

struct OnePageTests {
  private func page(_ body: String, _ files: [String: String] = [:]) throws -> HTMLPage {
    let persona = ["personas/cfo.md": "---\ntitle: CFO\n---\n\(body)\n"]
    return try SiteCase(persona.merging(files) { $1 }).page("one-page/cfo.html")
  }

  private func section(_ title: String, _ items: Int) -> String {
    "## \(title)\n" + (1...items).map { "- \(title) number \($0).\n" }.joined()
  }

  @Test func aListIsCutByRankWhereThePageIsFull() throws {
    let page = try page(section("Decision criteria", 100) + section("Triggers", 2))
    #expect(page.text.contains("Decision criteria number 1."))
    #expect(!page.text.contains("Decision criteria number 100."))
    #expect(page.text.contains("Triggers number 2."))
    let shown = page.text.ranges(of: "Decision criteria number").count
    #expect(page.text.contains("and \(100 - shown) more"))
  }

  @Test func everyListHasItsFirstPointBeforeAnotherHasItsThird() throws {
    let titles = ["Status quo", "Goals", "Success metrics", "Triggers", "Decision criteria"]
    let page = try page(titles.map { section($0, 50) }.joined())
    for title in titles { #expect(page.text.contains("\(title) number 2.")) }
  }

  @Test func aLongStatementIsCutAtAWord() throws {
    let page = try page("## Value\n- \(String(repeating: "payback counts ", count: 30))\n")
    #expect(page.text.contains("payback counts payback…"))
  }

  @Test func aStatementWithoutSpacesIsCutAnywhere() throws {
    let page = try page("## Value\n- \(String(repeating: "値", count: 300))\n")
    #expect(page.text.contains("値値…"))
  }

  @Test func fortyObjectionsLeaveRoomForTheRest() throws {
    let objections = (1...40).map { "- Objection (o\($0)): Too dear, reason \($0).\n" }.joined()
    let page = try page("## Journey\n### Evaluation\n\(objections)- Proof: A peer's figures.\n")
    let shown = page.text.ranges(of: "Too dear, reason").count
    #expect((5..<40).contains(shown))
    #expect(page.text.contains("and \(40 - shown) more"))
    #expect(page.text.contains("A peer's figures."))
    #expect(page.text.contains("There is nothing to send yet."))
  }

  @Test func objectionsHaveOurReplyOrNone() throws {
    let page = try page(
      "## Journey\n### Evaluation\n- Objection (dear): Too dear.\n- Objection (late): Too late.\n"
        + "- Objection (risky): Too risky.",
      [
        "content/a.md":
          "---\ntitle: Sheet\n---\nx\n\n## Answers\n- cfo.evaluation.dear: It costs what it saves.\n",
        "content/b.md":
          "---\ntitle: Draft\nstatus: draft\n---\nx\n\n## Answers\n- cfo.evaluation.late: It comes in time.\n",
        "content/c.md": "---\ntitle: Deck\nuses: [m]\n---\nx\n",
        "content/modules/m.md":
          "---\ntitle: Handler\n---\nx\n\n## Answers\n- cfo.evaluation.risky: Nothing moves at night.\n",
      ])
    #expect(page.text.ranges(of: "no answer yet").count == 1)
    #expect(page.addresses.contains("../content/a.html"))
    #expect(!page.addresses.contains("../content/b.html"))
    #expect(page.addresses.contains("../modules/m.html"))
  }

  @Test func withoutANeedTheSectionObjectionsIsShown() throws {
    let page = try page("## Objections\n- Far too dear.\n")
    #expect(page.text.contains("Far too dear."))
    #expect(!page.text.contains("No objection is written yet."))
  }

  @Test func whatToSendBeginsWithTheBestOfEachStage() throws {
    var files: [String: String] = [:]
    for (number, stage) in ["awareness", "awareness", "selection"].enumerated() {
      files["content/a\(number).md"] = "---\ntitle: A\(number)\ncovers: {cfo: [\(stage)]}\n---\nx\n"
    }
    let sent = try page("Text.", files).addresses.filter { $0.contains("/content/") }
    #expect(sent == ["../content/a0.html", "../content/a2.html", "../content/a1.html"])
  }

  @Test func nothingWrittenSaysSo() throws {
    let page = try page("Text.")
    #expect(page.text.ranges(of: "Not written yet.").count == 10)
    #expect(page.text.contains("No question is written yet."))
    #expect(page.text.contains("No objection is written yet."))
    #expect(page.text.contains("No proof is asked for yet."))
    #expect(page.text.contains("There is nothing to send yet."))
    #expect(page.addresses.contains("../personas/cfo.html"))
  }
}
