import CoverageAnalysis
import PersonaTestSupport
import SourceDocuments
import Testing
import WorkspaceModel

@testable import WorkspaceAuthoring

/// The way of a judgement from the workspace into a spreadsheet and back.
struct WorksheetTests {
  private static let persona = """
    ---
    title: CFO
    ---
    Guards cash.

    ## Journey
    ### Evaluation
    - Question (cost): What does it cost?
    - Proof (peer): A peer's figures.
    - Objection: No time.
    - Objection: No money.
    ### Selection
    - Question (exit): How do we get out?
    ### Awareness
    - Question (why): Why now?
    """

  private static let files = [
    "personas/cfo.md": persona,
    "content/blog.md":
      "---\ntitle: Blog\ntype: blog-post\ncovers: {cfo: [evaluation]}\n---\nWords on cost.\n",
    "content/case.md": """
    ---
    title: Case
    type: case-study
    covers: {cfo: [evaluation, awareness]}
    answers: [cfo.evaluation.peer]
    status: draft
    ---
    Figures.

    ## Answers
    * cfo.awareness.why: Rents go up by a tenth in March.

    ## Notes
    More.
    """,
    "content/weak.md":
      "---\ncovers: {cfo: [evaluation]}\nweak: {cfo.evaluation: Old}\n---\nText.\n",
    "content/old.md": "---\ncovers: {cfo: [evaluation]}\nstatus: retired\n---\nText.\n",
    "content/skeleton.md": """
    ---
    title: Skeleton
    type: checklist
    url: https://a.example
    covers: {cfo: [evaluation]}
    ---
    (write: one paragraph)

    ## Answers
    - cfo.evaluation.cost: (write: in a sentence, what this replies
      to the question)
    - cfo.evaluation.peer: (write: a reply)
    """,
  ]

  private static func coverage(_ files: [String: String]) -> Coverage {
    Coverage(of: Workspace.read(files), on: CalendarDate(dayNumber: 20_778))
  }

