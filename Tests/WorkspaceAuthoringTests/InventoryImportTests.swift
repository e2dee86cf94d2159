import PersonaTestSupport
import SourceDocuments
import Testing
import WorkspaceModel

@testable import WorkspaceAuthoring

/// What an inventory writes, and what it leaves alone.
struct InventoryImportTests {
  private static let map = """
    columns: {Title: title, URL: url, ID: external-id, Slug: slug, Status: status, Type: type,
      Persona: personas, Stage: stages, Segment: segments, Owner: owner, Published: published,
      Reviewed: reviewed, Campaign: x-campaign}
    lists: {personas: ";", stages: ";", segments: "|"}
    dates: day-month-year
    values:
      status: {Live: published, Kill: retired, Wanted: planned, Later: ignore, Hm: }
      type: {Blog: blog-post}
      personas: {All: [cfo, it-director], Nobody: ignore}
      segments: {Big: enterprise}
    """

  @Test func aRowBecomesAFileThatClaimsNoAnswer() throws {
    let plan = try InventoryCase(map: Self.map).plan(
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
    let read = InventoryCase(map: Self.map).doing(plan).workspace
    #expect(read.diagnostics.isEmpty && read.assets.count == 1)
    #expect(read.assets[0].answers.isEmpty && read.assets[0].covers.count == 4)
  }

  @Test(arguments: [
    ("Live", "", "", "", "published"), ("Kill", "", "", "", "retired"),
    ("Wanted", "", "", "", "planned"), ("live", "Blog", "Big", "", "published"),
    ("", "", "", "", "draft"), ("TBD", "", "", "", "draft"), ("Later", "", "", "", "draft"),
    ("Hm", "", "", "", "draft"), ("Alive", "", "", "", "draft"),
    // An open value, left out, could raise coverage.
    ("Live", "Whitepaper", "", "", "draft"), ("Live", "", "Small", "", "draft"),
    ("Live", "", "", "Q3 2025", "draft"), ("Kill", "Whitepaper", "", "", "retired"),
    // A rhythm and an open persona could not.
    ("Live", "", "", "quarterly", "published"),
  ])
  func noOpenValueIsPublished(
    status: String, type: String, segment: String, published: String, written: String
  ) throws {
    let plan = try InventoryCase(map: Self.map).plan(
      "Title,URL,Status,Type,Segment,Published\n"
        + "A,https://a.example,\(status),\(type),\(segment),\(published)\n")
    #expect(plan.created[0].file.text.contains("\nstatus: \(written)\n"))
  }

  @Test func anOpenValueIsToldOnceWithItsCountAndTheNearest() throws {
    let plan = try InventoryCase(map: Self.map).plan(
      """
      Title,URL,Status,Persona,Date
      A,https://a.example,Hm,CFOO,
      B,https://b.example,hm,Nobody,
      C,https://c.example,Hm,Ceo,
      D,example com,Live,All,

      """)
    #expect(
      plan.open == [
        OpenValue(
          column: "Status", letters: "C", value: "Hm", count: 3, row: 2,
          reason: .notMapped(key: "status", nearest: nil, isInMap: true)),
        OpenValue(
          column: "Persona", letters: "D", value: "CFOO", count: 1, row: 2,
          reason: .notMapped(key: "personas", nearest: "cfo", isInMap: false)),
        OpenValue(
          column: "Persona", letters: "D", value: "Ceo", count: 1, row: 4,
          reason: .notMapped(key: "personas", nearest: "cfo", isInMap: false)),
        OpenValue(
          column: "URL", letters: "B", value: "example com", count: 1, row: 5, reason: .noAddress),
      ])
    #expect(plan.heldCount == 3 && plan.openColumns == ["Date"])
    #expect(plan.missingColumns.contains("Segment") && !plan.missingColumns.contains("Status"))
    #expect(plan.created[3].file.text.contains("personas: [cfo, it-director]\n"))
    #expect(plan.created[3].file.text.contains("external-id: D\n"))
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
    let before = InventoryCase(map: Self.map, files: Self.files)
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
    var state = InventoryCase(map: Self.map, files: Self.files)
    state = state.doing(try state.plan(Self.table))
    let again = try state.plan(Self.table)
    #expect(again.created.isEmpty && again.changed.isEmpty && again.unchangedCount == 4)
    #expect(state.doing(again).files == state.files)
  }

