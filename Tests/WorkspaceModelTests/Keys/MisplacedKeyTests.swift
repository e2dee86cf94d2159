import PersonaTestSupport
import SourceDocuments
import Testing
import WorkspaceModel

/// Keys at the wrong level, and numbers that a map in braces takes apart.
struct MisplacedKeyTests {
  @Test(
    arguments: [
      ("↓freshness: 3 months", "in an entry of `asset-types` or under `rules`"),
      ("↓breadth: 3", "under `rules`"), ("↓fail-under: 60", "under `rules`"),
      ("rules:\n  ↓stages: [awareness]", "at the top, without blanks before it"),
      ("rules:\n  breadth:\n    ↓needs: 3\n    cells: 2\n  ↓effort2: 3", nil),
      (
        "stages:\n  - {id: awareness, ↓freshness: 3 months}",
        "in an entry of `asset-types` or under `rules`"
      ),
    ] as [(String, String?)])
  func ofTheTaxonomyAreToldWithTheirPlace(keys: String, place: String?) {
    guard let place else { return }
    let (workspace, places) = Workspace.with(
      "personas/taxonomy.md", "---\nsegments: [enterprise, mid-market]\n\(keys)\n---\n")
    let found = workspace.diagnostics.filter { $0.rule.id == "misplaced-key" }
    #expect(found.map { "\($0.place.start.line):\($0.place.start.column)" } == places)
    #expect(found.first?.notes.first?.text == "it stands \(place)")
  }

  @Test func aLimitInTheWrongPlaceIsReadStrictly() {
    let files = ["personas/taxonomy.md": "---\nfreshness: 3 months\nrules: {breadth: 4}\n---\n"]
    let rules = Workspace.read(files).taxonomy.rules
    #expect(rules.freshness == nil)
    #expect(rules.breadth.cells == 4)
    let alone = Workspace.read(["personas/taxonomy.md": "---\nbreadth: 3\n---\n"]).taxonomy.rules
    #expect(alone.breadth == Breadth(cells: 1, needs: 1))
    #expect(alone.freshness == CoverageRules().freshness)
  }

  @Test(
    arguments: [
      "covers:\n  cfo: [evaluation]\n  ↓status: draft",
      "covers:\n  cfo: [evaluation]\n  ↓segments: [enterprise]",
      "suppress:\n  - rule: raw-html\n    ↓status: draft",
      "weak:\n  ↓published: 2027-01-01",
      "status: published\ncovers:\n  cfo: [evaluation]\n  ↓status: draft",
    ])
  func anAssetsKeyInAMapKeepsItFromBeingLive(keys: String) {
    let (workspace, places) = Workspace.with("content/a.md", "---\n\(keys)\n---\nText.\n")
    #expect(
      workspace.found.filter { $0.hasPrefix("misplaced-key") }
        == places.map { "misplaced-key \($0)" })
    #expect(workspace.asset("a")?.isLivenessDoubtful == true)
  }

  @Test func aPersonasKeyInAListKeepsItsRow() {
    let (workspace, places) = Workspace.with(
      "personas/cio.md",
      "---\nevidence:\n  - kind: interviews\n    ↓influence: veto\n---\nText.\n")
    #expect(workspace.found == places.map { "misplaced-key \($0)" })
    #expect(workspace.persona("cio")?.isWeightDoubtful == true)
    #expect(workspace.persona("cio")?.evidence.count == 1)
  }

  @Test func aPersonaOfSuchANameIsNoSlip() {
    let workspace = Workspace.read([
      "personas/owner.md": "# Owner\n", "content/a.md": "---\ncovers: {owner: [evaluation]}\n---\n",
    ])
    #expect(workspace.found == [])
  }

  @Test(
    arguments: [
      "influence:\n  - {id: low, weight: ↓1,5}", "influence:\n  - id: low\n    weight: ↓1,5",
    ])
  func aDecimalCommaIsNamed(keys: String) {
    let (workspace, places) = Workspace.with(
      "personas/taxonomy.md", "---\nsegments: [enterprise, mid-market]\n\(keys)\n---\n")
    let found = workspace.diagnostics.filter { $0.rule.id == "bad-number" }
    #expect(found.map { "\($0.place.start.line):\($0.place.start.column)" } == places)
    #expect(found.first?.suggestions == ["1.5"])
    #expect(found.first?.message == "`weight` can't be `1,5`")
    #expect(!workspace.diagnostics.contains { $0.rule.id == "unknown-key" })
    #expect(workspace.taxonomy.isWeightDoubtful)
  }
}
