import PersonaTestSupport
import SourceDocuments
import Testing
import WorkspaceModel

@testable import WorkspaceAuthoring

/// How a page is cut, what its headings are called, and what is wrong in its map.
struct PersonaPageCutTests {
  @Test(
    arguments: [
      ("Persona: Budget Bea", "Budget Bea", "budget-bea"),
      ("Persona A: Revenue Lead", "Revenue Lead", "revenue-lead"),
      ("Buyer Persona 2 – Dana, Head of Logistics", "Dana, Head of Logistics", "head-of-logistics"),
      ("3. Chief Operating Officer", "Chief Operating Officer", "chief-operating-officer"),
      (
        "Alex - The Application Director", "Alex - The Application Director", "application-director"
      ),
      (
        "Chief Information Security Officer (CISO)", "Chief Information Security Officer (CISO)",
        "ciso"
      ),
      ("**Finance Director**", "Finance Director", "cfo"), ("CFO", "CFO", "cfo"),
      ("Lead definitions/x", "Lead definitions/x", "lead-definitions-x"),
      ("Taxonomy", "Taxonomy", "persona-taxonomy"), ("!!!", "!!!", "persona"),
      ("Personality clash", "Personality clash", "personality-clash"),
    ])
  func aHeadingGivesTitleAndID(heading: String, title: String, id: String) {
    let workspace = Workspace.read([
      "personas/cfo.md": "---\ntitle: CFO\njob-titles: [Finance Director]\n---\nText.\n"
    ])
    #expect(PersonaNaming.title(in: heading) == title)
    #expect(PersonaNaming(workspace).id(for: heading) == id)
  }