  @Test func eachOpenNeedStandsBesideTheAssetsThatMayAnswerIt() {
    let rows = Worksheet(Self.coverage(Self.files)).rows
    #expect(Worksheet.header.count == 7)
    #expect(
      rows.map { "\($0[0]) \($0[2])" } == [
        "cfo.awareness.why ",
        "cfo.evaluation.cost blog", "cfo.evaluation.cost skeleton", "cfo.evaluation.cost case",
        // A blog post is no proof.
        "cfo.evaluation.peer skeleton", "cfo.evaluation.peer case",
        "cfo.selection.exit ",
      ])
    #expect(
      rows[1] == [
        "cfo.evaluation.cost", "What does it cost?", "blog", "Blog", "Words on cost.", "", "",
      ])
    #expect(rows[2][4] == "https://a.example")
  }

  @Test func aYesWithAReplyBecomesALineAndNothingElseMoves() throws {
    let (after, plan) = try judged([
      "cfo.evaluation.cost,blog,yes,\"Nine *months* of rent,\nand no more.\"",
      "cfo.evaluation.cost,skeleton,x,All of it stands in the list.",
      "cfo.evaluation.peer,case,Ja,'-30 % at a peer of ours.",
      "cfo.selection.exit,blog,no,", "cfo.evaluation.cost,case,,",
    ])
    #expect(plan.refused.isEmpty && plan.noCount == 1 && plan.emptyCount == 1)
    #expect(
      after["content/blog.md"] == Self.files["content/blog.md"]!
        + "\n## Answers\n- cfo.evaluation.cost: Nine \\*months\\* of rent, and no more.\n")
    #expect(
      after["content/case.md"]
        == Self.files["content/case.md"]!.replacing(
          "in March.\n", with: "in March.\n* cfo.evaluation.peer: -30 % at a peer of ours.\n"))
    #expect(
      after["content/skeleton.md"]?.hasSuffix(
        """
        ## Answers
        - cfo.evaluation.cost: All of it stands in the list.
        - cfo.evaluation.peer: (write: a reply)
        """) == true)
    let coverage = Self.coverage(after)
    #expect(coverage.workspace.diagnostics.isEmpty)
    #expect(coverage.workspace.assets.flatMap(\.answers).count { $0.reply != nil } == 4)
  }

  @Test func theSecondRunChangesNothing() throws {
    let rows = [
      "cfo.evaluation.cost,blog,yes,Nine months of rent.",
      "cfo.evaluation.peer,case,yes,A third less at a peer.",
    ]
    let (after, _) = try judged(rows)
    let (again, plan) = try judged(rows, in: after)
    #expect(plan.changed.isEmpty && plan.unchangedCount == 2 && again == after)
  }

  @Test(arguments: [
    ("cfo.evaluation.cost,blog,yes,", "a bare pointer"),
    ("cfo.evaluation.cost,blog,,It costs nine months.", "nothing under answers?"),
    ("cfo.evaluation.cost,blog,perhaps,It costs nine months.", "neither yes nor no"),
    ("cfo.evaluation.cots,blog,yes,It costs nine months.", "did you mean `cfo.evaluation.cost`?"),
    ("cfo.evaluation,blog,yes,It costs nine months.", "there is no need"),
    ("cfo.evaluation.objection,blog,yes,It costs nine months.", "there is no need"),
    ("cfo.evaluation.cost,blogg,yes,It costs nine months.", "did you mean `blog`?"),
    ("cfo.selection.exit,,yes,It costs nine months.", "names no asset"),
    ("cfo.awareness.why,case,yes,It costs nine months.", "replies to `cfo.awareness.why` already"),
    ("cfo.evaluation.cost,case,yes,Rents go up by a tenth in March!", "under another need"),
    ("cfo.evaluation.cost,blog,yes,Very little.", "fewer than three words"),
    ("cfo.evaluation.cost,blog,yes,What does it cost?", "the need's own text"),
    ("cfo.evaluation.cost,blog,yes,(write: something here)", "can't be written"),
    ("cfo.evaluation.cost,blog,yes,a \"quote\" too many", "a quotation mark"),
    ("cfo.evaluation.cost,blog,yes,It costs nine mo\u{AD}nths.", "seen, soft hyphen (U+AD): type"),
    (
      "cfo.evaluation.cost,blog,yes,It \u{200B}costs a lot.",
      "seen, zero width space (U+200B): type"
    ),
    (
      "cfo.evaluation.cost,blog,yes,👩\u{200D}🚀 costs می\u{200C}خواهم a\u{2060}b.",
      "seen, word joiner (U+2060): type"
    ),
    (
      "cfo.evaluation.cost,old,yes,It costs nine months.",
      "content/old.md is retired, so no answer in it counts"
    ),
  ])
  func whatIsHalfSaidIsRefusedWithItsRow(row: String, words: String) throws {
    let (after, plan) = try judged([row])
    #expect(after == Self.files && plan.changed.isEmpty)
    #expect(plan.refused.map(\.row) == [2])
    #expect(plan.refused[0].text.contains(words), "\(plan.refused[0].text)")
  }

  @Test func aTranslationTakesNoAnswer() throws {
    let text = "---\ntranslation-of: blog\n---\nText.\n"
    let files = Self.files.merging(["content/blog-de.md": text]) { $1 }
    let (after, plan) = try judged(
      ["cfo.evaluation.cost,blog-de,yes,It costs nine months."], in: files)
    #expect(after == files)
    #expect(
      plan.refused == [
        RowRemark(
          row: 2,
          text:
            "content/blog-de.md is a translation, of which no answer counts: name the original, "
            + "content/blog.md")
      ])
  }

  @Test(arguments: [
    ("```\nopen\n", "line 6: the code that begins here never ends"),
    ("<!-- open\n", "line 6: the comment that begins here never ends"),
  ])
  func whatNeverEndsIsNamed(body: String, reason: String) throws {
    let front = "---\ncovers: {cfo: [evaluation]}\n---\nText.\n\n"
    let files = Self.files.merging(["content/x.md": front + body]) { $1 }
    let (_, plan) = try judged(["cfo.evaluation.cost,x,yes,Nine months of rent."], in: files)
    #expect(plan.refused.map(\.text) == ["content/x.md can't take it yet; \(reason)"])
  }

  @Test func oneSentenceRepliesToOneNeed() throws {
    let (after, plan) = try judged([
      "cfo.evaluation.cost,blog,yes,It costs nine months.",
      "cfo.evaluation.peer,case,yes,it costs nine months",
      "cfo.evaluation.cost,blog,yes,It costs ten months.",
    ])
    #expect(plan.refused.map(\.row) == [3, 4])
    #expect(after["content/case.md"] == Self.files["content/case.md"])
  }

  /// Whatever people type stands in the file as words, and reads as they typed it.
  @Test(arguments: [
    "# no heading at all", "a <b>bold</b> claim", "see [this](x) or that", "`code` in a cell",
    "1. not a list", "*stars* and _lines_", "a & b &amp; c", "two  blanks here", "> no quote here",
    "C:\\path\\to nothing at all", "![no](picture) to see", "~~struck~~ and kept", "日本語の返答です。",
    "a | b | c", "👩\u{200D}🚀 says می\u{200C}خواهم to us", "ends with two\\",
    "https://a.example/x_y_z holds all", "---", "a: b: c and d",
  ])
  func wordsStayWords(reply: String) throws {
    let cell = "\"\(reply.replacing("\"", with: "\"\""))\""
    let (after, plan) = try judged(["cfo.evaluation.cost,blog,yes,\(cell)"])
    guard let file = plan.changed.first else {
      #expect(["---"].contains(reply), "\(plan.refused)")
      return
    }
    let workspace = Self.coverage(after).workspace
    let asset = try #require(workspace.assets.first { $0.path == file.path })
    #expect(asset.answers.map { $0.reply?.text } == [CellText.collapsed(reply)])
    #expect(workspace.diagnostics.isEmpty)
  }

  @Test(
    arguments: [
      ("Text.", "Text.\n\n## Answers\n- LINE\n"),
      ("Text.\n\n", "Text.\n\n## Answers\n- LINE\n"),
      ("Text.\r\n", "Text.\r\n\r\n## Answers\r\n- LINE\r\n"),
      ("## Answers\n", "## Answers\n- LINE\n"),
      ("## Answers\n\n\n## More\n", "## Answers\n- LINE\n\n\n## More\n"),
      ("## Replies\nProse.\n", "## Replies\nProse.\n\n- LINE\n"),
      (
        "## Answers\n  + cfo.awareness.why: So it is said.\n",
        "## Answers\n  + cfo.awareness.why: So it is said.\n  + LINE\n"
      ),
      (
        "## Answers\n- cfo.awareness.why: So it is said.\n\n  A note.\n  - nested\n\nAfter\n=====\n",
        "## Answers\n- cfo.awareness.why: So it is said.\n\n  A note.\n  - nested\n- LINE\n\nAfter\n=====\n"
      ),
      (
        "# T\n\n## Answers\n- cfo.awareness.why: So it is said.\n### Sub\n- x\n",
        "# T\n\n## Answers\n- cfo.awareness.why: So it is said.\n- LINE\n### Sub\n- x\n"
      ),
      ("```\nopen", nil), ("<!-- open\n", nil),
    ] as [(String, String?)])
  func aLineGoesWhereItIsRead(body: String, after: String?) throws {
    let front = "---\ncovers: {cfo: [evaluation]}\n---\n"
    let files = Self.files.merging(["content/x.md": front + body]) { $1 }
    let (changed, plan) = try judged(
      ["cfo.evaluation.cost,x,yes,Nine months of rent."], in: files)
    let line = "cfo.evaluation.cost: Nine months of rent."
    #expect(changed["content/x.md"] == front + (after?.replacing("LINE", with: line) ?? body))
    #expect(plan.refused.isEmpty == (after != nil))
  }

  /// A body of any shape takes the line so that it is read, or is left as it is.
  @Test func noBodyIsSpoilt() throws {
    let parts = [
      "Text.\n", "\n", "## Answers\n", "### Sub\n", "# T\n", "- item\n", "  - nested\n", "  more\n",
      "- cfo.awareness.why: So it is said.\n", "* * *\n", "```\n", "> quote\n", "<div>\n",
      "1. one\n",
      "    code\n", "Heading\n---\n", "## Replies\n", "<!-- a\n", "-->\n",
      "- cfo.evaluation.peer: (write: x)\n",
    ]
    var random = SplitMix(state: 11)
    var written = 0
    for _ in 0..<300 {
      let count = Int.random(in: 1...8, using: &random)
      let body = (0..<count).map { _ in parts.randomElement(using: &random) ?? "" }.joined()
      let before = "---\ncovers: {cfo: [evaluation]}\n---\n" + body
      let files = Self.files.merging(["content/x.md": before]) { $1 }
      let (after, plan) = try judged(
        [
          "cfo.evaluation.cost,x,yes,Nine months of rent.",
          "cfo.evaluation.peer,x,yes,A third less at a peer.",
        ],
        in: files)
      guard let file = plan.changed.first else {
        #expect(after == files)
        continue
      }
      written += 1
      let read = [files, after].map { files in
        Workspace.read(files).assets.filter { $0.path == file.path }.flatMap(\.answers)
          .compactMap { $0.reply?.text }
      }
      #expect(
        Set(read[1]) == Set(read[0] + ["Nine months of rent.", "A third less at a peer."]),
        "\(body)")
    }
    #expect(written > 100)
  }

  @Test func whatIsNoWorksheetIsRefused() {
    #expect(throws: ImportRefusal.self) {
      try WorksheetImport(
        Array("a,b\n1,2\n".utf8), name: "x.csv", into: Self.coverage(Self.files),
        TextTree(Self.files))
    }
  }

  private func judged(
    _ rows: [String], in files: [String: String] = files
  ) throws -> (files: [String: String], plan: WorksheetImport) {
    let sheet = (["need,asset,answers?,reply"] + rows).joined(separator: "\r\n")
    let plan = try WorksheetImport(
      Array(sheet.utf8), name: "sheet.csv", into: Self.coverage(files), TextTree(files))
    var after = files
    for file in plan.changed { after[file.path] = String(decoding: file.bytes, as: UTF8.self) }
    return (after, plan)
  }
}
