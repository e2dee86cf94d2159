import CoverageAnalysis
import CoverageTestSupport
import CoverageWording
import Testing
import WorkspaceModel

struct PersonaFiguresTests {
  private static let sections =
    "## Decision criteria\n- Cost\n## Objections\n- No\n## Triggers\n- Lease\n## Success metrics\n- Cash\n"
  private static let needs = "- Question: Why?\n- Objection: No.\n- Proof: Who?\n"

  private func coverage(_ keys: String, _ body: String) -> Coverage {
    Coverage([
      "personas/taxonomy.md": Sample.asset("stages: [awareness, evaluation]"),
      "personas/cfo.md": "---\n\(keys)\n---\nText.\n\n\(body)",
    ])
  }

  @Test func aPersonaWithEverythingIsReady() {
    let journey = "## Journey\n### Awareness\n\(Self.needs)### Evaluation\n\(Self.needs)"
    let coverage = coverage("influence: high", Self.sections + journey)
    #expect(coverage.figures.readiness[0].missing == [])
    #expect(coverage.figures.activationReady.parts == "1 of 1")
  }

  @Test func stagesThatDoNotApplyAskForNothing() {
    let coverage = coverage(
      "influence: high\nnot-applicable: {evaluation: Never}",
      Self.sections + "## Journey\n### Awareness\n\(Self.needs)")
    #expect(coverage.figures.readiness[0].isReady)
  }

  @Test func whatIsMissingIsNamedInTheOrderOfTheLanguage() {
    let coverage = coverage(
      "title: CFO",
      "## Triggers\n- Lease\n## Objections\n\n## Journey\n### Awareness\n- Proof: Who?\n")
    let wording = Wording(coverage)
    let sentences = coverage.figures.readiness[0].missing.map {
      wording.sentence(for: $0, of: Ordinal(0))
    }
    #expect(
      sentences == [
        "Write `## Decision criteria` in personas/cfo.md.",
        "Write `## Success metrics` in personas/cfo.md.",
        "Write `## Objections` in personas/cfo.md.",
        "Write `influence` in personas/cfo.md:3.",
        "Write a question for Awareness in personas/cfo.md.",
        "Write an objection for Awareness in personas/cfo.md.",
        "Write a question for Evaluation in personas/cfo.md.",
        "Write an objection for Evaluation in personas/cfo.md.",
        "Write a proof for Evaluation in personas/cfo.md.",
      ])
    #expect(coverage.figures.activationReady.parts == "0 of 1")
  }

  @Test func evidenceDebtIsCounted() {
    let coverage = coverage(
      "title: CFO\nchannels: {email: confirmed, events: assumed}\ndisputed: Sales disagrees",
      "## Triggers\n- (assumed) Lease ends\n- New site\n## Goals\n### Business\n- (assumed) Cash\n")
    let evidence = coverage.figures.evidence[0]
    #expect(evidence.isAssumed)
    #expect(evidence.assumedItems.map(\.text) == ["Lease ends", "Cash"])
    #expect(evidence.debt == 5)
    #expect(
      Wording(coverage).assumptions(in: evidence) == "2 assumed statements; 1 assumed channel")
    #expect(coverage.figures.evidenced.parts == "0 of 1")
  }
}
