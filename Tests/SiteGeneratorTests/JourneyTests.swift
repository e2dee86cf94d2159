import PersonaTestSupport
import Testing

struct JourneyTests {
  @Test func whatThereIsToReadIsToldStageByStageWithRolesAndNextSteps() throws {
    let page = try SiteCase([
      "personas/cfo.md": "---\ntitle: CFO\n---\nText.\n",
      "content/a.md":
        "---\ntitle: Later\ncovers: {cfo: [selection]}\nrole: proof\nnext-step: demo\n---\nx\n",
      "content/b.md":
        "---\ntitle: Sooner\ncovers: {cfo: [awareness]}\nrole: value\nforwardable: true\n---\nx\n",
      "content/c.md": "---\ntitle: Draft\ncovers: {cfo: [awareness]}\nstatus: draft\n---\nx\n",
    ]).page("personas/cfo.html")
    let journey = page.parts(of: "journey").joined(separator: " ")
    var rest = journey[...]
    let parts = ["Awareness", "Sooner", "Value", "can be forwarded", "Selection", "Later", "Proof"]
    for part in parts + ["leads to Demo"] {
      let found = try #require(rest.firstRange(of: part), "\(part) is not in its place")
      rest = rest[found.upperBound...]
    }
    #expect(!journey.contains("Draft"))
  }

  @Test func anAssetIsToldOnceAndStandsWhereItAnswers() throws {
    let page = try SiteCase([
      "personas/cfo.md": """
      ---
      title: CFO
      ---
      Text.

      ## Journey
      ### Evaluation
      - Question (price): What does it cost?
      - Objection (later): Next year will do.
      """,
      "content/a.md": """
      ---
      title: Sheet
      role: proof
      ---
      Text.

      ## Answers
      - cfo.evaluation.price: Two rents for half a room.
      - cfo.evaluation.later: A year costs a year of rent.
      """,
    ]).page("personas/cfo.html")
    let journey = page.parts(of: "journey").joined(separator: " ")
    #expect(journey.ranges(of: "Sheet").count == 2)
    #expect(journey.ranges(of: "Sheet Proof").count == 1)
    #expect(!journey.contains("Also to read"))
  }

  private func page(_ journey: String) throws -> HTMLPage {
    try SiteCase(["personas/cfo.md": "---\ntitle: CFO\n---\nText.\n\n\(journey)\n"])
      .page("personas/cfo.html")
  }

  @Test func aJourneyThatTheTableTellsStandsOnceAndKeepsItsAnchors() throws {
    let page = try page(
      """
      ## Journey
      ### Evaluation
      - Question (price) [big]: What does it cost?
        - Asked twice.

      - Search: price
      ### Selection
      """)
    #expect(!page.words.contains("As it is written in the file"))
    let journey = page.parts(of: "journey").joined(separator: " ")
    #expect(journey.ranges(of: "What does it cost?").count == 1)
    let anchors = page.tags.compactMap { $0.attributes["id"] }
    for anchor in ["s-journey", "s-evaluation", "s-selection"] {
      #expect(anchors.count { $0 == anchor } == 1, "\(anchor)")
    }
  }

  @Test(arguments: [
    "## Journey\nThey begin *late*.\n### Evaluation\n- Question: Why?",
    "## Journey\n### Evaluation\nA remark.\n\n- Question: Why?",
    "## Journey\n### Evaluation\n- Question: **Why?**",
    "## Journey\n### Evaluation\n- (assumed) Question: Why?",
    "## Journey\n### Evaluation\n- Question: Why?\n- Mood: Bad.",
    "## Journey\n### Evaluation\n- Question: Why?\n\n  Further words.",
    "## Journey\n### Evaluation\n#### Early\n- Question: Why?",
    "## Buyer's journey\n### Evaluation\n- Question: Why?",
    "## Journey\n### 2. Evaluation\n- Question: Why?",
  ])
  func whatTheTableDoesNotTellIsShownAsItIsWritten(journey: String) throws {
    let page = try page(journey)
    #expect(page.words.contains("As it is written in the file"))
    #expect(page.words.contains("On the page only: "))
    #expect(page.words.contains("the journey as it is written in the file"))
  }
}
