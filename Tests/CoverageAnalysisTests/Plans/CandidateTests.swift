import CoverageAnalysis
import CoverageTestSupport
import CoverageWording
import Testing
import WorkspaceModel

/// Which assets somebody should read before writing a new one.
struct CandidateTests {
  private static let claim = "covers: {cfo: evaluation}"

  private func candidates(
    _ assets: [String: String], need: String = "Question (cost)", segments: String = "",
    more: [String: String] = [:]
  ) throws -> [String] {
    let files = assets.map { ("content/\($0.key).md", PlanSample.asset($0.value)) }
    let coverage = Coverage(
      [
        "personas/taxonomy.md": Sample.asset("segments: [big, small]"),
        "personas/cfo.md": Sample.persona(
          "title: CFO",
          "### Evaluation\n- \(need)\(segments): What it costs.\n"
            + "- Question (other): What else?"),
      ].merging(Dictionary(uniqueKeysWithValues: files)) { $1 }.merging(more) { $1 })
    let plan = try #require(try coverage.plan("cfo.evaluation"))
    let act = try #require(
      plan.acts.first { act in
        act.kind == .write && act.needs.contains { coverage.workspace.needs[$0].name == "cost" }
      })
    return act.candidates.map { coverage.workspace.assets[$0].id }
  }

  /// Where an answer stands already, and a slip hides it, nobody is only told to write another one.
  @Test(arguments: [
    ("## Answers\n- cfo.evaluation.cosst: Three a month, all in all.", 6),
    ("## Annswers\n- cfo.evaluation.cost: Three a month, all in all.", 6),
    ("## Answers\n- cfoo.evaluation.cost: Three a month, all in all.", 6),
    ("## Answers\n- cfo.evaluation: Three a month, all in all.", 6),
    ("## Answers\n- cfo.selection.cost: Three a month, all in all.", nil),
  ])
  func anAnswerThatASlipHidesIsNamed(text: String, line: Int?) throws {
    let coverage = Coverage([
      "personas/cfo.md": Sample.persona(
        "title: CFO", "### Evaluation\n- Question (cost): What it costs."),
      "content/a.md": "---\ntitle: A\n---\nText.\n\n\(text)\n",
    ])
    let act = try #require(try coverage.plan("cfo.evaluation")?.nextAct)
    let place = line.map { "content/a.md:\($0 + 1)" }
    #expect(act.kind == .write && act.misread.map(\.description) == [place].compactMap(\.self))
    let told = Wording(coverage).detail(
      of: act, for: try #require(coverage.backlog.first).cell)
    let advice = "put that right first. Begin the file content/cfo/evaluation-cost.md."
    #expect(told.contains(advice) == (line != nil), "\(told)")
  }

  @Test func liveOnesComeFirstThenByAddressAndThreeAtMost() throws {
    #expect(
      try candidates(["a": "\(Self.claim)\nstatus: draft", "b": Self.claim, "c": Self.claim])
        == ["b", "c", "a"])
    #expect(
      try candidates(["a": Self.claim, "b": Self.claim, "c": Self.claim, "d": Self.claim])
        == ["a", "b", "c"])
  }

  @Test(arguments: [
    "covers: {cfo: selection}", "\(claim)\nstatus: retired", "\(claim)\nstatus: publishd",
    "\(claim)\nempty", "answers: cfo.evaluation.other", "\(claim)\nweak: {cfo.evaluation: Thin}",
    "\(claim)\nweak: {cfo.evaluation.cost: Thin}", "title: Cats",
  ])
  func noOtherAssetIsProposed(keys: String) throws {
    #expect(try candidates(["a": keys]) == [])
  }

  @Test(arguments: [("[big]", "", ["a"]), ("[small]", "", ["a"]), ("[small]", " [big]", [])])
  func itServesTheNeedsSegment(served: String, of need: String, ids: [String]) throws {
    #expect(try candidates(["a": "\(Self.claim)\nsegments: \(served)"], segments: need) == ids)
  }

  @Test(arguments: [("case-study", ["a"]), ("blog-post", []), ("video", [])])
  func itIsFitForAProof(type: String, ids: [String]) throws {
    #expect(try candidates(["a": "\(Self.claim)\ntype: \(type)"], need: "Proof (cost)") == ids)
  }

  @Test func oneThatClaimsTooMuchIsNone() throws {
    let covers = "covers: {cfo: [awareness, evaluation, selection]}"
    let rules = Sample.taxonomy(rules: "breadth: 2")
    #expect(try candidates(["a": covers], more: rules) == [])
    #expect(try candidates(["a": covers]) == ["a"])
  }
}
