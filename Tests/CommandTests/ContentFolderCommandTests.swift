import Foundation
import PersonaTestSupport
import Testing

/// A site generator's folder, read where it lies by every command, on the disk and in commits.
struct ContentFolderCommandTests {
  private static let persona = """
    ---
    title: Chief Financial Officer
    channels: [website]
    ---
    Guards cash.

    ## Journey
    ### Evaluation
    - Question (cost): What does a year of delay cost us?

    """
  private static let taxonomy = """
    ---
    content: src/content/blog
    keys:
      pubDate: published
      updatedDate: reviewed
    ---
    How we tag.

    """

  private static func post(_ reply: String) -> String {
    """
    ---
    title: The cost of delay
    pubDate: 2026-01-01
    updatedDate: 2026-01-01
    channels: [website]
    ---
    The arithmetic.

    ## Answers
    - cfo.evaluation.cost: \(reply)

    """
  }

  private static let path = "src/content/blog/cost-of-delay/index.mdx"
  private static let files = [
    "personas/taxonomy.md": taxonomy, "personas/cfo.md": persona,
    path: post("Nine months of savings on the median project."),
    "src/content/blog/other.md": "---\ntitle: Other\n---\nText.\n",
    "src/pages/index.md": "# Home\n",
  ]

  /// The folder that people copy along with an id is that of this workspace.
  @Test func theFolderIsNoPartOfAnID() throws {
    let folder = try ScratchFolder(Self.files)
    defer { folder.remove() }
    let run = try PersonaCommand.run(["new", "asset", "src/content/blog/foo"], in: folder.path)
    #expect(run.status == 64)
    #expect(run.remarks.contains("without src/content/blog/. Did you mean foo?"), "\(run)")
    let other = try PersonaCommand.run(["new", "asset", "content/foo"], in: folder.path)
    #expect(other == CommandRun(output: "src/content/blog/content/foo.md\n"))
  }

