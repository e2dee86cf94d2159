import PersonaTestSupport
import SourceDocuments
import Testing
import WorkspaceModel

/// The rules of the taxonomy, and the strict reading of what has an error.
struct TaxonomyRulesTests {
  @Test func builtInStagesWeighByWhatIsDecidedThere() {
    let taxonomy = Taxonomy.builtIn
    #expect(
      taxonomy.stages.map { taxonomy.weight(ofStage: $0).description } == ["1", "2", "3", "1"])
    let own = read(
      "stages: [{id: selection, weight: 0}, pilot, evaluation]\ninfluence: [{id: none, weight: 0}]")
    #expect(own.stages.map { own.weight(ofStage: $0).description } == ["0", "1", "2"])
    #expect(own[.influence].tags.map { own.weight(ofInfluence: $0).description } == ["0"])
    #expect(!own.isWeightDoubtful)
  }

  @Test(
    arguments: [
      ("tofu", "awareness"), ("mofu", "evaluation"), ("bofu", "selection"),
      ("post-sale", "expansion"), ("decision", "selection"),
    ])
  func stagesHaveOtherNames(alias: String, stage: String) {
    let taxonomy = Taxonomy.builtIn
    #expect(taxonomy[.stages].tag(named: alias).map { taxonomy[$0].id } == stage)
  }

  @Test(
    arguments: [
      ("", 6, 8), ("breadth: 4", 4, 8), ("breadth: {cells: 4}", 4, 8),
      ("breadth: {cells: 3, needs: 5}", 3, 5), ("breadth: 0", 1, 1), ("breadth: many", 1, 1),
      ("breadth: {cells: 3, need: 5}", 1, 1), ("breadth: {cells: 3, width: 5}", 1, 1),
      ("breadth: {cells: 3, needs: x}", 1, 1), ("breadth: [3]", 1, 1), ("breath: 4", 1, 1),
      ("breadth: 4\n  breadth: 5", 1, 1), ("breadth: !x 4", 1, 1),
    ])
  func breadthIsOneNumberOrTwo(rule: String, cells: Int, needs: Int) {
    #expect(rules(rule).breadth == Breadth(cells: cells, needs: needs))
  }

  @Test(
    arguments: [
      ("", ["proof", "risk", "implementation"]), ("proof-roles: proof", ["proof"]),
      ("proof-roles: []", ["proof", "risk", "implementation"]),
      ("proof-roles: [proof, nope]", ["proof"]), ("proof-roles: [nope]", []),
      ("proof-roles: {proof: true}", []), ("proof-role: [value]", []),
    ] as [(String, [String])])
  func rolesThatGiveAProof(rule: String, expected: [String]) {
    #expect(rules(rule).proofRoles == expected)
  }

  @Test func theUsualProofRolesAreThoseThatThereAre() {
    let taxonomy = read("asset-roles: [value, {id: evidence, aliases: [proof]}, risk]")
    #expect(taxonomy.rules.proofRoles == ["evidence", "risk"])
  }

  @Test(
    arguments: [
      ("freshness: 6 months", "6 months"), ("", "12 months"), ("freshness: soon", nil),
      ("freshnes: 6 months", nil), ("freshness: 6 months\n  freshness: 1 year", nil),
    ] as [(String, String?)])
  func freshnessWithAnErrorIsNone(rule: String, expected: String?) {
    #expect(rules(rule).freshness?.description == expected)
  }

  @Test(
    arguments: [
      ("", 4), ("strong-requires: [answers, reply]", 2), ("strong-requires: [answers, replies]", 4),
      ("strong-requires: answers", 1), ("strong-requires: []", 4), ("strong-require: [answers]", 4),
    ])
  func marksWithAnErrorAreTheUsualOnes(rule: String, count: Int) {
    #expect(rules(rule).strongRequires.count == count)
  }

  @Test(
    arguments: [
      ("", nil, false), ("fail-under: 60", "60 %", false), ("fail-under: 0", "0 %", false),
      ("fail-under: sixty", "100 %", true), ("fail-undr: 60", "100 %", true),
    ] as [(String, String?, Bool)])
  func aGateWithAnErrorStaysShut(rule: String, expected: String?, isDoubtful: Bool) {
    #expect(rules(rule).failUnder?.description == expected)
    #expect(rules(rule).isFailUnderDoubtful == isDoubtful)
  }

  /// A slip shows no group that the rule may be meant to withhold.
  @Test(
    arguments: [
      ("", 5), ("measurement: {smallest-group: 10}", 10),
      ("measurement: {smallest-group: 1O}", 1_000),
      ("measurement: {smallest-grup: 10}", 1_000), ("measurment: {smallest-group: 10}", 1_000),
      ("measurement: 10", 1_000), ("measurement: {too-few: x}", 5),
    ])
  func theSmallestGroupWithAnErrorIsTheLargest(rule: String, size: Int) {
    #expect(rules(rule).measurement.smallestGroup == size)
  }

  @Test(
    arguments: [
      ("effort: {write: 5, re-check: 2}", 5, 2), ("effort: {write: 0, re-check: 2}", 8, 2),
      ("effort: {write: 1.5}", 8, 1), ("effort: {correct: 3}", 8, 1), ("", 8, 1),
    ])
  func effortsAreWholeNumbers(rule: String, write: Int, recheck: Int) {
    let efforts = rules(rule).effort
    #expect([efforts[.write], efforts[.recheck], efforts[.correct]] == [write, recheck, 1])
  }

  @Test func anUnknownKeyWithinRulesIsAnError() {
    let marked = MarkedText(
      "---\nrules:\n  ↓colour: red\n  x-own: 1\n  effort: {↓correct: 3}\n  measurement: {↓biggest: 3}\n---\n"
    )
    let workspace = Workspace.read(["personas/taxonomy.md": marked.text])
    #expect(workspace.found == marked.places.map { "unknown-value \($0)" })
    #expect(workspace.diagnostics.first?.message == "`rules` has no key `colour`")
  }

  @Test(arguments: ["rules: strict", "rule: {freshness: 1 year}", "rules: &r {freshness: 1 year}"])
  func rulesThatAreLostAreTheStrictest(key: String) {
    let rules = read(key).rules
    #expect(rules.freshness == nil)
    #expect(rules.breadth == Breadth(cells: 1, needs: 1))
    #expect(rules.proofRoles == [])
    #expect(rules.failUnder?.description == "100 %")
    #expect(rules.strongRequires.count == 4)
  }

  @Test(
    arguments: [
      ("stages: [awareness, {id: selection, weight: heavy}]", true),
      ("stages: [awareness, {id: selection, wieght: 2}]", true),
      ("stages: [awareness, awareness]", true), ("stages: [awareness, 段階]", true),
      ("stages: [{id: awareness, expects: [nope]}]", false), ("stages: [Evaluation]", false),
      ("stages: &s [awareness]", true), ("stagse: [awareness]", true),
      ("influence: [{id: low, weight: -1}]", true), ("influence: [low, high]", false),
      ("channels: [email, email]", false), ("- a list", true), ("title: T", false),
    ])
  func aWeightWithAnErrorIsKnown(key: String, isDoubtful: Bool) {
    #expect(read(key).isWeightDoubtful == isDoubtful)
  }

  @Test(
    arguments: [
      ("[{id: case-study, freshness: soon}]", true, "proof"),
      ("[{id: case-study, role: prof}]", false, nil),
      ("[{id: case-study, freshness: 3 months}]", false, "proof"),
      ("{case-study: proof}", true, nil),
    ] as [(String, Bool, String?)])
  func aTypeWithAnErrorIsReadStrictly(types: String, isDoubtful: Bool, role: String?) throws {
    let taxonomy = read("asset-types: \(types)")
    let tag = try #require(taxonomy[.assetTypes].tag(named: "case-study"))
    #expect(taxonomy[tag].isFreshnessDoubtful == isDoubtful)
    #expect(taxonomy[tag].role == role)
  }

  private func read(_ keys: String) -> Taxonomy {
    Workspace.read(["personas/taxonomy.md": "---\n\(keys)\n---\n"]).taxonomy
  }

  private func rules(_ rule: String) -> CoverageRules {
    read(rule.isEmpty ? "title: T" : "rules:\n  \(rule)").rules
  }
}
