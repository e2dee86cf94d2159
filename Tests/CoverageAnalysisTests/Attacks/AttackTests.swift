import CoverageAnalysis
import CoverageTestSupport
import PersonaTestSupport
import Testing
import WorkspaceModel

/// What once raised the figure without a word for anybody, or turned a gate, one after the other; each
/// with the figure before and after.
struct AttackTests {
  private static let example = ExampleFiles.all

  private func percent(_ files: [String: String]) -> Int? {
    Coverage.cells(of: files).figures.overall.coverage.percent
  }

  /// The workspace of one officer with a question, an objection and a proof at evaluation and at
  /// selection.
  private static let small = [
    "personas/cfo.md": Sample.persona(
      "title: CFO\npriority: 1\ninfluence: high\nchannels: [email]",
      ["Evaluation", "Selection"].map { stage in
        "### \(stage)\n- Question (cost): What does it cost?\n- Objection (late): It is too late.\n"
          + "- Proof (peer): One budget line before and after, signed off by a controller.\n"
      }.joined())
  ]

  private static let needs = ["evaluation", "selection"].flatMap { stage in
    ["cost", "late", "peer"].map { "cfo.\(stage).\($0)" }
  }

  // 1. One post that tags every persona and stage.
  @Test func onePostForEverybodyEverywhere() {
    let before = Coverage.cells(of: Self.example)
    var files = Self.example
    let personas = before.workspace.personas.map(\.id).joined(separator: ", ")
    files["content/everybody.md"] = Sample.asset(
      "type: blog-post\npersonas: [\(personas)]\n"
        + "stages: [awareness, evaluation, selection, expansion]\n"
        + "channels: [email, website, sales, partners, events]\nreviewed: 2026-11-01")
    let after = Coverage.cells(of: files)
    #expect(before.figures.overall.coverage.percent == 51)
    #expect(after.figures.overall.coverage == before.figures.overall.coverage)
    #expect(after.figures.overall.gaps == before.figures.overall.gaps)
  }