  @Test func checkShowExplainAndNewKnowWhereItLies() throws {
    let folder = try ScratchFolder(Self.files)
    defer { folder.remove() }
    func run(_ arguments: String...) throws -> CommandRun {
      try PersonaCommand.run(arguments + ["--today", "2026-02-01"], in: folder.path)
    }
    #expect(try run("check").remarks.hasPrefix("no problems in 4 files\n"))
    #expect(
      try run("check", "src/content/blog/other.md").remarks.hasPrefix("no problems in 1 file\n"))
    #expect(try run("show", "cost-of-delay").output.contains("The cost of delay"))
    #expect(try run("show", Self.path).output.contains("The cost of delay"))
    #expect(try run("explain", "cfo.evaluation").output.contains("2 strong"))
    let doctor = try PersonaCommand.run(["doctor"], in: folder.path)
    #expect(
      doctor.output.contains(
        "the taxonomy is `personas/taxonomy.md`; by it the assets lie in `src/content/blog/`\n"))
    let new = try PersonaCommand.run(["new", "asset", "security/new-one"], in: folder.path)
    #expect(new == CommandRun(output: "src/content/blog/security/new-one.md\n"))
    #expect(try run("check").remarks.hasPrefix("no problems in 5 files\n"))
  }

  @Test func anInventoryIsWrittenThereOnce() throws {
    let folder = try ScratchFolder(Self.files)
    defer { folder.remove() }
    try folder.write("inv.csv", "Title,URL\nR,https://ex.example/4\n")
    let inventory = ["import", "inventory", "inv.csv"]
    _ = try PersonaCommand.run(inventory, in: folder.path)
    let run = try PersonaCommand.run(inventory + ["--write"], in: folder.path)
    #expect(run.output.contains("  new: src/content/blog/r.md (row 2)\n"), "\(run)")
    let before = try folder.contents()
    let again = try PersonaCommand.run(inventory + ["--write"], in: folder.path)
    #expect(again.output.contains("left 1 as it is"), "\(again)")
    #expect(try folder.contents() == before && !folder.exists("content"))
  }

  @Test func aReviewIsStampedUnderTheirKey() throws {
    let folder = try ScratchFolder(Self.files)
    defer { folder.remove() }
    let run = try PersonaCommand.run(
      ["review", "--done", "cost-of-delay", "--today", "2026-03-01"], in: folder.path)
    #expect(run.status == 0, "\(run)")
    let text = try folder.read(Self.path)
    #expect(text.contains("\nupdatedDate: 2026-03-01\n") && !text.contains("\nreviewed:"))
    let check = try PersonaCommand.run(["check", "--today", "2026-03-01"], in: folder.path)
    #expect(check.remarks.hasPrefix("no problems"), "\(check)")
  }

  @Test func noOutputIsWrittenIntoIt() throws {
    let folder = try ScratchFolder(Self.files)
    defer { folder.remove() }
    for output in ["src/content/blog/site", "src"] {
      let run = try PersonaCommand.run(["build", "-o", output], in: folder.path)
      #expect(run.status == 2, "\(run)")
    }
    let report = try PersonaCommand.run(
      ["check", "--report", "json=src/content/blog/report.json"], in: folder.path)
    #expect(report.status == 2, "\(report)")
    #expect(!folder.exists("src/content/blog/report.json"))
  }

  @Test func aFolderBehindALinkIsNotRead() throws {
    let outside = try ScratchFolder(["content/blog/a.md": "# Secret\n"])
    defer { outside.remove() }
    let folder = try ScratchFolder([
      "personas/taxonomy.md": Self.taxonomy, "personas/cfo.md": Self.persona,
    ])
    defer { folder.remove() }
    try FileManager.default.createSymbolicLink(
      atPath: "\(folder.path)/src", withDestinationPath: outside.path)
    let run = try PersonaCommand.run(["check"], in: folder.path)
    #expect(run.status == 1)
    #expect(run.output.contains("error[bad-content-folder]"), "\(run)")
    #expect(!run.output.contains("Secret"))
  }

  @Test func changesAndTheHistoryAreReadFromCommits() throws {
    let git = try GitFixture(in: ScratchFolder(Self.files))
    defer { git.remove() }
    try git.commit(day: "2026-01-01")
    let worse = Self.post("(write: what it replies)")
    try git.commit([Self.path: worse], day: "2026-01-02")
    let diff = try PersonaCommand.run(["diff", "HEAD~1..HEAD"], in: git.path)
    #expect(diff.output.hasPrefix("Persona coverage: 28 % → 0 %"), "\(diff)")
    for rules in ["today", "then"] {
      let history = try PersonaCommand.run(
        ["history", "--format", "csv", "--rules", rules], in: git.path)
      let rows = history.output.split(separator: "\r\n")
      #expect(history.status == 0 && rows.count == 3, "\(history)")
    }
    let dirty = try PersonaCommand.run(["diff", "HEAD~1", "--today", "2026-01-02"], in: git.path)
    #expect(dirty.output.hasPrefix("Persona coverage: 28 % → 0 %"), "\(dirty)")
  }

  @Test func aMoveIntoItIsAMove() throws {
    let git = try GitFixture()
    defer { git.remove() }
    try git.commit([
      "personas/taxonomy.md": Self.taxonomy.replacingOccurrences(
        of: "content: src/content/blog\n", with: ""),
      "personas/cfo.md": Self.persona,
      "content/cost-of-delay.md": Self.post("Nine months of savings on the median project."),
    ])
    try git.commit(
      [
        "personas/taxonomy.md": Self.taxonomy,
        Self.path: Self.post("Nine months of savings on the median project."),
      ],
      deleting: ["content/cost-of-delay.md"], day: "2026-01-02")
    let diff = try PersonaCommand.run(["diff", "HEAD~1..HEAD"], in: git.path)
    #expect(diff == CommandRun(), "\(diff)")
    for rules in ["today", "then"] {
      let history = try PersonaCommand.run(
        ["history", "--format", "csv", "--rules", rules, "--every", "commit"], in: git.path)
      #expect(history.status == 0, "\(history)")
    }
  }
}
