import Foundation
import PersonaTestSupport
import Testing

/// `persona diff` in a real repository.
struct DiffTests {
  private static let persona = """
    ---
    title: CFO
    channels: [email]
    ---
    ## Journey
    ### Evaluation
    - Question (cost): What does it cost?
    ### Selection
    - Proof (peer): A peer.

    """

  private static func asset(_ title: String, _ keys: String) -> String {
    "---\ntitle: \(title)\nchannels: [email]\n\(keys)\n---\nText.\n"
  }

  private static let sheet = asset(
    "Sheet", "answers: [cfo.evaluation.cost]\nreviewed: 2026-01-01")
  private static let peer = asset("Peer", "answers: [cfo.selection.peer]\nreviewed: 2026-01-01")

  /// A repository whose first commit holds a persona and an asset.
  private static func repository() throws -> GitFixture {
    let git = try GitFixture()
    try git.commit(["personas/cfo.md": persona, "content/sheet.md": sheet])
    return git
  }

  private func cells(_ git: GitFixture, _ arguments: String...) throws -> [String] {
    let run = try PersonaCommand.run(["diff"] + arguments, in: git.path)
    #expect(run.status == 0 && run.remarks.isEmpty, "\(run)")
    // The cells, each with its causes, between the verdict and the figures.
    return run.output.split(separator: "\n").map(String.init)
      .prefix { $0 != "Next best gap" }
      .filter { $0.hasPrefix("  CFO") || $0.hasPrefix("    - ") }
  }

  @Test func nothingMovedIsSilent() throws {
    let git = try Self.repository()
    defer { git.remove() }
    let silent = try PersonaCommand.run(["diff", "--today", "2026-01-02"], in: git.path)
    #expect(silent == CommandRun())
    let always = try PersonaCommand.run(
      ["diff", "--today", "2026-01-02", "--always"], in: git.path)
    #expect(
      always.output
        == """
        Persona coverage: 25 %; no cell moved, and no problem is new
        HEAD (\(try git.head().prefix(10)), as of 2026-01-01) → the working tree (as of 2026-01-02)

        """)
  }

  @Test func onlyWhatDiffersIsListedAmongTheFiles() throws {
    let git = try Self.repository()
    defer { git.remove() }
    try git.commit(["content/logo.svg": "<svg></svg>"])
    try git.folder.write("content/finance/sheet.md", Self.sheet + "One line more.\n")
    try git.git("rm", "--quiet", "content/sheet.md")
    let run = try PersonaCommand.run(
      ["diff", "--format", "json", "--today", "2026-01-02"], in: git.path)
    #expect(run.output.components(separatedBy: "\"path\"").count == 2, "\(run)")
    #expect(run.output.contains("\"formerPath\" : \"content/sheet.md\""), "\(run)")
    #expect(run.output.contains("\"cells\" : [\n\n  ]"), "\(run)")
  }

  @Test func aBranchIsComparedFromWhereItBegan() throws {
    let git = try Self.repository()
    defer { git.remove() }
    try git.branch("more")
    try git.commit(["content/peer.md": Self.peer])
    try git.checkout("main")
    try git.commit(deleting: ["content/sheet.md"])
    #expect(
      try cells(git, "main...more") == [
        "  CFO / Selection: 0 missing → 2 strong", "    - \"Peer\" was added.",
      ])
    #expect(
      try cells(git, "main..more") == [
        "  CFO / Evaluation: 0 missing → 2 strong", "    - \"Sheet\" was added.",
        "  CFO / Selection: 0 missing → 2 strong", "    - \"Peer\" was added.",
      ])
  }

  @Test func gatesJudgeWhatTheFilesDid() throws {
    let git = try Self.repository()
    defer { git.remove() }
    // Time alone has lowered the cell.
    let stale = try PersonaCommand.run(
      ["diff", "--gate", "no-worse", "--today", "2028-01-01"], in: git.path)
    #expect(stale.output.contains("Time has passed: \"Sheet\": it is stale since 2027-01-02."))
    #expect(stale.status == 0)
    try git.folder.write(
      "content/sheet.md", Self.sheet.replacing("title:", with: "status: retired\ntitle:"))
    let retired = try PersonaCommand.run(
      ["diff", "--gate", "no-worse", "--today", "2026-01-02"], in: git.path)
    #expect(retired.status == 3)
    #expect(retired.remarks == "the change lowers 1 cell, which --gate forbids\n")
    let low = try PersonaCommand.run(
      ["diff", "--fail-under", "10", "--today", "2026-01-02"], in: git.path)
    #expect(low.status == 3)
    #expect(low.remarks == "coverage is 0 %, under the gate of 10 %\n")
  }

  @Test func whatCanNotBeReadIsSaidInOneSentence() throws {
    let git = try Self.repository()
    defer { git.remove() }
    for revision in ["--output=x", "mian", ""] {
      let run = try PersonaCommand.run(["diff", "--", revision], in: git.path)
      #expect(run.status == 2 && run.output.isEmpty, "\(run)")
      #expect(run.remarks.hasPrefix("error: ") && run.remarks.split(separator: "\n").count == 1)
    }
    let alone = try ScratchFolder(["personas/cfo.md": Self.persona])
    defer { alone.remove() }
    #expect(try PersonaCommand.run(["diff"], in: alone.path).status == 2)
  }

  @Test func twoBranchesThatEachAddAnAssetAddUp() throws {
    let git = try Self.repository()
    defer { git.remove() }
    try git.branch("peer")
    try git.commit(["content/peer.md": Self.peer])
    try git.checkout("main")
    try git.branch("start")
    try git.commit([
      "content/start.md": Self.asset("Start", "covers: {cfo: [awareness]}\nreviewed: 2026-01-01")
    ])
    try git.checkout("main")
    let base = try git.head()
    try git.merge("peer")
    try git.merge("start")
    let run = try PersonaCommand.run(["diff", "\(base)..HEAD"], in: git.path)
    #expect(run.output.hasPrefix("Persona coverage: 25 % → 62 %; 2 cells better\n"), "\(run)")
  }
}
