import CoverageAnalysis
import CoverageTestSupport
import Testing
import WorkspaceModel

/// What makes an answer strong, one condition after the other and together.
struct AnswerStrengthTests {
  @Test func anAnswerThatKeepsEveryConditionMakesTheCellStrong() throws {
    let coverage = Sample.one()
    #expect(try coverage.cell("cfo.evaluation").state == .strong)
    #expect(
      try coverage.reasons("cfo.evaluation") == [
        #"Strong: "A" answers the question "What does it cost?""#
      ])
  }

  @Test(arguments: [
    (["reviewed": "2025-01-01"], "it is stale since 2026-01-02"),
    (["reviewed": nil], "it has no date, so nobody knows whether it still holds"),
    (["reviewed": "2027-01-01"], "it has no date, so nobody knows whether it still holds"),
    (
      ["reviewed-against": "{cfo.evaluation.cost: 00000000}"],
      "that need has changed since it was last reviewed"
    ),
    (["channels": "[search]"], "it is not where this persona is (Email)"),
    (["channels": nil], "it is not where this persona is (Email)"),
    (["weak": "{cfo.evaluation.cost: Old figures}"], "somebody has called it weak: Old figures"),
    (["weak": "{cfo.evaluation: Old figures}"], "somebody has called it weak: Old figures"),
  ])
  func oneConditionThatFailsMakesItWeak(keys: [String: String?], clause: String) throws {
    let coverage = Sample.one(keys)
    #expect(try coverage.cell("cfo.evaluation").state == .weak)
    let answer = #""A" answers the question "What does it cost?""#
    #expect(try coverage.reasons("cfo.evaluation") == ["\(answer), but \(clause)."])
  }

  @Test func everyConditionThatFailsIsNamed() throws {
    let coverage = Sample.one([
      "reviewed": "2025-01-01", "channels": nil, "weak": "{cfo.evaluation.cost: Old}",
      "reviewed-against": "{cfo.evaluation.cost: 00000000}",
    ])
    #expect(try coverage.cell("cfo.evaluation").reasons.count == 4)
  }

  @Test func aFingerprintOfTheTextAsItIsChangesNothing() throws {
    let now = NeedFingerprint.of("What does it cost?")
    let coverage = Sample.one(["reviewed-against": "{cfo.evaluation.cost: \(now)}"])
    #expect(try coverage.cell("cfo.evaluation").state == .strong)
  }

  @Test func aPersonaWithoutChannelsAsksForNone() throws {
    let cfo = Sample.persona("title: CFO", "### Evaluation\n- Question (cost): What?")
    let coverage = Sample.one(["channels": nil], more: ["personas/cfo.md": cfo])
    #expect(try coverage.cell("cfo.evaluation").state == .strong)
  }

  @Test func aMistakeInChannelsStillAsksForOne() throws {
    let cfo = Sample.persona(
      "title: CFO\nchannels: [emial]", "### Evaluation\n- Question (cost): What?")
    let coverage = Sample.one(more: ["personas/cfo.md": cfo])
    #expect(try coverage.cell("cfo.evaluation").state == .weak)
    #expect(try coverage.plan("cfo.evaluation")?.obstacle == .personaWithoutChannels)
    #expect(try coverage.plan("cfo.evaluation")?.gain == 0)
  }

  @Test(arguments: [
    ("[answers, distribution]", ["reviewed": "2020-01-01"], CellState.strong),
    ("[answers, distribution]", ["reviewed": nil], .strong),
    (
      "[answers, distribution]", ["reviewed-against": "{cfo.evaluation.cost: 00000000}"], .strong
    ),
    ("[answers, distribution]", ["channels": nil], .weak),
    ("[answers, freshness]", ["channels": nil], .strong),
    ("[answers, freshness]", ["reviewed": nil], .weak),
    ("[answers]", ["channels": nil, "reviewed": nil], .strong),
    ("[answers]", ["weak": "{cfo.evaluation: Old}"], .weak),
    ("[answers]", ["answers": nil, "covers": "{cfo: evaluation}"], .weak),
    ("[freshness, distribution]", ["answers": nil, "covers": "{cfo: evaluation}"], .strong),
    (
      "[freshness, distribution]",
      ["answers": nil, "covers": "{cfo: evaluation}", "weak": "{cfo.evaluation: Old}"], .weak
    ),
    ("[freshness, distribution]", ["weak": "{cfo.evaluation.cost: Old}"], .weak),
    ("[freshness]", ["answers": nil, "covers": "{cfo: awareness}", "channels": nil], .missing),
    ("[strenght]", ["channels": nil], .weak),
  ])
  func theRulesSayWhatStrongRequires(
    required: String, keys: [String: String?], state: CellState
  ) throws {
    let coverage = Sample.one(keys, rules: "strong-requires: \(required)")
    #expect(try coverage.cell("cfo.evaluation").state == state)
  }

  @Test func withoutAnswersACellNeedsNoNeed() throws {
    let coverage = Sample.one(
      ["covers": "{cfo: awareness}"], rules: "strong-requires: [freshness, distribution]")
    #expect(try coverage.cell("cfo.awareness").state == .strong)
  }

  @Test func withoutAnswersOneStrongClaimIsEnough() throws {
    let cfo = Sample.persona(
      "title: CFO", "### Evaluation\n- Question (cost): What?\n- Question (time): When?")
    let rules = "strong-requires: [freshness]"
    let coverage = Sample.one(rules: rules, more: ["personas/cfo.md": cfo])
    #expect(try coverage.cell("cfo.evaluation").state == .strong)
  }
}