  @Test func aKeyThatTheTaxonomyMapsIsChangedUnderItsName() throws {
    let state = InventoryCase(
      map: Self.map,
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
    let state = InventoryCase(map: Self.map, files: ["content/a.md": text])
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

  /// A value that the map stops to know, or a cell that is empty now, takes nothing away.
  @Test(arguments: ["", "Hm", "Later", "TBD"])
  func anOpenOrEmptyStatusLeavesTheFileAsItIs(status: String) throws {
    let file =
      "---\ntitle: A\nstatus: retired\nurl: https://a.example\npersonas: [cfo]\n---\nText.\n"
    let state = InventoryCase(map: Self.map, files: ["content/a.md": file])
    let plan = try state.plan("Title,URL,Status,Persona\nA,https://a.example,\(status),\n")
    #expect(plan.changed.isEmpty && plan.unchangedCount == 1)
  }

  @Test func whatIsOpenIsToldWithWhereItIsSettledAndWhatItKeeps() throws {
    let state = InventoryCase(
      map: Self.map,
      files: [
        "content/one.md": "---\ntitle: One\nurl: https://1.example\n---\nText.\n",
        "content/two.md": "---\ntitle: Two\nurl: https://2.example\nstatus: draft\n---\nText.\n",
        "content/three.md":
          "---\ntitle: Three\nurl: https://3.example\nstatus: livee\n---\nText.\n",
        "content/four.md": "---\ntitle: Four\nurl: https://4.example\n---\nText.\n",
      ])
    let plan = try state.plan(
      """
      Title,URL,Status,Persona,Published,Type
      One,https://1.example,Gone: moved,,,
      Two,https://2.example,Live,,Q3 2025,
      Three,https://3.example,Hm,CFOO,,
      Four,https://4.example,Live,,,Paper
      Five,https://5.example,Gone: moved,,+12 months,
      Six,example com,Kill,,,Paper

      """)
    #expect(plan.changed.isEmpty)
    let report = InventoryReport(plan, mapPath: "map.yml", isDone: false, namesAll: false)
    let told = report.text.split(separator: "\n").map(String.init).filter {
      !$0.contains("  new: ")
    }
    let expected: [String] = [
      "4 values open, to be settled in map.yml:",
      "  Status (column C, 2 rows, first in row 2): `Gone: moved` has no meaning yet: add "
        + "`\"Gone: moved\":` below status, and an id or ignore behind it",
      "  Type (column F, 2 rows, first in row 5): `Paper` has no meaning yet: add `Paper:` below "
        + "type, and an id or ignore behind it",
      "  Status (column C, row 4): `Hm` has no meaning yet: write an id or ignore behind it, below "
        + "status",
      "  Persona (column D, row 4): `CFOO` has no meaning yet; if it means `cfo`, add `CFOO: cfo` "
        + "below personas",
      "3 values to be put right in the table:",
      "  Published (column E, row 3): `Q3 2025` is no date: write 2026-11-21",
      "  Published (column E, row 6): `+12 months` is a rhythm, no date; how long a type stays "
        + "fresh stands in the taxonomy",
      "  URL (column B, row 7): `example com` is no address that begins with https://",
      "until then 1 new file stays a draft",
      "until then 3 files keep their status:",
      "  content/one.md stays published", "  content/two.md stays draft",
      "  content/three.md stays as it is",
    ]
    #expect(Array(told[2...].dropLast()) == expected, "\(report.text)")
  }

  @Test func aFileThatCannotBeReadIsNoNewFile() throws {
    let state = InventoryCase(map: Self.map, files: ["content/a.md": "---\ntitle: [\n---\nText.\n"])
    let plan = try state.plan("Title,URL\nA,https://a.example\n")
    #expect(plan.created.isEmpty && plan.changed.isEmpty)
    #expect(plan.refused.map(\.row) == [2])
  }
}

extension InventoryImportTests {
  @Test(arguments: [
    ("A title", "", "a-title"), ("Über Größe & Maß", "", "ueber-groesse-mass"),
    ("../../etc/passwd", "", "etc-passwd"), ("X", "../../up", "up"),
    ("X", "/abs/path/", "abs/path"),
    ("X", "modules/a", "asset-modules-a"), ("X", "campaigns/a", "asset-campaigns-a"),
    ("X", "measurement/leads", "asset-measurement-leads"), ("X", "con", "asset-con"),
    ("X", "..", "x"), ("日本", "", "last"), ("README", "", "readme"), ("_draft", "", "draft"),
    (String(repeating: "long ", count: 40), "", String(repeating: "long-", count: 12) + ""),
  ])
  func aNameIsSafe(title: String, slug: String, id: String) throws {
    let plan = try InventoryCase(map: Self.map).plan(
      "Title,Slug,URL\n\(title),\(slug),https://a.example/last\n")
    #expect(
      plan.created.map(\.file.path) == [
        "content/\(id.hasSuffix("-") ? String(id.dropLast()) : id).md"
      ])
  }

  @Test func namesThatMeetAreNumberedAndNoFileIsWrittenOver() throws {
    let state = InventoryCase(
      map: Self.map + "\nfolder: kept",
      files: ["content/kept/a.md": "Text.\n", "content/kept/a-3.md": "Text.\n"])
    let rows = (1...3).map { "A,https://a.example/\($0)\n" }.joined()
    let plan = try state.plan("Title,URL\n\(rows)")
    #expect(
      plan.created.map(\.file.path) == [
        "content/kept/a-2.md", "content/kept/a-4.md", "content/kept/a-5.md",
      ])
  }