  @Test(
    arguments: [
      ("# Only a title\n", PageSplit.whole, "has no text below its title"),
      ("", .whole, "has no text below its title"),
      (
        "# A\n## B\ntext\n", .h3,
        "has no heading of level 3, so nothing is cut there; it has 1 of h1 and 1 of h2"
      ),
      ("plain\n", .h2, "it has no headings at all"),
      (
        "# All\n## A\n### Goals\n- a\n### Objections\n- b\n## B\n### Goals\n- c\n### Objections\n- d\n",
        .whole, "seems to tell of several personas: `Goals` stands in it 2 times"
      ),
    ])
  func whatCannotBeCutIsRefused(text: String, split: PageSplit, words: String) {
    let file = SourceFile(path: "page.md", bytes: Array(text.utf8))
    let error = #expect(throws: ImportRefusal.self) {
      try PersonaPageMapProposal.text(for: file, split, in: .read([:]))
    }
    #expect(error?.message.contains(words) == true, "\(error?.message ?? "")")
  }

  @Test func whatIsNoTextIsRefused() {
    for bytes: [UInt8] in [[0xFF, 0xFE, 0x41], Array("PK".utf8) + [3, 4, 0xFF]] {
      let error = #expect(throws: ImportRefusal.self) {
        try PersonaPageMapProposal.text(
          for: SourceFile(path: "page.docx", bytes: bytes), .whole, in: .read([:]))
      }
      #expect(error?.message.hasPrefix("page.docx can't be read: ") == true)
    }
  }

  @Test(
    arguments: [
      ("labels:\n  Goals: gaols\n", "2:10: `gaols` is no heading of the language"),
      ("labels:\n  Goals: [Goals]\n", "2:10: this is a list, and a word is wanted"),
      ("lables: {}\n", "1:1: the map of a page has no key `lables`; did you mean `labels`?"),
      ("split: h9\n", "1:8: `h9` is none of `whole`, `h1`, `h2`, `h3` or `h4`"),
      ("personas:\n  A: The CFO\n", "2:6: `The CFO` can't be the id of a persona"),
      ("personas:\n  A: lead-definitions/a\n", "2:6: `lead-definitions/a` can't be the id"),
      ("personas:\n  A: taxonomy\n", "2:6: `taxonomy` can't be the id of a persona"),
      ("buyer-personas: maybe\n", "1:17: `maybe` is none of `yes` or `no`"),
      ("labels: [\n", ""),
    ])
  func aMistakeInTheMapIsToldWithItsPlace(text: String, words: String) {
    let reader = PersonaPageMapReader(Array(text.utf8), path: "map.yml")
    let told = reader.mistakes.map { "\($0.line):\($0.column): \($0.text)" }
    #expect(told.count == 1 && told[0].contains(words), "\(told)")
  }

  @Test func theMapDecides() throws {
    let page = """
      # Personas

      ## Ann

      **Yardsticks**

      - Cost a unit

      **Red lines:** none yet

      **Standing**: veto

      ## About this page

      Notes.

      """
    let map = """
      split: h2
      personas: {Ann: finance/ann, About this page: ignore}
      labels: {Yardsticks: Success metrics, Red lines: objections, Standing: influence}
      """
    let reader = PersonaPageMapReader(Array(map.utf8), path: "map.yml")
    let plan = try PersonaPageImport(
      SourceFile(path: "page.md", bytes: Array(page.utf8)), map: reader.map, into: .read([:]),
      TextTree([:]))
    #expect(
      plan.created.map(\.file) == [
        NewFile(
          path: "personas/finance/ann.md",
          text: """
            ---
            title: Ann
            influence: veto
            ---
            ## Success metrics

            - Cost a unit

            ## Objections

            - none yet

            """)
      ])
    #expect(plan.leftOut.map(\.lines) == [1...1, 13...15])
  }

  @Test func aFileThatIsThereIsLeftAndTwoPersonasNeverShareOne() throws {
    let page = "## CFO\n### Goals\n- a\n## Ann\n### Goals\n- b\n## Ann\n### Objections\n- c\n"
    let files = ["personas/cfo.md": "---\ntitle: CFO\n---\nText.\n"]
    let workspace = Workspace.read(files)
    let file = SourceFile(path: "page.md", bytes: Array(page.utf8))
    let text = try PersonaPageMapProposal.text(for: file, .h2, in: workspace)
    let reader = PersonaPageMapReader(Array(text.utf8), path: "map.yml")
    let plan = try PersonaPageImport(file, map: reader.map, into: workspace, TextTree(files))
    #expect(plan.existing.map(\.path) == ["personas/cfo.md"])
    #expect(plan.created.map(\.file.path) == ["personas/ann.md", "personas/ann-2.md"])
  }

  @Test func lineEndsAndAByteOrderMarkAreNoPartOfTheText() throws {
    let page =
      "\u{FEFF}---\r\nteam: x\r\n---\r\n# CFO\r\n\r\n## Goals\r\n\r\n- a\r\n\r\n## Objections\r\n- b\r\n"
    let file = SourceFile(path: "page.md", bytes: Array(page.utf8))
    let text = try PersonaPageMapProposal.text(for: file, .whole, in: .read([:]))
    let reader = PersonaPageMapReader(Array(text.utf8), path: "map.yml")
    let plan = try PersonaPageImport(file, map: reader.map, into: .read([:]), TextTree([:]))
    #expect(
      plan.created.first?.file.text
        == "---\ntitle: CFO\nx-team: x\n---\n## Goals\n\n- a\n\n## Objections\n\n- b\n")
  }

  @Test func theFrontMatterOfOnePersonaStays() throws {
    let page = """
      ---
      # who asked
      "my: key": 1
      Ziel: [x]
      目标: y
      title: T
      last_updated: 2026-05-04
      ---
      ## Objections
      - b

      """
    let file = SourceFile(path: "page.md", bytes: Array(page.utf8))
    let map = "buyer-personas: yes\nlabels: {last_updated: reviewed}\n"
    let reader = PersonaPageMapReader(Array(map.utf8), path: "map.yml")
    let plan = try PersonaPageImport(file, map: reader.map, into: .read([:]), TextTree([:]))
    #expect(
      plan.created.first?.file.text == """
        ---
        # who asked
        x-my-key: 1
        x-ziel: [x]
        x-line-5: y
        title: T
        reviewed: 2026-05-04
        ---
        ## Objections

        - b

        """)
  }
}