  // 2. Retiring assets that answer nothing.
  @Test func retiringWhatAnswersNothing() throws {
    let before = Coverage(Self.example)
    var files = Self.example
    var retired = 0
    for (ordinal, asset) in zip(before.workspace.assets.ordinals, before.workspace.assets)
    where !before.answers.contains(where: { $0.asset == ordinal }) {
      files[asset.path] = files[asset.path]?
        .replacing("\nstatus: published\n", with: "\nstatus: retired\n")
      retired += 1
    }
    #expect(retired >= 3)
    #expect(
      Coverage.cells(of: files).figures.overall.coverage == before.figures.overall.coverage)
  }

  // 3. One blog post that claims 19 needs in 6 cells.
  @Test func onePostThatClaimsNineteenNeeds() throws {
    let before = Coverage.cells(of: Self.example)
    let open = before.cells.filter(\.isPriority).filter { !$0.openNeeds.isEmpty }.prefix(6)
    let needs = open.flatMap(\.openNeeds).map { before.workspace.address(of: $0.need) }.prefix(19)
    let keys =
      "type: blog-post\nchannels: [email, website, sales, partners, events]\n"
      + "reviewed: 2026-11-01"
    let answers = "answers: [\(needs.joined(separator: ", "))]"
    var files = Self.example
    files["content/post.md"] = Sample.asset("\(keys)\n\(answers)")
    #expect(Coverage.cells(of: files).figures.overall.coverage == before.figures.overall.coverage)
    // The same sentence under each is a sentence for none.
    files["content/post.md"] =
      Sample.asset(keys) + "\n## Answers\n"
      + needs.map { "- \($0): We have thought of everything.\n" }.joined()
    #expect(Coverage.cells(of: files).figures.overall.coverage == before.figures.overall.coverage)
    // A sentence for each counts for eight needs at most, and a blog post gives no proof.
    files["content/post.md"] = Sample.replying("\(keys)\n\(answers)")
    let after = Coverage.cells(of: files)
    let post = try after.asset("post")
    #expect(after.answers.count { $0.asset == post && $0.counts } == 8)
    #expect(
      after.answers.filter { $0.asset == post && $0.isStrong }.allSatisfy {
        after.workspace.needs[$0.need].kind != .proof
      })
  }

  // 4. A file without a text that answers every need.
  @Test func aFileWithoutATextThatAnswersEverything() {
    var files = Self.small
    #expect(percent(files) == 0)
    let keys = "---\ntype: case-study\nchannels: [email]\nreviewed: 2026-11-01\n"
    files["content/all.md"] = "\(keys)answers: [\(Self.needs.joined(separator: ", "))]\n---\n"
    #expect(percent(files) == 0)
    files["content/all.md"] = "\(keys)---\n\(Sample.answers(to: Self.needs))"
    #expect(percent(files) == 0)
    files["content/all.md"] =
      "\(keys)---\n# All\n\n(write: the text)\n"
      + Sample.answers(to: Self.needs)
    #expect(percent(files) == 0)
  }

  // 5. A new file as it is begun, with a status, a date and a channel, and no word written.
  @Test(arguments: [
    "answers: [cfo.evaluation.cost, cfo.evaluation.late]\ncovers: {cfo: [evaluation]}\n---\n",
    "covers: {cfo: [evaluation]}\n---\n\n(write: the text)\n\n## Answers\n"
      + "- cfo.evaluation.cost: (write: what you say to it)\n- cfo.evaluation.late:\n",
    "covers: {cfo: [evaluation]}\n---\nText.\n\n## Answers\n"
      + "- cfo.evaluation.cost: (write: what you say to it)\n- cfo.evaluation.late:\n",
  ])
  func aNewFileThatNobodyFilledIn(rest: String) throws {
    var files = Self.small
    files["content/new.md"] =
      "---\ntitle: New\ntype: one-pager\nstatus: published\npublished: 2026-11-20\n"
      + "channels: [email]\n\(rest)"
    let coverage = Coverage.cells(of: files)
    #expect(coverage.figures.overall.coverage.percent == 0)
    #expect(try coverage.cell("cfo.evaluation").strongNeeds == 0)
  }

  // 6. Advice obeyed word for word, from half-filled files on.
  @Test func adviceObeyedWithoutAWord() throws {
    var draft = DraftWorkspace()
    var cfo = DraftPersona(id: "cfo", keys: ["channels: [email]"])
    cfo.needs["awareness"] = []
    cfo.needs["evaluation"] = [DraftNeed(kind: "Question", words: "What does a delay cost us?")]
    draft.personas = [cfo, DraftPersona(id: "ciso")]
    draft.assets["payback"] = DraftAsset(covers: ["cfo.evaluation"])
    draft.assets["tour"] = DraftAsset(status: "draft", covers: ["cfo.evaluation"])
    for _ in 0..<6 {
      let coverage = Coverage(draft.files)
      #expect(coverage.figures.overall.coverage.percent == 0)
      var doer = ActDoer(coverage, draft, inEarnest: false)
      for plan in coverage.backlog { plan.acts.first.map { doer.perform($0, at: plan.cell) } }
      draft = doer.draft
    }
    #expect(Coverage(draft.files).figures.overall.coverage.percent == 0)
  }

  @Test func theAdviceSpeaksOfWhatIsWritten() throws {
    let cfo =
      "---\ntitle: CFO\n---\nText.\n\n## Objections\n- It will not pay back this year.\n"
      + "## Jobs to be done\n- What does a year of delay cost us?\n"
    let coverage = Coverage([
      "personas/cfo.md": cfo, "content/payback.md": Sample.asset("covers: {cfo: evaluation}"),
    ])
    let act = try #require(coverage.backlog.first?.nextAct)
    #expect(act.kind == .writeNeed)
    #expect(
      act.proposals.map(\.text) == [
        "It will not pay back this year.", "What does a year of delay cost us?",
      ])
  }

  // 7. Ten pictures of cats.
  @Test(arguments: [
    "type: blog-post", "covers: {cfo: [evaluation]}\ntype: blog-post", "type: video",
  ])
  func picturesOfCatsAreProposedForNoProof(keys: String) throws {
    var files = Self.small
    files["content/cats.md"] = Sample.asset("title: Ten pictures of cats in our office\n\(keys)")
    let coverage = Coverage(files)
    let proof = try coverage.need("cfo.evaluation.peer")
    let act = try #require(
      try coverage.plan("cfo.evaluation")?.acts.first { $0.needs == [proof] })
    #expect(act.kind == .write && act.candidates.isEmpty)
    #expect(coverage.figures.overall.coverage.percent == 0)
  }

  // 8. A proof by a blog post.
  @Test(arguments: [
    "answers: [cfo.evaluation.peer]\ntype: blog-post", "type: blog-post\nuses: [proof]",
  ])
  func aBlogPostGivesNoProof(keys: String) throws {
    var files = Self.small
    files["content/modules/proof.md"] = Sample.replying(
      "kind: proof-point\nanswers: [cfo.evaluation.peer]\nreviewed: 2026-11-01")
    files["content/post.md"] = Sample.replying("\(keys)\nchannels: [email]\nreviewed: 2026-11-01")
    let coverage = Coverage(files)
    #expect(try coverage.shortfalls("cfo.evaluation") == ["post: unfit"])
    #expect(try coverage.cell("cfo.evaluation").share?.points == 1)
    files["content/post.md"] = files["content/post.md"]?
      .replacing("type: blog-post", with: "type: case-study")
    #expect(try Coverage(files).cell("cfo.evaluation").share?.points == 2)
  }

  // 9. The rank of the security review.
  @Test func theSecurityReviewRanksFirst() throws {
    let coverage = Coverage(Self.example)
    let first = try #require(coverage.backlog.first)
    #expect(coverage.workspace.address(of: first.cell) == "ciso.selection")
    #expect(first.stall?.deals == 8 && first.stall?.total == 12)
    #expect(first.promise == 2)
  }
}
