import PersonaTestSupport
import Testing

struct CommitteePageTests {
  private func files(personas count: Int) -> [String: String] {
    Dictionary(
      uniqueKeysWithValues: (0..<count).map { number in
        (
          "personas/p\(number).md",
          "---\ntitle: Person \(number)\nlistens-to: [p0]\n"
            + "buying-role: \(["gatekeeper", "economic-buyer", ""][number % 3])\n---\nText.\n"
        )
      })
  }

  private func page(_ files: [String: String]) throws -> HTMLPage {
    try SiteCase(files).page("committee.html")
  }

  @Test(arguments: [(0, 0), (1, 0), (2, 1), (20, 1), (21, 0), (25, 0)])
  func theMapIsDrawnForTwoToTwentyPersonas(count: Int, maps: Int) throws {
    let page = try page(files(personas: count))
    #expect(page.tags.count { $0.attributes["class"] == "influence-map" } == maps)
    let boxes = page.tags.filter { $0.attributes["class"] == "map-box" }
    #expect(boxes.count == (maps == 0 ? 0 : count))
    let arrows = page.tags.filter { $0.attributes["class"]?.hasPrefix("map-arrow") ?? false }
    #expect(arrows.count == (maps == 0 ? 0 : count - 1))
    #expect(page.text.contains("would be a tangle") == (count > 20))
  }

  @Test func theTableHoldsEveryLinkHoweverManyThereAre() throws {
    let page = try page(files(personas: 25))
    #expect(page.text.components(of: "listens to Person 0") == 24)
  }

  @Test func noTwoBoxesLieOnEachOther() throws {
    let boxes = try page(files(personas: 20)).tags.filter { $0.attributes["class"] == "map-box" }
    #expect(
      Set(boxes.map { "\($0.attributes["x"] ?? "") \($0.attributes["y"] ?? "")" }).count == 20)
    #expect(Set(boxes.map { $0.attributes["x"] }).count == 3)
  }

  @Test func theMapHasATitleAndADescription() throws {
    let page = try page(files(personas: 4))
    let map = page.tags.first { $0.attributes["class"] == "influence-map" }
    #expect(map?.attributes["role"] == "img")
    let names = map?.attributes["aria-labelledby"]?.split(separator: " ").map(String.init)
    #expect(names?.allSatisfy(page.ids.contains) == true)
    #expect(page.text.contains("4 personas in 3 columns by buying role, with 3 arrows"))
  }

  @Test func withoutAPersonaThePageSaysWhatToWrite() throws {
    let page = try page([:])
    #expect(page.text.contains("There is no persona yet, so there is no committee."))
    #expect(!page.text.contains("No persona is the gatekeeper"))
  }

  @Test func titlesInTheMapAreInertAndCut() throws {
    let long = String(repeating: "Endless ", count: 40)
    let page = try page([
      "personas/a.md": "---\ntitle: \"\\u202E<b>\\\"' onload=x\"\n---\nText.\n",
      "personas/b.md": "---\ntitle: \(long)\n---\nText.\n",
    ])
    let titles = page.html.split(separator: "class=\"map-title\"").dropFirst().map {
      $0.split(separator: "</text>")[0]
    }
    try #require(titles.count == 4)
    #expect(titles[0].contains("\\u{202E}&lt;b&gt;&quot;&#39;"))
    #expect(titles.allSatisfy { !$0.contains("\u{202E}") })
    #expect(titles[3].hasSuffix("Endless Endless Endless…"))
    #expect(page.nestingMistakes == [])
  }

  @Test func theForwardingKitNamesWhatThereIsAndWhatThereIsNot() throws {
    let text = try SiteCase([
      "personas/cfo.md": "---\ntitle: CFO\nnot-applicable: {awareness: Late}\n---\nText.\n",
      "content/a.md": "---\ntitle: Sheet\ncovers: {cfo: [selection]}\nforwardable: true\n---\nx\n",
    ]).page("committee.html").text
    #expect(text.contains("CFO: nothing to pass on at Evaluation or Expansion."))
  }
}

extension String {
  /// How often a text occurs.
  fileprivate func components(of text: String) -> Int { ranges(of: text).count }
}
