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
    (["answers": nil, "pointers": "[cfo.evaluation.cost]"], .weak, 0),
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
    (["covers": "{cfo: awareness}", "status": "planned"], .missing),
    (["covers": "{cfo: awareness}", "published": "2027-01-01"], .missing),
    (["covers": "{cfo: awareness}", "status": "retired"], .notAssessed),
    (["covers": "{cfo: awareness}", "status": "publishd"], .notAssessed),
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

  @Test func twoNeedsOfOneNameBothCountAndNothingReachesThem() throws {
    let cfo = Sample.persona(
      "title: CFO", "### Evaluation\n- Question (cost): What?\n- Proof (cost): Who?")
    let coverage = Sample.one(more: ["personas/cfo.md": cfo])
    let cell = try coverage.cell("cfo.evaluation")
    #expect(cell.state == .missing)
    #expect(cell.needs.count == 2)
    #expect(try coverage.acts("cfo.evaluation") == ["correct cfo"])
  }

  @Test(arguments: [
    ("", "status: draft", CellState.notAssessed), ("", "status: published", .notAssessed),
    ("Text.", "status: published", .weak), ("## Heading", "status: published", .notAssessed),
    ("(write: what it says)", "status: published", .notAssessed),
    ("", "url: https://example.com/a", .weak), ("", "uses: [m]", .weak),
    ("", "uses: [empty]", .notAssessed),
  ])
  func aClaimStandsWhenThereIsSomethingToRead(
    text: String, keys: String, state: CellState
  ) throws {
    let coverage = Coverage([
      "personas/cfo.md": Sample.persona("title: CFO"),
      "content/modules/m.md": Sample.asset("title: M"),
      "content/modules/empty.md": "---\ntitle: E\n---\n",
      "content/a.md": "---\ncovers: {cfo: evaluation}\n\(keys)\n---\n\(text)\n",
    ])
    #expect(try coverage.cell("cfo.evaluation").state == state)
  }

  @Test func withoutATextNothingThatIsRepliedCounts() throws {
    let text = "---\nreviewed: 2026-10-01\nchannels: [email]\n---\n"
    let coverage = Coverage(
      Sample.cfo.merging(["content/a.md": text + Sample.answers(to: ["cfo.evaluation.cost"])]) {
        $1
      })
    let cell = try coverage.cell("cfo.evaluation")
    #expect(cell.state == .missing && cell.share?.points == 0)
    #expect(coverage.findings == ["nothing-to-read content/a.md"])
    #expect(try coverage.acts("cfo.evaluation") == ["finish a"])
  }

  @Test func aTranslationClaimsNothing() throws {
    let coverage = Sample.one(
      ["translation-of": "b"], more: ["content/b.md": Sample.asset("title: B")])
    #expect(try coverage.cell("cfo.evaluation").state == .missing)
    #expect(coverage.claims.isEmpty)
    #expect(coverage.findings == ["translation-claims content/a.md"])
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
      more: ["personas/cfo.md": "---\ntitle\n---\nText.\n"])
    #expect(coverage.cells.map(\.state) == Array(repeating: .notAssessed, count: 4))
    #expect(coverage.reasons(of: try coverage.cell("cfo.evaluation")) == [.personaUnreadable])
    #expect(coverage.claims.isEmpty)
    #expect(try coverage.acts("cfo.evaluation") == ["correct cfo"])
    #expect(coverage.figures.overall.coverage.isEmpty)
    #expect(coverage.findings == [])
  }

  @Test func needsBelowUnreadableFrontMatterCount() throws {
    let coverage = Sample.one(
      more: [
        "personas/cfo.md":
          "---\ntitle\nstray\n---\n\n## Journey\n### Evaluation\n- Question (cost): What?\n"
      ])
    let cell = try coverage.cell("cfo.evaluation")
    #expect(cell.state == .weak && cell.share?.points == 0)
    #expect(try coverage.cell("cfo.awareness").state == .notAssessed)
  }

  @Test func aDoubtfulAssetIsNoPlannedOneAndSaysWhy() throws {
    let coverage = Sample.one(["status": "publishd"])
    let (cell, need) = (try coverage.cell("cfo.evaluation"), Ordinal<Need>(0))
    let place = try #require(coverage.answers.first).place
    #expect(
      coverage.reasons(of: cell)
        == [.nothingStands, .needUnanswered(need), .fails(place, .doubtful(nil))])
    #expect(cell.plannedAssets == 0)
    #expect(try coverage.acts("cfo.evaluation") == ["correct a"])
  }
}
