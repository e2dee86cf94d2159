import PersonaTestSupport
import SourceDocuments
import Testing
import WorkspaceModel

/// What an asset says that it answers.
struct AnswersReaderTests {
  @Test(
    arguments: [
      ("- cfo.evaluation.payback: Nine months.", ["cfo.evaluation.payback: Nine months."]),
      ("- **cfo.evaluation.payback:** Nine.", ["cfo.evaluation.payback: Nine."]),
      ("- `cfo.evaluation.payback`: *Nine*\n  months.", ["cfo.evaluation.payback: Nine months."]),
      ("1. cfo.consideration.payback: Nine.", ["cfo.evaluation.payback: Nine."]),
      ("- A reply of ours: see below.\n- e.g.: this\n- v1.2.3: that\n- no colon", []),
      (
        "- For finance\n  - cfo.evaluation.payback: Nine.\n  - cfo.evaluation.question: Twice.",
        ["cfo.evaluation.payback: Nine.", "cfo.evaluation.question: Twice."]
      ),
      (
        "### Finance\n- cfo.evaluation.payback: Nine.\n### Security\n- ciso.selection.audit: Sent.",
        ["cfo.evaluation.payback: Nine.", "ciso.selection.audit: Sent."]
      ),
      (
        "- cfo.evaluation.payback: Nine.\n- ↓cfo.evaluation.payback: Twelve.",
        ["cfo.evaluation.payback: Nine."]
      ),
      ("- ↓cfo.evaluation.paybak: Nine.", ["cfo.evaluation.paybak!: Nine."]),
      ("- ↓cfoo.evaluation.payback: Nine.", ["cfoo.evaluation.payback!: Nine."]),
      ("- CFO.evaluation.payback: Nine.", ["cfo.evaluation.payback: Nine."]),
      ("- ↓cfo.evaluation: Nine.", ["cfo.evaluation!: Nine."]),
      (
        "- ↓ciso.evaluation.question: In two places.", ["ciso.evaluation.question!: In two places."]
      ),
      ("- ↓cfo.evaluation.: Nine.", ["cfo.evaluation.!: Nine."]),
    ] as [(String, [String])])
  func itemsWithAnAddressAreReplies(items: String, expected: [String]) {
    let (workspace, places) = Workspace.with(
      "content/a.md", "---\ntitle: A\n---\nText.\n\n## Answers\n\(items)\n")
    let asset = workspace.asset("a")
    #expect(workspace.written(asset?.answers ?? []) == expected)
    #expect(
      workspace.diagnostics.map { "\($0.place.start.line):\($0.place.start.column)" } == places)
  }

  @Test(arguments: ["## Replies", "## What it answers", "## 3. ANSWERS:", "## **Answers**"])
  func theHeadingHasOtherNames(heading: String) {
    let (workspace, _) = Workspace.with(
      "content/a.md", "# A\n\n\(heading)\n- cfo.evaluation.payback: Nine months.\n")
    #expect(workspace.asset("a")?.answers.count == 1)
    #expect(workspace.found == [])
  }

  @Test(arguments: ["## ↓Answer", "## ↓Anwsers", "### ↓Answers", "## ↓Repleis"])
  func anotherHeadingIsAnErrorOnceItHoldsReplies(heading: String) {
    let (workspace, places) = Workspace.with(
      "content/a.md", "Text.\n\n\(heading)\n- cfo.evaluation.payback: Nine months.\n")
    #expect(workspace.found == places.map { "misspelt-section \($0)" })
    #expect(
      workspace.written(workspace.asset("a")?.answers ?? [])
        == ["cfo.evaluation.payback!: Nine months."])
    let (clean, _) = Workspace.with("content/a.md", "\(heading)\nWe do.\n")
    #expect(clean.asset("a")?.hasText == true)
    #expect(clean.found.filter { $0.hasPrefix("misspelt") } == [])
  }

  @Test(
    arguments: [
      "- cfo.evaluation.payback: (write: how long it takes)", "- cfo.evaluation.payback:",
      "- cfo.evaluation.payback: (Write: …) and more", "- cfo.evaluation.payback",
    ])
  func aSkeletonsLineAnswersNothing(item: String) {
    let (workspace, _) = Workspace.with("content/a.md", "Text.\n\n## Answers\n\(item)\n")
    let asset = workspace.asset("a")
    #expect(asset?.answers == [])
    #expect(
      asset?.unwrittenAnswers.map { workspace.address(of: $0.target) }
        == ["cfo.evaluation.payback"])
    #expect(workspace.found == [])
  }

  @Test func furtherParagraphsAndNestedItemsAreNotes() {
    let (workspace, _) = Workspace.with(
      "content/a.md",
      """
      ## Answers
      - cfo.evaluation.payback: Nine *months*.

        On the median project.

        - Of eleven
          - in Europe

        And falling.
      """)
    let reply = workspace.asset("a")?.answers.first?.reply
    #expect(
      reply
        == Reply(
          text: "Nine months.",
          notes: ["On the median project.", "Of eleven", "in Europe", "And falling."]))
  }

  @Test func theSectionComesFirstAndEachNeedOnce() {
    let (workspace, places) = Workspace.with(
      "content/a.md",
      """
      ---
      answers: [cfo.evaluation.question, cfo.evaluation.payback, ↓cfo.evaluation.payback, ↓ciso.selektion.audit]
      ---
      ## Answers
      - cfo.evaluation.payback: Nine months.
      - ciso.selection.audit: (write: what it says)
      """)
    #expect(
      workspace.written(workspace.asset("a")?.answers ?? []) == [
        "cfo.evaluation.payback: Nine months.", "cfo.evaluation.question", "ciso.selektion.audit!",
      ])
    #expect(workspace.asset("a")?.answers.map(\.line) == [5, 2, 2])
    #expect(
      workspace.found == ["repeated-value \(places[0])", "unknown-stage \(places[1])"])
  }

  @Test(
    arguments: [
      ("answers: {cfo.evaluation.payback: Nine}", ["cfo.evaluation.payback!"]),
      ("answers: [[cfo.a.b, cfo.c.d]]", ["cfo.a.b!", "cfo.c.d!"]),
      ("anwsers: [cfo.evaluation.payback]", ["cfo.evaluation.payback!"]),
      ("answers: &x [cfo.evaluation.payback]", ["cfo.evaluation.payback!"]),
      ("answers: [&x cfo.evaluation.payback]", ["cfo.evaluation.payback!"]),
      (
        "answers: [cfo.evaluation.payback]\nanswers: cfo.evaluation.question",
        ["cfo.evaluation.payback!", "cfo.evaluation.question!"]
      ),
    ] as [(String, [String])])
  func pointersWithAnErrorAreKeptAsWritten(key: String, expected: [String]) {
    let (workspace, _) = Workspace.with("content/a.md", "---\n\(key)\n---\nText.\n")
    #expect(workspace.written(workspace.asset("a")?.answers ?? []) == expected)
    #expect(workspace.diagnostics.contains { $0.severity == .error })
  }

  @Test func anAddressIsPlacedWhereItStands() throws {
    let text = "## Answers\n- **cfo.evaluation.payback**: Nine, see cfo.evaluation.payback.\n"
    let (workspace, _) = Workspace.with("content/a.md", text)
    let answer = try #require(workspace.asset("a")?.answers.first)
    #expect(answer.line == 2)
    #expect(answer.range == 15..<37)
  }

  @Test func aCellsAddressListsItsNeeds() {
    let (workspace, _) = Workspace.with(
      "content/a.md", "## Answers\n- cfo.evaluation: Nine months.\n")
    let found = workspace.diagnostics.first
    #expect(found?.message == "`cfo.evaluation` is a cell, not a need")
    #expect(
      found?.notes.map(\.text)
        == ["the needs there are `cfo.evaluation.question` and `cfo.evaluation.payback`"])
  }

  @Test func modulesAnswerInTheSameWay() {
    let (workspace, _) = Workspace.with(
      "content/modules/m.md",
      "---\nanswers: [cfo.evaluation.question]\n---\n## Answers\n- cfo.evaluation.payback: Nine.\n")
    let module = workspace.modules.first { $0.id == "m" }
    #expect(
      workspace.written(module?.answers ?? [])
        == ["cfo.evaluation.payback: Nine.", "cfo.evaluation.question"])
    #expect(module?.hasText == false)
  }

  @Test(
    arguments: [
      ("", false), ("# Title\n\n## Part\n", false), ("Text.\n", true),
      ("## Answers\nHow we reply:\n\n- cfo.evaluation.payback: Nine.\n", false),
      ("## Answers\n- cfo.evaluation.payback: Nine.\n\n## Sources\nOurs.\n", true),
      ("(write: one paragraph)\n", false), ("- (write: a line)\n  - with a note\n", false),
      ("- Headline: (write: a line)\n", false), ("```\ncode\n```\n", true),
      ("> Quoted.\n", true), ("- a\n", true), ("<!-- later -->\n", false), ("---\n", false),
      ("![](map.png)\n", true), ("| a | b |\n| - | - |\n", true),
      ("## Part\n\n(write: this)\n\nAnd that.\n", true),
    ])
  func onlyWordsOfSomebodyAreText(body: String, hasText: Bool) {
    let (workspace, _) = Workspace.with("content/a.md", "---\ntitle: A\n---\n\(body)")
    #expect(workspace.asset("a")?.hasText == hasText)
  }
}
