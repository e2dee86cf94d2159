import PersonaTestSupport
import SourceDocuments
import Testing
import WorkspaceModel

/// The limits of a workspace stop the work that they limit, and never raise coverage.
struct LimitTests {
  private static func journey(_ count: Int) -> String {
    let needs = (1...count).map { "- Question (q\($0)): What of \($0)?\n" }.joined()
    return "---\ntitle: CFO\n---\n## Journey\n### Evaluation\n\(needs)"
  }

  @Test func needsOverTheLimitAreToldOnceAndTakeThePersonasPoints() {
    let sound = Workspace.read(["personas/cfo.md": Self.journey(Limits.needsInCell)])
    #expect(sound.diagnostics.isEmpty && sound.needs.count == Limits.needsInCell)
    let over = Workspace.read([
      "personas/cfo.md": Self.journey(Limits.needsInCell + 1_000),
      "content/a.md": "---\nanswers: [cfo.evaluation.q900]\n---\nText.\n",
    ])
    #expect(over.diagnostics.map(\.rule.id) == ["too-many-needs"])
    #expect(over.diagnostics.first?.place.start.line == 6 + Limits.needsInCell)
    #expect(over.needs.count == Limits.needsInCell)
    #expect(over.personas.map(\.isWeightDoubtful) == [true])
  }

  @Test func personasOverTheLimitLeaveCoverageWithoutAValue() {
    let files = (1...Limits.personas + 2).map { ("personas/p\($0).md", "Text.\n") }
    let over = Workspace.read(Dictionary(uniqueKeysWithValues: files))
    #expect(over.diagnostics.map(\.rule.id) == ["too-many-personas"])
    #expect(over.personas.count == Limits.personas)
    #expect(over.taxonomy.isWeightDoubtful)
  }

  @Test func segmentsOverTheLimitAreLeftOutWithTheirUses() {
    let segments = (1...Limits.sideTags + 1).map { "  - s\($0)\n" }.joined()
    let over = Workspace.read([
      "personas/taxonomy.md": "---\nsegments:\n\(segments)---\nHow we tag.\n",
      "content/a.md": "---\nsegments: [s\(Limits.sideTags + 1)]\n---\nText.\n",
    ])
    #expect(over.diagnostics.map(\.rule.id) == ["too-many-tags"])
    #expect(over.taxonomy[.segments].entries.count == Limits.sideTags)
    #expect(over.assets.map(\.isLivenessDoubtful) == [true])
  }

  @Test func stagesOverTheLimitLeaveCoverageWithoutAValue() {
    let stages = (1...Limits.sideTags + 5).map { "  - s\($0)\n" }.joined()
    let over = Workspace.read(["personas/taxonomy.md": "---\nstages:\n\(stages)---\nText.\n"])
    #expect(over.diagnostics.map(\.rule.id) == ["too-many-tags"])
    #expect(over.taxonomy[.stages].entries.count == Limits.sideTags)
    #expect(over.taxonomy.isWeightDoubtful)
  }

  @Test func nearNamesAreLookedForAFewTimesOnly() {
    let links = String(repeating: "[a](paybak.md)\n", count: 100)
    let found = Workspace.read(["content/a.md": links, "content/payback.md": "Text.\n"]).diagnostics
    #expect(found.count == 100)
    #expect(found.count { !$0.suggestions.isEmpty } == 20)
  }
}
