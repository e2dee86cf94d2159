import CoverageAnalysis
import CoverageTestSupport
import CoverageWording
import Testing
import WorkspaceModel

/// What the acts of plans tell people to write.
struct ActWordingTests {
  private func details(_ coverage: Coverage) throws -> [String] {
    let plan = try #require(try coverage.plan("cfo.evaluation"))
    let wording = Wording(coverage)
    return plan.acts.map { wording.detail(of: $0, for: plan.cell) }
  }

  @Test(arguments: [
    (
      ["status": "draft"],
      "In content/a.md:5 write `status: published` and `published: 2026-11-21`."
    ),
    (
      ["reviewed": "2020-01-01"],
      "Read it again, put right what no longer holds, and write `reviewed: 2026-11-21` in "
        + "content/a.md:4."
    ),
    (
      ["reviewed-against": "{cfo.evaluation.cost: 00000000}"],
      #"Read it against the question "What does it cost?", put right what no longer fits, write "#
        + "`reviewed: 2026-11-21` in content/a.md:4, and under `reviewed-against` "
        + "`cfo.evaluation.cost: \(NeedFingerprint.of("What does it cost?"))`."
    ),
    (
      ["channels": "[search]"],
      "Bring it there, and add `email` to `channels` in content/a.md:3."
    ),
    (
      ["weak": "{cfo.evaluation.cost: The figures are old}"],
      "Mend what somebody has called weak (The figures are old), then take `cfo.evaluation.cost` "
        + "out of `weak` in content/a.md:5."
    ),
    (
      ["answers": nil, "covers": "{cfo: evaluation}"],
      "In content/a.md add `answers: [cfo.evaluation.cost]`."
    ),
  ])
  func detailsNameTheFileTheLineAndTheWords(keys: [String: String?], detail: String) throws {
    #expect(try details(Sample.one(keys)) == [detail])
  }

  @Test func aNeedWithoutANameIsNamedFirst() throws {
    let cfo = Sample.persona(
      "title: CFO",
      "### Evaluation\n- Question: What does a year of delay cost?\n"
        + "- Question: What does a year of delay cost us, then?\n")
    let coverage = Sample.one(
      ["answers": nil, "covers": "{cfo: evaluation}"], more: ["personas/cfo.md": cfo])
    #expect(
      try details(coverage) == [
        "Name the need first: in personas/cfo.md:8 write `Question (year-delay-cost): …`. "
          + "In content/a.md add `answers: [cfo.evaluation.year-delay-cost]`.",
        "Name the need first: in personas/cfo.md:9 write `Question (year-delay-cost-2): …`. "
          + "Begin the file content/cfo/evaluation-year-delay-cost-2.md. The role is Value.",
      ])
  }

  @Test func aNewAssetBeginsWithLinesThatMakeTheCellStrongOncePublished() throws {
    let coverage = Coverage(Sample.cfo)
    let plan = try #require(try coverage.plan("cfo.evaluation"))
    let lines = try #require(
      Wording(coverage).linesToPaste(for: plan.acts[0], at: plan.cell))
    #expect(
      lines.text == """
        ---
        title: Cost
        status: draft
        answers: [cfo.evaluation.cost]
        role: value
        channels: [email]
        ---
        What does it cost?

        """)
    let draft = Coverage(Sample.cfo.merging([lines.path: lines.text]) { $1 })
    #expect(draft.workspace.diagnostics.isEmpty)
    let published = lines.text.replacing("draft", with: "published\npublished: 2026-11-21")
    let after = Coverage(Sample.cfo.merging([lines.path: published]) { $1 })
    #expect(try after.cell("cfo.evaluation").state == .strong)
  }

  @Test func aNewAssetTakesNoPathThatIsTaken() throws {
    let files = Sample.cfo.merging([
      "content/cfo/evaluation-cost.md": Sample.asset("title: A"),
      "content/cfo/evaluation-cost-2.md": Sample.asset("title: B"),
    ]) { $1 }
    let coverage = Coverage(files)
    let plan = try #require(try coverage.plan("cfo.evaluation"))
    #expect(
      coverage.path(of: plan.acts[0]) == "content/cfo/evaluation-cost-3.md")
  }

  @Test func plansSayWhatTheyPromise() throws {
    let coverage = Sample.one(["reviewed": nil, "channels": nil])
    let (wording, plan) = (
      Wording(coverage), try #require(try coverage.plan("cfo.evaluation"))
    )
    #expect(wording.promise(of: plan) == "These 2 acts make the cell 2 strong.")
    #expect(wording.rank(of: plan) == "cell weight 2 × 1 gained ÷ 2 acts")
    #expect(
      plan.acts.map { wording.title(of: $0, for: plan.cell) } == [
        #"Bring "A" up to date"#, #"Put "A" on Email"#,
      ])
  }
}
