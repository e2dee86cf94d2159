import Testing

struct OnePageTests {
  private func page(_ body: String, _ files: [String: String] = [:]) throws -> Page {
    let persona = ["personas/cfo.md": "---\ntitle: CFO\n---\n\(body)\n"]
    return try SiteCase(persona.merging(files) { $1 }).page("one-page/cfo.html")
  }

  @Test func listsAreCutByRankToTheFirstFive() throws {
    let items = (1...8).map { "- Number \($0).\n" }.joined()
    let page = try page("## Decision criteria\n\(items)\n## Value\nA single sentence.\n")
    #expect(page.text.contains("Number 5."))
    #expect(!page.text.contains("Number 6."))
    #expect(page.text.contains("and 3 more"))
    #expect(page.text.contains("A single sentence."))
  }

  @Test func objectionsHaveOurReplyOrNone() throws {
    let page = try page(
      "## Journey\n### Evaluation\n- Objection (dear): Too dear.\n- Objection (late): Too late.\n"
        + "- Objection (risky): Too risky.",
      [
        "content/a.md": "---\ntitle: Sheet\nanswers: [cfo.evaluation.dear]\n---\nx\n",
        "content/b.md":
          "---\ntitle: Draft\nanswers: [cfo.evaluation.late]\nstatus: draft\n---\nx\n",
        "content/c.md": "---\ntitle: Deck\nuses: [m]\n---\nx\n",
        "content/modules/m.md": "---\ntitle: Handler\nanswers: [cfo.evaluation.risky]\n---\nx\n",
      ])
    #expect(page.text.ranges(of: "no reply yet").count == 1)
    #expect(page.addresses.contains("../content/a.html"))
    #expect(!page.addresses.contains("../content/b.html"))
    #expect(page.addresses.contains("../modules/m.html"))
  }

  @Test func withoutANeedTheSectionObjectionsIsShown() throws {
    let page = try page("## Objections\n- Far too dear.\n")
    #expect(page.text.contains("Far too dear."))
    #expect(page.text.contains("no reply yet"))
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
    #expect(page.text.ranges(of: "Not written yet.").count == 4)
    #expect(page.text.contains("No objection is written yet."))
    #expect(page.text.contains("There is nothing to send yet."))
    #expect(page.addresses.contains("../personas/cfo.html"))
  }
}
