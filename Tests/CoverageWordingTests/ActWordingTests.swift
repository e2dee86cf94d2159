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

  /// The officer with an asset of these keys that replies to the question.
  private func replying(
    _ keys: [String: String?], more: [String: String] = [:]
  ) -> Coverage {
    let text =
      Sample.asset(changing: keys.merging(["answers": nil]) { $1 })
      + "\n## Answers\n- cfo.evaluation.cost: It costs nine euros a seat.\n"
    return Coverage(Sample.cfo.merging(["content/a.md": text]) { $1 }.merging(more) { $1 })
  }

  @Test(
    arguments: [
      (
        ["status": "draft"],
        "In content/a.md:4 write `status: published` and `published: 2026-11-21`."
      ),
      (
        ["status": "planned"],
        "It is only planned: make it, and write in content/a.md what it says. Once readers can have it, "
          + "in content/a.md:4 write `status: published` and `published: 2026-11-21`."
      ),
      (
        ["reviewed": "2020-01-01"],
        "Read it again, put right what no longer holds, and write `reviewed: 2026-11-21` in "
          + "content/a.md:3."
      ),
      (
        ["reviewed-against": "{cfo.evaluation.cost: 00000000}"],
        #"Read it against the question "What does it cost?", put right what no longer fits, and stamp "#
          + "that: `persona review --done content/a.md`."
      ),
      (
        ["reviewed": "2020-01-01", "reviewed-against": "{cfo.evaluation.cost: 00000000}"],
        #"Read it again, also against the question "What does it cost?", put right what no longer "#
          + "holds, and stamp that: `persona review --done content/a.md`."
      ),
      (
        ["channels": "[search]"],
        "Bring it there, and add `email` to `channels` in content/a.md:2."
      ),
      (
        ["weak": "{cfo.evaluation.cost: The figures are old}"],
        "Mend what somebody has called weak (The figures are old), then take `cfo.evaluation.cost` "
          + "out of `weak` in content/a.md:4."
      ),
    ] as [([String: String?], String)])
  func detailsNameTheFileTheLineAndTheWords(keys: [String: String?], detail: String) throws {
    #expect(try details(replying(keys)) == [detail])
  }

  @Test(arguments: [
    (
      "---\nsegmnts: [enterprise]\n---\n", "Put right the mistake in personas/taxonomy.md",
      "Until `persona check` finds no error in personas/taxonomy.md, nothing can be strong here."
    ),
    (
      "---\nuse-cases: [move]\n---\n", "Put right the tags in content/a.md",
      "Nothing can be strong here before every tag in content/a.md stands in its list in "
        + "personas/taxonomy.md; `persona check` says which does not."
    ),
  ])
  func whatTheTaxonomyLeavesOpenIsPutRightThere(
    taxonomy: String, title: String, detail: String
  ) throws {
    let coverage = replying(
      ["segments": "[enterprise]"], more: ["personas/taxonomy.md": taxonomy])
    let act = try #require(try coverage.plan("cfo.evaluation")?.acts.first)
    let cell = try coverage.cell("cfo.evaluation").address
    #expect(Wording(coverage).title(of: act, for: cell) == title)
    #expect(try details(coverage) == [detail])
  }

  /// What a site generator calls a draft, and keys that are written already, stand once in the end.
  @Test(
    arguments: [
      (
        ["draft": "true"],
        "In content/a.md:3 write in the place of `draft: true` `status: published` and `published: "
          + "2026-11-21`."
      ),
      (
        ["draft": "true", "published": "2026-10-01"],
        "In content/a.md:3 write in the place of `draft: true` `status: published` and in line 4 "
          + "`published: 2026-11-21`."
      ),
      (
        ["draft": "true", "status": "draft"],
        "Take `draft: true` out of content/a.md, and in content/a.md:5 write `status: published` and "
          + "`published: 2026-11-21`."
      ),
    ] as [([String: String?], String)])
  func publishingLeavesNoKeyThatKeepsADraft(keys: [String: String?], detail: String) throws {
    #expect(try details(replying(keys)) == [detail])
  }

  @Test func aKeyIsCalledAsTheFileCallsIt() throws {
    let taxonomy = "---\nkeys: {lastmod: reviewed, pubDate: published}\n---\n"
    let coverage = replying(
      ["reviewed": nil, "lastmod": "2020-01-01"], more: ["personas/taxonomy.md": taxonomy])
    #expect(
      try details(coverage) == [
        "Read it again, put right what no longer holds, and write `lastmod: 2026-11-21` in "
          + "content/a.md:3."
      ])
  }

  @Test func aPointerGetsItsSentence() throws {
    let coverage = Coverage(Sample.cfo.merging(Sample.pointing()) { $1 })
    #expect(
      try details(coverage) == [
        "In content/a.md, below `## Answers`, write `- cfo.evaluation.cost: …`: in a sentence, what "
          + "it replies to this. If it does not, take the address out."
      ])
    let plan = try #require(try coverage.plan("cfo.evaluation"))
    let lines = Wording(coverage).linesToPaste(for: plan.acts[0], at: plan.cell)
    #expect(
      lines?.text
        == "\n## Answers\n- cfo.evaluation.cost: (write: in a sentence, what it replies to "
        + "\"What does it cost?\")\n")
  }

  @Test func aCandidateIsAQuestionAndADraftAmongThemIsCalledSo() throws {
    let keys: [String: String?] = ["answers": nil, "covers": "{cfo: evaluation}"]
    #expect(
      try details(Sample.one(keys)) == [
        #"Read "A" first: if it answers this, add the line `- cfo.evaluation.cost: …` with its reply "#
          + "below `## Answers`; if not, write one. Begin the file content/cfo/evaluation-cost.md. "
          + "Put it on Email."
      ])
    let draft = try details(Sample.one(keys.merging(["status": "draft"]) { $1 }))
    #expect(draft.first?.hasPrefix(#"Read "A" (draft) first: "#) == true)
  }

  @Test func aNeedWithoutANameIsNamedFirst() throws {
    let cfo = Sample.persona(
      "title: CFO",
      "### Evaluation\n- Question: What does a year of delay cost?\n"
        + "- Question: What does a year of delay cost us, then?\n")
    let coverage = Sample.one(["answers": nil], more: ["personas/cfo.md": cfo])
    #expect(
      try details(coverage) == [
        "Name the need first: in personas/cfo.md:8 write `Question (year-delay-cost): …`. "
          + "Begin the file content/cfo/evaluation-year-delay-cost.md.",
        "Name the need first: in personas/cfo.md:9 write `Question (year-delay-cost-2): …`. "
          + "Begin the file content/cfo/evaluation-year-delay-cost-2.md.",
      ])
  }

  @Test func aNewAssetClaimsNothingUntilSomebodyWrites() throws {
    let coverage = Coverage(Sample.cfo)
    let plan = try #require(try coverage.plan("cfo.evaluation"))
    let lines = try #require(
      Wording(coverage).linesToPaste(for: plan.acts[0], at: plan.cell))
    #expect(
      lines.text == """
        ---
        title: Cost
        status: draft
        channels: [email]
        ---
        (write: one paragraph on what it says and when to use it)

        ## Answers
        - cfo.evaluation.cost: (write: in a sentence, what it replies to "What does it cost?")

        """)
    let draft = Coverage(Sample.cfo.merging([lines.path: lines.text]) { $1 })
    #expect(draft.workspace.diagnostics.isEmpty)
    let published = lines.text.replacing("draft", with: "published\npublished: 2026-11-21")
    let after = Coverage(Sample.cfo.merging([lines.path: published]) { $1 })
    #expect(try after.cell("cfo.evaluation").score == 0)
    let written = published.replacing(
      "(write: one paragraph on what it says and when to use it)", with: "Text."
    )
    .replacing(
      "(write: in a sentence, what it replies to \"What does it cost?\")",
      with: "Nine euros a seat.")
    let earnest = Coverage(Sample.cfo.merging([lines.path: written]) { $1 })
    #expect(try earnest.cell("cfo.evaluation").state == .strong)
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
    let coverage = replying(["reviewed": nil, "channels": nil])
    let (wording, plan) = (
      Wording(coverage), try #require(try coverage.plan("cfo.evaluation"))
    )
    #expect(
      wording.promise(of: plan)
        == "Done in earnest, these 2 to-dos make the cell 2 strong, and add 14.2 points of coverage."
    )
    #expect(wording.rank(of: plan) == "14.2 points of coverage, effort 4")
    #expect(
      plan.acts.map { wording.title(of: $0, for: plan.cell) } == [
        #"Put "A" on Email"#, #"Bring "A" up to date"#,
      ])
  }
}