  private static func taxonomy(_ content: String) -> [String: String] {
    ["personas/taxonomy.md": "---\ncontent: \(content)\nsegments: [enterprise, mid-market]\n---\n"]
  }

  @Test func newFilesLieWhereTheTaxonomySaysAndTakeNoId() throws {
    let state = InventoryCase(
      map: Self.map + "\nfolder: kept",
      files: Self.taxonomy("src/blog").merging([
        "src/blog/kept/my-post/index.md": "Text.\n", "src/blog/kept/My Other.mdx": "Text.\n",
      ]) { $1 })
    let table = """
      Title,Slug,URL
      My post,,https://a.example/1
      My other,,https://a.example/2
      New,,https://a.example/3
      In,new/index,https://a.example/4

      """
    let plan = try state.plan(table)
    #expect(
      plan.created.map(\.file.path) == [
        "src/blog/kept/my-post-2.md", "src/blog/kept/my-other-2.md", "src/blog/kept/new.md",
        "src/blog/kept/asset-new-index.md",
      ])
    let after = state.doing(plan)
    #expect(after.workspace.assets.count == 6 && after.workspace.diagnostics.isEmpty)
    let again = try after.plan(table)
    #expect(again.created.isEmpty && again.changed.isEmpty && again.unchangedCount == 4)
  }

  @Test func nothingIsWrittenWhileItIsOpenWhereAssetsLie() throws {
    let state = InventoryCase(map: Self.map, files: Self.taxonomy("../blog"))
    let error = #expect(throws: ImportRefusal.self) {
      try state.plan("Title,URL\nA,https://a.example\n")
    }
    #expect(error?.message.hasPrefix("where the assets lie is open") == true)
  }

  @Test func tenThousandRowsAreNoWork() throws {
    let rows = (0..<10_000).map { "Asset,https://a.example/\($0),Live,cfo;it-director,BOFU\n" }
    let table = "Title,URL,Status,Persona,Stage\n" + rows.joined()
    var state = InventoryCase(map: Self.map)
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
    let state = InventoryCase(map: Self.map)
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
