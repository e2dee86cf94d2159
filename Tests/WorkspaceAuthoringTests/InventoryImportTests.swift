import PersonaTestSupport
import SourceDocuments
import Testing
import WorkspaceModel

@testable import WorkspaceAuthoring

/// What an inventory writes, and what it leaves alone.
struct InventoryImportTests {
  @Test func aRowBecomesAFileThatClaimsNoAnswer() throws {
    let plan = try InventoryCase(map: InventoryCase.usualMap).plan(
      """
      Title,URL,ID,Status,Type,Persona,Stage,Segment,Owner,Published,Reviewed,Campaign
      What delay costs,https://a.example/delay?x=1,A-1,Live (verify),Blog,cfo (primary); Head of IT,BOFU;MOFU,Big|mid-market,Ann,1.2.2026,+12 months,"Autumn: the ""big"" one"

      """)
    let file = try #require(plan.created.first?.file)
    #expect(file.path == "content/what-delay-costs.md")
    #expect(
      file.text == """
        ---
        title: What delay costs
        type: blog-post
        status: published
        personas: [cfo, it-director]
        stages: [selection, evaluation]
        segments: [enterprise, mid-market]
        url: https://a.example/delay?x=1
        published: 2026-02-01
        external-id: A-1
        owner: ann
        x-campaign: "Autumn: the \\"big\\" one"
        x-import-remarks: "Status: verify; Persona: primary"
        x-imported-from: inventory.csv
        ---
        (write: one paragraph on what it says and when to use it)

        """)
    #expect(plan.open.map(\.reason) == [.rhythm])
    let read = InventoryCase(map: InventoryCase.usualMap).doing(plan).workspace
    #expect(read.diagnostics.isEmpty && read.assets.count == 1)
    #expect(read.assets[0].answers.isEmpty && read.assets[0].covers.count == 4)
  }
}

extension InventoryImportTests {
  private static let table = """
    Title,URL,ID,Status,Type,Persona,Stage,Reviewed
    By id,https://new.example,7,Live,Blog,cfo,TOFU,1.3.2026
    By address,http://www.b.example/x/,,Kill,,it-director;cfo,,
    No address,,,Wanted,,,,
    New,https://n.example,9,Live,,,,
    """

  private static let files = [
    "content/a.md": """
    ---
    # Ours.
    title: "Old"   # to be renamed
    external-id: 7
    x-mood: good
    reviewed: 2026-05-01
    covers: {cfo: [evaluation]}
    x-imported-from: inventory.csv
    status: draft
    ---
    Text.

    ## Answers
    - nothing yet
    """,
    "content/b.md":
      "---\r\nurl: https://b.example/x\r\npersonas:\r\n  # who\r\n  - cfo\r\n---\r\n# By address\r\n",
    "content/c.md": "---\nexternal-id: No address\ntitle: No address\n---\n",
    "content/gone.md": "---\ntitle: Gone\nx-imported-from: inventory.csv\n---\nText.\n",
    "content/other.md": "---\ntitle: Other\nx-imported-from: other.csv\n---\nText.\n",
    "content/hand.md": "---\ntitle: By hand\n---\nText.\n",
  ]

