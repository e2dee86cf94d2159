import CoverageAnalysis
import CoverageTestSupport
import Testing
import WorkspaceModel

/// What teams leave out of the marks of a strong answer.
struct StrongRequiresTests {
  private static let claim = ["answers": nil, "covers": "{cfo: evaluation}"] as [String: String?]

  @Test(arguments: [
    ("[answers, reply, distribution]", ["reviewed": "2020-01-01"], CellState.strong),
    ("[answers, reply, distribution]", ["reviewed": nil], .strong),
    (
      "[answers, reply, distribution]",
      ["reviewed-against": "{cfo.evaluation.cost: 00000000}"], .strong
    ),
    ("[answers, reply, distribution]", ["channels": nil], .weak),
    ("[answers, reply, freshness]", ["channels": nil], .strong),
    ("[answers, reply, freshness]", ["reviewed": nil], .weak),
    ("[answers, reply]", ["channels": nil, "reviewed": nil], .strong),
    ("[answers]", ["answers": nil, "pointers": "[cfo.evaluation.cost]", "channels": nil], .strong),
    ("[reply, answers]", ["answers": nil, "pointers": "[cfo.evaluation.cost]"], .weak),
    ("[answers]", ["weak": "{cfo.evaluation: Old}"], .weak),
    ("[answers]", claim, .weak),
    ("[freshness, distribution]", claim, .strong),
    ("[freshness, distribution]", claim.merging(["weak": "{cfo.evaluation: Old}"]) { $1 }, .weak),
    ("[freshness, distribution]", ["weak": "{cfo.evaluation.cost: Old}"], .strong),
    ("[freshness]", ["answers": nil, "covers": "{cfo: awareness}", "channels": nil], .missing),
    ("[strenght]", ["channels": nil], .weak),
  ])
  func theRulesSayWhatStrongRequires(
    required: String, keys: [String: String?], state: CellState
  ) throws {
    let coverage = Sample.one(keys, rules: "strong-requires: \(required)")
    #expect(try coverage.cell("cfo.evaluation").state == state)
    #expect(coverage.countsClaims == (required == "[answers]" || required.contains("[fresh")))
  }

  @Test func withoutReplyAPointerThatFallsShortGivesOnePoint() throws {
    let cell = try Sample.one(
      ["answers": nil, "pointers": "[cfo.evaluation.cost]", "channels": nil],
      rules: "strong-requires: [answers, freshness, distribution]"
    ).cell("cfo.evaluation")
    #expect(cell.needs[0].points == 1 && !cell.needs[0].isOnlyClaimed)
  }

  @Test func withoutAnswersACellNeedsNoNeedAndItsScoreIsItsShare() throws {
    let coverage = Sample.one(
      ["covers": "{cfo: [awareness, selection]}", "weak": "{cfo.selection: Thin}"],
      rules: "strong-requires: [freshness, distribution]")
    #expect(try coverage.cell("cfo.awareness").state == .strong)
    #expect(try coverage.cell("cfo.awareness").share?.points == 2)
    #expect(try coverage.cell("cfo.selection").state == .weak)
    #expect(try coverage.cell("cfo.selection").share?.points == 1)
    #expect(try coverage.cell("cfo.expansion").share?.points == 0)
    // Influence 2 times the stages: 1 × 1 + 2 × 1 + 3 × ½ of 1 + 2 + 3 + 1.
    #expect(coverage.figures.overall.coverage.numeratorText == "9")
    #expect(coverage.figures.overall.coverage.denominatorText == "14")
  }

  @Test func withoutAnswersOneStrongClaimIsEnough() throws {
    let cfo = Sample.persona(
      "title: CFO", "### Evaluation\n- Question (cost): What?\n- Question (time): When?")
    let coverage = Sample.one(
      rules: "strong-requires: [freshness]", more: ["personas/cfo.md": cfo])
    #expect(try coverage.cell("cfo.evaluation").state == .strong)
  }

  @Test func withoutAnswersACellIsAssumedWhenEveryStrongClaimIs() throws {
    let rules = "strong-requires: [distribution]"
    #expect(try Sample.one(rules: rules).cell("cfo.evaluation").isAssumed)
    let cfo = Sample.persona("title: CFO\nchannels: {email: confirmed}", "")
    let claim = ["answers": nil, "covers": "{cfo: evaluation}"] as [String: String?]
    let cell = try Sample.one(claim, rules: rules, more: ["personas/cfo.md": cfo])
      .cell("cfo.evaluation")
    #expect(cell.state == .strong && !cell.isAssumed)
  }
}
