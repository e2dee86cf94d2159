import Foundation
import PersonaTestSupport
import Testing

struct ReviewTests {
  private static let files = [
    "personas/taxonomy.md":
      "---\nowners: [ann, bob, marketing-ops]\nreviewed: 2026-11-01\n---\nGuide.\n",
    "personas/cfo.md": """
    ---
    title: CFO
    owner: ann
    reviewed: 2026-08-25
    ---
    Guards cash.

    ## Journey
    ### Evaluation
    - Question (cost): What does it cost?
    """,
    "content/a.md": """
    ---
    title: =SUM(A1), "a"
    owner: bob
    answers: [cfo.evaluation.cost]
    reviewed: 2026-08-20
    reviewed-against: {cfo.evaluation.cost: 00000000}
    ---
    Text.
    """,
    "content/b.md": "---\ntitle: B\n---\nText.\n",
    "content/c.md": "---\ntitle: C\nstatus: retired\n---\nText.\n",
  ]

  @Test func theQueueIsPrintedMostUrgentFirst() throws {
    let folder = try ScratchFolder(Self.files)
    defer { folder.remove() }
    let run = try PersonaCommand.run(["review"], in: folder.path)
    #expect(
      run
        == CommandRun(
          output: """
            Review                           File             Owner   Title
            no known review                  content/b.md     nobody  B
            1 day overdue, since 2026-11-21  content/a.md     Bob     =SUM(A1), "a"
            due in 4 days, on 2026-11-25     personas/cfo.md  Ann     CFO

            3 files are due: 1 without a known review, 1 overdue, 1 due within 30 days. 1 more is not due yet.

            To check again, because the need has changed since the last review:
            - "=SUM(A1), "a"" points at the question "What does it cost?", which now reads otherwise \
            than at the last review: read it again, put right what no longer fits, and stamp that: \
            `persona review --done content/a.md`.

            """))
  }

  @Test(arguments: [
    ("ann", "1d", [], "Nothing is due within 1 day; the next is due on 2026-11-25.\n"),
    ("ann", "4 days", ["CFO"], ""), ("bob", "1d", ["=SUM(A1), \"a\""], ""),
    ("marketing-ops", "2 weeks", ["B"], ""), ("marketing-ops", "3 months", ["B", "Taxonomy"], ""),
  ])
  func anOwnerSeesTheirListOnly(owner: String, due: String, titles: [String], remark: String) throws
  {
    let folder = try ScratchFolder(Self.files)
    defer { folder.remove() }
    let run = try PersonaCommand.run(["review", "--owner", owner, "--due", due], in: folder.path)
    let rows = run.output.split(separator: "\n\n").first?.split(separator: "\n").dropFirst() ?? []
    #expect(rows.count == titles.count)
    for (row, title) in zip(rows, titles) { #expect(row.hasSuffix("  \(title)")) }
    #expect(run.remarks == remark)
    #expect(run.status == 0)
  }

  @Test(arguments: ["soon", "0 days", "-3 days", " ", "30", "1.5 weeks", "3 fortnights"])
  func anotherLengthOfTimeIsAWrongUsage(due: String) throws {
    let folder = try ScratchFolder(Self.files)
    defer { folder.remove() }
    let run = try PersonaCommand.run(["review", "--due=\(due)"], in: folder.path)
    #expect(run.status == 64)
    #expect(run.output == "")
    #expect(
      run.remarks.hasPrefix(
        "Error: --due takes a length of time from one day on, such as 30d, \"30 days\" or "
          + "\"2 weeks\"; `\(due)` is none.\n"))
  }

  @Test func anUnknownOwnerIsToldTheNearest() throws {
    let folder = try ScratchFolder(Self.files)
    defer { folder.remove() }
    let run = try PersonaCommand.run(["review", "--owner", "bobb"], in: folder.path)
    #expect(
      run
        == CommandRun(
          remarks: "error: there is no owner `bobb`\ndid you mean `bob`?\n",
          status: 2))
  }

  @Test func dataHasASchemaAndEveryField() throws {
    let folder = try ScratchFolder(Self.files)
    defer { folder.remove() }
    let run = try PersonaCommand.run(["review", "--format", "json"], in: folder.path)
    let file = try JSONDecoder().decode(File.self, from: Data(run.output.utf8))
    #expect(file.schema == "persona-coverage/reviews/1")
    #expect(file.asOf == "2026-11-21" && file.window == "30 days" && file.reviewEvery == "3 months")
    #expect(file.reviews.map(\.state) == ["never", "overdue", "due"])
    #expect(file.reviews.map(\.daysOverdue) == [0, 1, 0])
    #expect(file.reviews.map(\.owner) == [nil, "bob", "ann"])
    #expect(file.reviews.map(\.reviewer) == ["marketing-ops", "bob", "ann"])
    #expect(file.reviews.map(\.due) == [nil, "2026-11-20", "2026-11-25"])
    #expect(file.notDue == 1 && file.nextDue == "2027-02-01")
    #expect(file.rechecks.map(\.need) == ["cfo.evaluation.cost"])
  }

  @Test func theOtherFormsAreTables() throws {
    let folder = try ScratchFolder(Self.files)
    defer { folder.remove() }
    let csv = try PersonaCommand.run(["review", "--format", "csv"], in: folder.path).output
    #expect(
      csv == """
        state,days_overdue,due,reviewed,kind,id,title,file,owner,reviewer\r
        never,0,,,asset,b,B,content/b.md,,marketing-ops\r
        overdue,1,2026-11-20,2026-08-20,asset,a,"'=SUM(A1), ""a\""",content/a.md,bob,bob\r
        due,0,2026-11-25,2026-08-25,persona,cfo,CFO,personas/cfo.md,ann,ann\r

        """)
    let markdown = try PersonaCommand.run(["review", "--format", "markdown"], in: folder.path)
    #expect(markdown.output.hasPrefix("| Review | File | Owner | Title |\n| --- | --- |"))
  }

  @Test func anEmptyWorkspaceHasNothingToReview() throws {
    let folder = try ScratchFolder(["personas/README.md": "Empty.\n"])
    defer { folder.remove() }
    #expect(
      try PersonaCommand.run(["review"], in: folder.path)
        == CommandRun(remarks: "There is no file to review.\n"))
    #expect(try PersonaCommand.run(["review", "-q"], in: folder.path) == CommandRun())
  }

  @Test func titlesCanNotSteerTheTerminal() throws {
    let folder = try ScratchFolder([
      "personas/a.md": "---\ntitle: \"A\\e[31m\\nB\"\n---\nText.\n"
    ])
    defer { folder.remove() }
    let run = try PersonaCommand.run(["review"], in: folder.path)
    #expect(run.output.contains("A\\u{1B}[31m\\u{A}B"))
    #expect(!run.output.contains("\u{1B}"))
  }

  private struct File: Decodable {
    let schema: String
    let asOf: String
    let window: String
    let reviewEvery: String
    let reviews: [Review]
    let notDue: Int
    let nextDue: String?
    let rechecks: [Recheck]
  }

  private struct Review: Decodable {
    let state: String
    let daysOverdue: Int
    let due: String?
    let owner: String?
    let reviewer: String?
  }

  private struct Recheck: Decodable {
    let need: String
  }
}
