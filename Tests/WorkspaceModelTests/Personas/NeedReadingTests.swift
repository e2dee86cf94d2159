import PersonaTestSupport
import SourceDocuments
import Testing
import WorkspaceModel

/// What a persona's journey declares.
struct NeedReadingTests {
  @Test(
    arguments: [
      ("- Question: A?", ["question"]), ("- Questions: A?", ["question"]),
      ("- **Objection (board):** A.", ["board"]), ("- Proof(x): A.", ["x"]),
      ("- Question: A?\n- Question: B?", ["question#1?", "question#2?"]),
      ("- Question (write): (write: a question)\n- Proof:\n- Proofs: (Write: it)", []),
      // Signs alone ask nothing.
      ("- Question: ?\n- Objection (b): …\n- Proof: .\n- Question (c): 2?", ["c"]),
      ("- Question (): A?", ["question"]),
      ("- Search: a\n- Searches: b\n- Note: c\n- Research: d\n- No label", []),
      ("#### Later\n- Question (late): A?", ["late"]),
      ("- ↓Qestion (a): A?", ["a!"]), ("- ↓Qestoin: A?", ["question!"]),
      ("- **↓Objektion:** A.", ["objection!"]), ("- ↓Questoin (Pay):", []),
      ("- ↓Question 1: A?", ["question!"]), ("- ↓prof: A.", ["proof!"]),
      ("- Question: A?\n- ↓Qestion: B?", ["question#1?", "question#2!"]),
      ("- Question (↓Pay back): A?", ["pay-back!"]), ("- Question (↓цена): A?", ["question!"]),
      ("- Question: A?\n- Question (↓цена): B?", ["question", "question!"]),
      (
        "- Question (a): A?\n- Proof (↓a): B.\n- Objection (b): C.\n- Objection (↓a): D.",
        ["a!", "a!", "b", "a!"]
      ),
      ("- Question (a): A?\n- Proof (↓↓A): B.", ["a!", "a!"]),
      ("- ↓Serch: relocation cost", []),
    ] as [(String, [String])])
  func itemsDeclareNeeds(items: String, expected: [String]) {
    let (workspace, places) = Workspace.with(
      "personas/x.md", "---\ntitle: X\n---\n## Journey\n### Evaluation\n\(items)\n")
    #expect(workspace.addresses(of: "x") == expected.map { "x.evaluation.\($0)" })
    #expect(
      workspace.diagnostics.map { "\($0.place.start.line):\($0.place.start.column)" } == places)
  }

  @Test(
    arguments: [
      ("[enterprise]", ["enterprise"], false), ("[Enterprise, mid-market]", nil, false),
      ("(board) [big]", ["enterprise"], false), ("[enterprise] (board)", ["enterprise"], false),
      ("[ Mid market ]", ["mid-market"], false), ("[]", nil, false), ("", nil, false),
      ("[↓enterprize]", nil, true), ("[enterprise, ↓nope]", nil, true),
      ("[enterprise, ↓enterprise]", nil, true),
    ] as [(String, [String]?, Bool)])
  func bracketsHoldSegments(brackets: String, expected: [String]?, hasError: Bool) throws {
    let marked = MarkedText("## Journey\n### Evaluation\n- Objection \(brackets): Three quotes.\n")
    let workspace = Workspace.read([
      "personas/taxonomy.md":
        "---\nsegments: [{id: enterprise, aliases: [big]}, mid-market]\n---\nText.\n",
      "personas/x.md": marked.text,
    ])
    let need = try #require(workspace.needs.first)
    let all = ["enterprise", "mid-market"]
    let ids = need.segments?.map { workspace.taxonomy[$0].id }
    #expect(ids == (brackets.contains("Enterprise,") ? all : expected))
    #expect(need.hasError == hasError)
    #expect(workspace.diagnostics.map(\.severity) == (hasError ? [.error] : []))
    // A name that stands twice is found at its first place.
    if hasError, !brackets.contains("↓enterprise]") {
      #expect(
        workspace.diagnostics.map { "\($0.place.start.line):\($0.place.start.column)" }
          == marked.places)
    }
  }

  @Test func withoutAListOfSegmentsItIsANeedOfAll() {
    let workspace = Workspace.read([
      "personas/x.md": "## Journey\n### Evaluation\n- Objection [Enterprise]: Three quotes.\n"
    ])
    #expect(workspace.needs.map(\.segments) == [nil])
    #expect(workspace.needs.map(\.hasError) == [false])
    #expect(workspace.found == ["unlisted-tag 3:14"])
    #expect(
      workspace.diagnostics.first?.notes.first?.text
        == "to add it, write into the front matter of personas/taxonomy.md: `segments: [enterprise]`"
    )
  }

  @Test(
    arguments: [
      ("segments: [enterprise]", 1), ("segments: [mid-market]", 0), ("title: X", 0),
      ("segments: [enterprise, nope]", 0),
    ])
  func aNeedOfOtherSegmentsIsAWarning(keys: String, count: Int) {
    let (workspace, _) = Workspace.with(
      "personas/x.md", "---\n\(keys)\n---\n## Journey\n### Evaluation\n- Proof [mid-market]: A.\n")
    let found = workspace.diagnostics.filter { $0.rule.id == "need-of-other-segment" }
    #expect(found.count == count)
    #expect(found.allSatisfy { $0.severity == .warning })
    #expect(workspace.needs.filter { $0.segments != nil }.map(\.hasError) == [false])
  }

  @Test(
    arguments: [
      ("### 2. Evaluation\n- Question: A?", ["evaluation.question"]),
      (
        "### MOFU\n- Question: A?\n### Post-sale\n- Proof: B.",
        ["evaluation.question", "expansion.proof"]
      ),
      ("### ↓Evaluaton\n- Question: A?", ["evaluation.question!"]),
      ("### ↓Shortlist\n- Question: A?\n- Note: b", ["evaluation.question!"]),
      ("### ↓Awarenes\n- Question: A?", ["evaluation.question!"]),
      ("### Awareness\n- ↓Question: A?", []), ("### ↓Shortlist\nText.", []),
      (
        "### Evaluation\n- Question: A?\n### ↓Evaluaton\n- Question: B?",
        ["evaluation.question#1?", "evaluation.question#2!"]
      ),
      (
        "### Evaluation\n- Question: A?\n### ↓Shortlist\n- Question: B?",
        ["evaluation.question", "evaluation.question!"]
      ),
      ("- ↓Question: A?\n- A note: b", ["evaluation.question!"]),
    ] as [(String, [String])])
  func headingsNameStages(journey: String, expected: [String]) {
    let (workspace, places) = Workspace.with(
      "personas/x.md",
      "---\nnot-applicable: {awareness: Joins late}\n---\n## Journey\n\(journey)\n")
    #expect(workspace.addresses(of: "x") == expected.map { "x.\($0)" })
    #expect(
      workspace.diagnostics.map { "\($0.place.start.line):\($0.place.start.column)" } == places)
    #expect(workspace.diagnostics.allSatisfy { $0.severity == .error })
  }

  @Test(
    arguments: [
      ("## ↓Jurney\n### Evaluation\n- Question: A?", ["question!"]),
      ("## ↓Stages\n### Evaluation\n- Question: A?", ["question!"]),
      ("## ↓Stages\n### Evaluation\n- ↓Qestion: A?", ["question!"]),
      ("## Buyer journey\n### Evaluation\n- Question: A?", ["question"]),
      ("## Reading\n### Evaluation\nText.", []), ("## ↓Journy", []),
      (
        "## Journey\n### Evaluation\n- Question (a): A?\n## ↓Journney\n### Evaluation\n- Proof: B.",
        ["a", "proof!"]
      ),
    ] as [(String, [String])])
  func aMisspeltJourneyIsReadAsOne(body: String, expected: [String]) {
    let (workspace, places) = Workspace.with("personas/x.md", "---\ntitle: X\n---\n\(body)\n")
    #expect(workspace.addresses(of: "x") == expected.map { "x.evaluation.\($0)" })
    #expect(
      workspace.diagnostics.map { "\($0.place.start.line):\($0.place.start.column)" } == places)
    #expect(workspace.diagnostics.allSatisfy { $0.severity == .error })
  }

  /// Whatever keeps every answer from a need is reported in the persona's file alone.
  @Test(
    arguments: [
      ("- Qestion (a): A?", "a"), ("- Question (a): A?\n- Proof (a): B.", "a"),
      ("- Question (Pay): A?", "pay"), ("- Question (a) [nope]: A?", "a"),
      ("- Question: A?\n- Qestion: B?", "question"), ("- Question (Pay): A?", "Pay"),
    ])
  func aPointerAtANeedWithAnErrorIsLeftOut(items: String, name: String) {
    let files = ExampleWorkspace.files(
      with: "personas/x.md", "## Journey\n### Evaluation\n\(items)\n")
    let workspace = Workspace.read(
      files.merging(["content/a.md": "---\nanswers: x.evaluation.\(name)\n---\nText.\n"]) {
        $1
      })
    #expect(workspace.written(workspace.asset("a")?.answers ?? []) == ["x.evaluation.\(name)!"])
    #expect(workspace.diagnostics.filter { $0.place.path == "content/a.md" } == [])
    #expect(workspace.diagnostics.count == 1)
  }

  @Test func skeletonsOfAPersonaAreNoItems() {
    let workspace = Workspace.read([
      "personas/x.md": "(write: who it is)\n\n## Objections\n- (write: what they fear)\n- Cost.\n"
    ])
    #expect(workspace.personas[0].sections[0].items.map(\.text) == ["Cost."])
    #expect(workspace.personas[0].facts.summary == nil)
  }

  /// Where the file has a title of its own, a `#` heading that names a field is that field.
  @Test func headingsOfTheFirstLevelAreFieldsBesideATitle() throws {
    let (workspace, _) = Workspace.with(
      "personas/x.md",
      "---\ntitle: X\n---\n# Decision criteria\n- Payback.\n# Journey\n## Evaluation\n"
        + "- Question (a): A?\n# Objections\n- Too dear.\n")
    let persona = try #require(workspace.personas.first { $0.id == "x" })
    #expect(persona.facts.heading == nil)
    #expect(persona.sections.compactMap(\.field) == [.decisionCriteria, .journey, .objections])
    #expect(persona.sections[0].items.map(\.text) == ["Payback."])
    #expect(workspace.addresses(of: "x") == ["x.evaluation.a"])
    let (first, _) = Workspace.with(
      "personas/x.md", "---\ntitle: X\n---\n# Journey\n## Evaluation\n- Question (a): A?\n")
    #expect(first.addresses(of: "x") == ["x.evaluation.a"])
    let (titled, _) = Workspace.with("personas/x.md", "# Chief X\n## Objections\n- Too dear.\n")
    let chief = try #require(titled.personas.first { $0.id == "x" })
    #expect(chief.title == "Chief X" && chief.sections.map(\.field) == [.objections])
  }
}
