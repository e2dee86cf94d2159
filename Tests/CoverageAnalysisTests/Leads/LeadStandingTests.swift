import CoverageAnalysis
import CoverageTestSupport
import CoverageWording
import Testing
import WorkspaceModel

/// What is said of who stands by a lead definition, and of what that covers.
struct LeadStandingTests {
  @Test(arguments: [
    (
      "{marketing: 2026-11-01, sales: 2026-11-03}", true,
      ["Marketing agreed on 2026-11-01 and sales agreed on 2026-11-03."]
    ),
    (
      "{marketing: 2026-11-01}", false,
      ["Marketing agreed on 2026-11-01; sales has not agreed yet."]
    ),
    (
      "{marketing: 2026-11-01, sales: 2026-11-31}", false,
      ["Marketing agreed on 2026-11-01; whether sales has agreed can't be read."]
    ),
    (
      "{marketing: 2026-11-41, sales: 2026-11-31}", false,
      ["Whether marketing and sales have agreed can't be read."]
    ),
    ("{Sales: 2026-11-01}", false, ["Sales agreed on 2026-11-01; marketing has not agreed yet."]),
    ("{}", false, ["Neither marketing nor sales has agreed yet."]),
    (
      "{marketing: 2026-08-20, sales: 2026-08-21}", true,
      [
        "Marketing agreed on 2026-08-20 and sales agreed on 2026-08-21.",
        "The word of marketing is more than 3 months old: ask whether it holds.",
      ]
    ),
    (
      "{marketing: 2026-11-01, sales: 2026-11-22}", false,
      [
        "Marketing agreed on 2026-11-01; sales has not agreed yet.",
        "Still ahead, so it does not count yet: sales 2026-11-22.",
      ]
    ),
    (
      "{marketing: 2026-11-01, sales: yesterday, finance: 2026-11-02}", false,
      [
        "Marketing agreed on 2026-11-01; whether sales has agreed can't be read.",
        "Also approved by finance 2026-11-02.",
      ]
    ),
  ])
  func bothSidesHaveToAgree(approvals: String, isAgreed: Bool, sentences: [String]) {
    let lead = LeadCase(lead: "persona: cfo\napprovals: \(approvals)")
    #expect(lead.assessment.agreement.isAgreed == isAgreed)
    #expect(lead.wording.sentences(for: lead.assessment.agreement) == sentences)
  }

  @Test func anAgreedDefinitionCoversNothingByItself() throws {
    let agreed = "persona: cfo\napprovals: {marketing: 2026-11-01, sales: 2026-11-01}"
    let without = Coverage(Sample.cfo)
    let with = Coverage(
      Sample.cfo.merging(["personas/lead-definitions/a.md": Sample.asset(agreed)]) { $1 })
    #expect(with.cells.map(\.state) == without.cells.map(\.state))
    #expect(with.figures.overall.coverage == without.figures.overall.coverage)
    #expect(
      Wording(with).standing(of: Ordinal(0))
        == "This definition is agreed. That covers nothing by itself: of the 4 cells of its persona "
        + "0 are strong. Next for CFO / Evaluation: write an asset that answers the question "
        + "\"What does it cost?\".")
  }

  @Test func strongCellsStandBesideTheDefinition() throws {
    let coverage = Sample.one(more: [
      "personas/ciso.md": Sample.persona(),
      "personas/lead-definitions/a.md": Sample.asset("persona: [cfo, ciso]"),
      "personas/lead-definitions/b.md": Sample.asset("title: B"),
    ])
    let wording = Wording(coverage)
    let start = "This definition is not agreed yet, and agreement alone would cover nothing"
    #expect(
      wording.standing(of: Ordinal(0))
        == "\(start): of the 8 cells of its personas 1 is strong. "
        + "Next for CFO / Selection: write what CFO must learn here.")
    #expect(
      wording.standing(of: Ordinal(1))
        == "\(start): it names no persona, so nobody can say what such a lead finds to read.")
  }
}
