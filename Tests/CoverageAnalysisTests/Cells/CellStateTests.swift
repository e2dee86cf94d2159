import CoverageAnalysis
import CoverageTestSupport
import CoverageWording
import Testing
import WorkspaceModel

struct CellStateTests {
  @Test(arguments: [
    (["status": "draft"], CellState.missing, 1), (["status": "planned"], .missing, 1),
    (["published": "2026-12-01"], .missing, 1), (["status": "retired"], .missing, 0),
    (["status": "publishd"], .missing, 0), (["reviewed": nil], .weak, 0), ([:], .strong, 0),
    (["answers": nil, "covers": "{cfo: evaluation}"], .weak, 0),
    (["answers": nil], .missing, 0),
  ])
  func stateFollowsFromTheBestClaim(
    keys: [String: String?], state: CellState, planned: Int
  ) throws {
    let cell = try Sample.one(keys).cell("cfo.evaluation")
    #expect(cell.state == state)
    #expect(cell.plannedAssets == planned)
  }

  @Test(arguments: [
    ([:], CellState.notAssessed),
    (["covers": "{cfo: awareness}"], .weak),
    (["covers": "{cfo: awareness}", "status": "draft"], .missing),
    (["covers": "{cfo: awareness}", "status": "retired"], .notAssessed),
    (["covers": "{cfo: awareness}", "status": "publishd"], .missing),
  ])
  func aCellWithoutNeedsIsAssessedOnceSomethingClaimsIt(
    keys: [String: String?], state: CellState
  ) throws {
    #expect(try Sample.one(keys).cell("cfo.awareness").state == state)
  }

  @Test func everyNeedNeedsAStrongAnswer() throws {
    let cfo = Sample.persona(
      "title: CFO", "### Evaluation\n- Question (cost): What?\n- Proof (peer): Who?")
    let coverage = Sample.one(more: ["personas/cfo.md": cfo])
    let cell = try coverage.cell("cfo.evaluation")
    #expect(cell.state == .weak)
    #expect(cell.needs.map(\.isAnsweredStrongly) == [true, false])
    #expect(try cell.openNeeds.map(\.need) == [coverage.need("cfo.evaluation.peer")])
  }

  @Test func twoNeedsOfOneNameBothCount() throws {
    let cfo = Sample.persona(
      "title: CFO", "### Evaluation\n- Question (cost): What?\n- Proof (cost): Who?")
    let cell = try Sample.one(more: ["personas/cfo.md": cfo]).cell("cfo.evaluation")
    #expect(cell.state == .weak)
    #expect(cell.needs.count == 2)
  }

  @Test func aTranslationClaimsNothing() throws {
    let coverage = Sample.one(
      ["translation-of": "b"], more: ["content/b.md": Sample.asset("title: B")])
    #expect(try coverage.cell("cfo.evaluation").state == .missing)
    #expect(coverage.claims.isEmpty)
    #expect(coverage.findings == ["translation-claims content/a.md:2"])
    #expect(coverage.figures.randomActs.count == 1)
    #expect(try !coverage.figures.taggingDebt.map(\.asset).contains(coverage.asset("a")))
  }

  @Test(arguments: [
    (["reviewed": "2020-01-01"], true), (["reviewed": nil], false), (["channels": nil], false),
    (["answers": nil, "covers": "{cfo: evaluation}", "reviewed": "2020-01-01"], true),
    (["reviewed": "2020-01-01", "status": "draft"], false),
  ])
  func aWeakCellIsStaleWhenNothingIsFreshAndSomethingIsOld(
    keys: [String: String?], isStale: Bool
  ) throws {
    #expect(try Sample.one(keys).cell("cfo.evaluation").isStale == isStale)
  }

  @Test func aPersonaThatCannotBeReadKeepsItsRowNotAssessed() throws {
    let coverage = Sample.one(
      ["answers": nil, "covers": "{cfo: evaluation}"],
      more: ["personas/cfo.md": "---\ntitle: [\n---\nText.\n"])
    #expect(coverage.cells.map(\.state) == Array(repeating: .notAssessed, count: 4))
    #expect(
      try coverage.reasons("cfo.evaluation") == [
        "personas/cfo.md can't be read: put that right first."
      ])
    #expect(coverage.figures.overall.weightedScore.parts == "0 of 32")
    #expect(coverage.findings == [])
  }

  @Test func needsBelowUnreadableFrontMatterCount() throws {
    let coverage = Sample.one(
      more: [
        "personas/cfo.md":
          "---\ntitle: [\n---\n\n## Journey\n### Evaluation\n- Question (cost): What?\n"
      ])
    #expect(try coverage.cell("cfo.evaluation").state == .weak)
    #expect(try coverage.cell("cfo.awareness").state == .notAssessed)
  }

  @Test func aDoubtfulAssetIsNoPlannedOneAndSaysWhy() throws {
    let coverage = Sample.one(["status": "publishd"])
    #expect(
      try coverage.reasons("cfo.evaluation") == [
        "Nothing that is live serves CFO here.",
        #"Nothing that is live answers the question "What does it cost?""#,
        #""A" counts for nothing until the mistake in content/a.md is put right."#,
      ])
    #expect(try coverage.acts("cfo.evaluation") == ["create new"])
  }
}