  @Test func aFileThatIsThereKeepsAllButTheMappedKeys() throws {
    let before = InventoryCase(map: InventoryCase.usualMap, files: Self.files)
    let plan = try before.plan(Self.table)
    #expect(plan.created.map(\.file.path) == ["content/new.md"])
    #expect(plan.gone == ["content/gone.md"])
    #expect(plan.refused.isEmpty)
    let after = before.doing(plan).files
    #expect(
      after["content/a.md"] == """
        ---
        # Ours.
        title: By id   # to be renamed
        external-id: 7
        x-mood: good
        reviewed: 2026-05-01
        covers: {cfo: [evaluation]}
        x-imported-from: inventory.csv
        status: published
        type: blog-post
        url: https://new.example
        ---
        Text.

        ## Answers
        - nothing yet
        """)
    #expect(
      after["content/b.md"] == "---\r\nurl: http://www.b.example/x/\r\npersonas:\r\n  # who\r\n"
        + "  - cfo\r\n  - it-director\r\nstatus: retired\r\n---\r\n# By address\r\n")
    #expect(after["content/c.md"]?.contains("status: planned\n---\n") == true)
    for path in ["content/gone.md", "content/other.md", "content/hand.md"] {
      #expect(after[path] == Self.files[path])
    }
  }

  @Test func theSecondRunChangesNothing() throws {
    var state = InventoryCase(map: InventoryCase.usualMap, files: Self.files)
    state = state.doing(try state.plan(Self.table))
    let again = try state.plan(Self.table)
    #expect(again.created.isEmpty && again.changed.isEmpty && again.unchangedCount == 4)
    #expect(state.doing(again).files == state.files)
  }

  @Test func aKeyThatTheTaxonomyMapsIsChangedUnderItsName() throws {
    let state = InventoryCase(
      map: InventoryCase.usualMap,
      files: [
        "personas/taxonomy.md": """
        ---
        segments: [enterprise, mid-market]
        keys: {target_persona: personas, buyer_stage: stages, pubDate: published, state: status}
        ---
        """,
        "content/a.md": """
        ---
        title: A
        url: https://a.example
        target_persona: cfo
        buyer_stage: evaluation
        pubDate: 2026-02-01T08:30:00Z
        state: draft
        ---
        Text.

        """,
      ])
    let table =
      "Title,URL,Status,Persona,Stage,Published,Type\n"
      + "A,https://a.example,Live,Head of IT,evaluation,1.2.2026,Blog\n"
    let plan = try state.plan(table)
    let after = state.doing(plan)
    #expect(
      after.files["content/a.md"] == """
        ---
        title: A
        url: https://a.example
        target_persona: [it-director]
        buyer_stage: evaluation
        pubDate: 2026-02-01T08:30:00Z
        state: published
        type: blog-post
        ---
        Text.

        """)
    #expect(after.workspace.diagnostics.allSatisfy { $0.severity == .note })
    #expect(try after.plan(table).changed.isEmpty)
  }

  /// Beside `Status`, which may be meant for it, a `status` would leave in doubt which one counts.
  @Test(arguments: [
    ("Status: draft", "Status", "status"), ("post_status: draft", "post_status", "status"),
    ("Persona: cfo", "Persona", "personas"), ("use_cases: x", "", ""), ("Mood: x", "", ""),
  ])
  func noKeyIsAddedBesideOneThatMayBeMeantForIt(line: String, written: String, key: String) throws {
    let text = "---\ntitle: A\nurl: https://a.example\n\(line)\n---\nText.\n"
    let state = InventoryCase(map: InventoryCase.usualMap, files: ["content/a.md": text])
    let plan = try state.plan("Title,URL,Status,Persona\nA,https://a.example,Live,cfo\n")
    guard !key.isEmpty else {
      #expect(plan.refused.isEmpty && plan.changed.count == 1)
      return
    }
    #expect(plan.changed.isEmpty && plan.created.isEmpty)
    #expect(
      plan.refused == [
        RowRemark(
          row: 2,
          text: "content/a.md can't be changed, because `\(written)` in line 4 may be meant for "
            + "`\(key)`\nwrite `\(key)` there, or a name of your own that begins with x-")
      ])
  }

  /// Owners whom nobody lists are those that files name, so the first import brings them in.
  @Test func ownersOfOneNameInSeveralFormsStayAsTheyWereWritten() throws {
    let table =
      "Title,URL,Owner\n"
      + ["Jane Doe", "jane-doe", "Jane-Doe", "JANE DOE"].enumerated().map {
        "A,https://a.example/\($0),\($1)\n"
      }.joined()
    let state = InventoryCase(files: ["personas/taxonomy.md": "Guide.\n"])
    let map = try ImportMapProposal.text(
      for: Array(table.utf8), name: InventoryCase.name, in: state.workspace)
    let first = InventoryCase(map: map, files: state.files)
    let plan = try first.plan(table)
    #expect(plan.created.count == 4)
    let again = try first.doing(plan).plan(table)
    #expect(again.changed.isEmpty && again.unchangedCount == 4, "\(again.changed)")
  }

  @Test func aFileThatCannotBeReadIsNoNewFile() throws {
    let state = InventoryCase(
      map: InventoryCase.usualMap, files: ["content/a.md": "---\ntitle: [\n---\nText.\n"])
    let plan = try state.plan("Title,URL\nA,https://a.example\n")
    #expect(plan.created.isEmpty && plan.changed.isEmpty)
    #expect(plan.refused.map(\.row) == [2])
  }
}

extension InventoryImportTests {
  @Test func tenThousandRowsAreNoWork() throws {
    let rows = (0..<10_000).map { "Asset,https://a.example/\($0),Live,cfo;it-director,BOFU\n" }
    let table = "Title,URL,Status,Persona,Stage\n" + rows.joined()
    var state = InventoryCase(map: InventoryCase.usualMap)
    let clock = ContinuousClock()
    let time = try clock.measure { state = state.doing(try state.plan(table)) }
    #expect(time < .seconds(20))
    let again = try state.plan(table)
    #expect(again.changed.isEmpty && again.created.isEmpty && again.unchangedCount == 10_000)
  }

  /// Whatever stands in cells, what is written reads as what was written, and claims no answer.
  @Test(arguments: [
    "a: b", "# no comment", "- x", "'quoted'", "\"\"q\"\"", "{a: b}", "[a", "*x", "&a", "!t", "%d",
    "~", "a #b", "---", "...", "answers: [cfo]", "\u{202E}abc", "\u{0}x", "=1+1", "\\n",
    "é", "👩\u{200D}🚀", "می\u{200C}خواهم", "soft\u{AD}hyphen", "a\u{200B}b\u{FEFF}c", "\u{1B}[31m",
  ])
  func noCellBreaksAFile(text: String) throws {
    let cell = "\"\(text)\""
    let state = InventoryCase(map: InventoryCase.usualMap)
    let table = "Title,URL,Campaign,Owner\n\(cell),https://a.example,\(cell),\(cell)\n"
    guard let plan = try? state.plan(table) else {
      #expect(text.contains("\u{0}"))
      return
    }
    let after = state.doing(plan)
    let asset = try #require(after.workspace.assets.first)
    #expect(!asset.facts.isUnreadable && asset.answers.isEmpty)
    #expect(asset.title == text.replacing("\"\"", with: "\""))
    #expect(try after.plan(table).changed.isEmpty)
  }
}
