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

  private static func asset(_ title: String, _ keys: String, answers need: String? = nil) -> String
  {
    "---\ntitle: \(title)\nrole: proof\nchannels: [email]\n\(keys)\n---\nText.\n"
      + (need.map { "\n## Answers\n- \($0): What \(title) replies.\n" } ?? "")
  }

  private static let sheet = asset(
    "Sheet", "reviewed: 2026-01-01", answers: "cfo.evaluation.cost")
  private static let peer = asset("Peer", "reviewed: 2026-01-01", answers: "cfo.selection.peer")

  /// A repository whose first commit holds a persona and an asset.
  private static func repository() throws -> GitFixture {
    let git = try GitFixture()
    try git.commit(["personas/cfo.md": persona, "content/sheet.md": sheet])
    return git
  }

  private func told(_ git: GitFixture, _ arguments: String...) throws -> [String] {
    let run = try PersonaCommand.run(["diff"] + arguments, in: git.path)
    #expect(run.status == 0 && run.remarks.isEmpty, "\(run)")
    // The needs and cells, each with what is said or its causes.
    return run.output.split(separator: "\n").map(String.init)
      .prefix { $0 != "Next best gap" }
      .filter { $0.hasPrefix("  CFO") || $0.hasPrefix("    - ") }
  }

  /// What a sparse checkout leaves out falls, and the run says that nobody deleted it.
  @Test func aSparseCheckoutSaysWhatItLeavesOut() throws {
    let git = try Self.repository()
    defer { git.remove() }
    try git.git("sparse-checkout", "set", "personas")
    let run = try PersonaCommand.run(["diff", "--today", "2026-01-02"], in: git.path)
    #expect(run.status == 0 && run.output.contains("CFO"), "\(run)")
    #expect(
      run.remarks
        == "warning: this is a sparse checkout: it leaves out 1 file of the workspace, which counts "
        + "as deleted here (content/sheet.md); git sparse-checkout disable brings everything back, and "
        + "BASE..HEAD compares commits, which are whole\n")
    let commits = try PersonaCommand.run(["diff", "HEAD..HEAD"], in: git.path)
    #expect(commits == CommandRun())
  }

  /// The files of a submodule are on the disk and in no commit.
  @Test func aSubmoduleSaysThatItIsReadFromTheFolderAlone() throws {
    let inner = try GitFixture()
    defer { inner.remove() }
    try inner.commit(["sheet.md": Self.sheet])
    let git = try GitFixture()
    defer { git.remove() }
    try git.commit(["personas/cfo.md": Self.persona])
    try git.git(
      "-c", "protocol.file.allow=always", "submodule", "--quiet", "add", "file://\(inner.path)",
      "content")
    try git.commit()
    let run = try PersonaCommand.run(["diff", "--today", "2026-01-02"], in: git.path)
    #expect(run.output.contains("CFO"), "\(run)")
    #expect(
      run.remarks
        == "warning: content is a submodule: the files in it are read from the folder, but not from "
        + "a commit, so that they count as new here; git diff --submodule=log tells what changed "
        + "in it\n")
  }

  /// The rule of the taxonomy is a gate of the change, too; 0 asks for none.
  @Test func theGateOfTheTaxonomyHoldsForAChange() throws {
    let git = try Self.repository()
    defer { git.remove() }
    try git.commit(["personas/taxonomy.md": "---\nrules: {fail-under: 80}\n---\nGuide.\n"])
    let arguments = ["diff", "--today", "2026-01-02"]
    let run = try PersonaCommand.run(arguments, in: git.path)
    #expect(run.status == 3)
    #expect(run.remarks == "coverage is 28 %, under the gate of 80 %\n")
    #expect(try PersonaCommand.run(arguments + ["--fail-under", "0"], in: git.path).status == 0)
  }

  /// Nothing can be lost where nothing was, which nobody should take for a verdict.
  @Test func aWorkspaceThatWasNotThereIsToldAsThat() throws {
    let git = try Self.repository()
    defer { git.remove() }
    try git.git("mv", "personas", "market-personas")
    try git.folder.write("market/personas/cfo.md", Self.persona)
    let run = try PersonaCommand.run(
      ["diff", "-C", "market", "--gate", "no-worse", "--today", "2026-01-02"], in: git.path)
    #expect(
      run.remarks.hasPrefix(
        "warning: HEAD has no persona in this folder, so that every need counts as new; what came from "
          + "a workspace in another folder is not compared\n"), "\(run)")
  }

  /// A branch that has moved on since is not what a change is compared with.
  @Test func theBaseOfAPullRequestIsNotCalledTheBranch() throws {
    let git = try Self.repository()
    defer { git.remove() }
    try git.git("branch", "release")
    try git.commit(["content/more.md": Self.sheet.replacing("Sheet", with: "More")])
    try git.git("checkout", "--quiet", "-b", "later", "release")
    try git.commit(["content/other.md": Self.sheet.replacing("Sheet", with: "Other")])
    try git.git("branch", "--force", "release", "HEAD@{1}")
    let main = try git.git("rev-parse", "--abbrev-ref", "@{-1}")
      .trimmingCharacters(in: .whitespacesAndNewlines)
    let run = try PersonaCommand.run(["diff", "\(main)...HEAD", "--always"], in: git.path)
    #expect(run.output.contains("\nwhere HEAD left \(main) ("), "\(run)")
    let whole = try PersonaCommand.run(["diff", "\(main)..HEAD", "--always"], in: git.path)
    #expect(whole.output.contains("\n\(main) ("), "\(whole)")
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
        Persona coverage: 28 %; nothing moved, and no problem is new
        HEAD (\(try git.head().prefix(10)), as of 2026-01-01) → the working tree (as of 2026-01-02)

        """)
  }

  /// A need that is still strong, but only where nobody has seen the persona, is no quiet change.
  @Test func whatFallsWithoutWhatIsAssumedIsTold() throws {
    let git = try GitFixture()
    defer { git.remove() }
    let persona = Self.persona.replacing(
      "channels: [email]", with: "channels: {email: confirmed, events: assumed}")
    let assumed = Self.sheet.replacing("[email]", with: "[events]")
      .replacing("What Sheet replies", with: "What the talk replies")
    try git.commit([
      "personas/cfo.md": persona, "content/sheet.md": Self.sheet, "content/a-talk.md": assumed,
    ])
    try git.folder.write(
      "content/sheet.md", Self.sheet.replacing("role: proof", with: "status: retired"))
    let run = try PersonaCommand.run(["diff", "--today", "2026-01-02"], in: git.path)
    #expect(
      run.output.hasPrefix(
        "Persona coverage: 28 %; coverage without what is assumed moved: 28 % (4 of 14) → 14 % "
          + "(2 of 14)\n"), "\(run)")
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
      try told(git, "main...more") == [
        "  CFO / Selection \"A peer.\": nothing → strong", "    - \"Peer\": \"What Peer replies.\"",
        "  CFO / Selection: 0 missing → 2 strong", "    - \"Peer\" was added.",
      ])
    #expect(
      try told(git, "main..more") == [
        "  CFO / Evaluation \"What does it cost?\": nothing → strong",
        "    - \"Sheet\": \"What Sheet replies.\"",
        "  CFO / Selection \"A peer.\": nothing → strong", "    - \"Peer\": \"What Peer replies.\"",
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
    #expect(stale.output.contains("Time has passed: \"Sheet\" is stale since 2027-01-02."))
    #expect(stale.status == 0)
    try git.folder.write(
      "content/sheet.md", Self.sheet.replacing("title:", with: "status: retired\ntitle:"))
    let retired = try PersonaCommand.run(
      ["diff", "--gate", "no-worse", "--today", "2026-01-02"], in: git.path)
    #expect(retired.status == 3)
    #expect(
      retired.remarks == """
        the change is worse for 1 need, which --gate forbids
          CFO / Evaluation "What does it cost?": strong → nothing

        """)
    let low = try PersonaCommand.run(
      ["diff", "--fail-under", "10", "--today", "2026-01-02"], in: git.path)
    #expect(low.status == 3)
    #expect(low.remarks == "coverage is 0 %, under the gate of 10 %\n")
  }

  /// Deleting what is open lifts the figure, and no gate.
  @Test func deletingOpenNeedsReachesNoGate() throws {
    let git = try Self.repository()
    defer { git.remove() }
    try git.folder.write(
      "personas/cfo.md",
      Self.persona.replacing(
        "channels", with: "not-applicable: {selection: Signs nothing}\nchannels"
      )
      .replacing("### Selection\n- Proof (peer): A peer.\n", with: ""))
    let run = try PersonaCommand.run(
      ["diff", "--fail-under", "40", "--gate", "no-worse", "--today", "2026-01-02"], in: git.path)
    #expect(run.status == 3)
    #expect(
      run.remarks
        == "coverage is 50 % only because something that counted before no longer does, or has another "
        + "weight; with that, and with what was deleted as open, it is 28 %, under the gate of 40 %\n"
    )
    #expect(run.output.contains("CFO / Selection does not apply any more (Signs nothing)"))
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
    #expect(
      run.output.hasPrefix("Persona coverage: 28 % → 71 %; 1 need newly answered\n"), "\(run)")
  }
}
