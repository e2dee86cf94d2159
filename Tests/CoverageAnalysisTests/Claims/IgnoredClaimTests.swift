import CoverageAnalysis
import CoverageTestSupport
import SourceDocuments
import Testing
import WorkspaceModel

struct IgnoredClaimTests {
  private func coverage(persona keys: String, asset: [String: String?]) -> Coverage {
    let segments = "---\nsegments: [big, small]\n---\nGuide.\n"
    let cfo = Sample.persona(
      "title: CFO\n\(keys)", "### Evaluation\n- Question (cost): What does it cost?")
    return Sample.one(
      asset, more: ["personas/cfo.md": cfo, "personas/taxonomy.md": segments])
  }

  @Test(arguments: ["published", "draft", "planned"])
  func aClaimWhereThePersonaTakesNoPartIsAWarning(status: String) throws {
    let coverage = coverage(
      persona: "not-applicable: {awareness: Comes later}",
      asset: ["covers": "{cfo: [awareness, evaluation]}", "status": status])
    #expect(coverage.findings == ["claim-not-applicable content/a.md"])
    let cell = try coverage.cell("cfo.awareness")
    #expect(cell.state == .notApplicable(reason: "Comes later"))
    #expect(cell.claims.isEmpty)
    #expect(cell.plannedAssets == 0)
    #expect(try coverage.plan("cfo.awareness") == nil)
    #expect(try coverage.reasons("cfo.awareness") == ["CFO takes no part here: Comes later."])
  }

  @Test func aRetiredAssetIsNoWarning() {
    let coverage = coverage(
      persona: "not-applicable: {awareness: Comes later}",
      asset: ["covers": "{cfo: awareness}", "status": "retired"])
    #expect(coverage.findings == [])
  }

  @Test(arguments: [
    ("segments: [big]", "[small]" as String?, false), ("segments: [big]", "[small, big]", true),
    ("segments: [big]", nil, true), ("", "[small]", true),
    ("segments: [bigg]", "[small]", true), ("segments: [big]\npriority: x", "[small]", true),
  ])
  func assetAndPersonaShareASegment(persona: String, asset: String?, isShared: Bool) throws {
    let coverage = coverage(persona: persona, asset: ["segments": asset])
    #expect(coverage.findings == (isShared ? [] : ["claim-outside-segments content/a.md"]))
    let state: CellState = isShared ? .weak : .missing
    // Without a channel of the persona every answer is distributed.
    #expect(try coverage.cell("cfo.evaluation").state == (isShared ? .strong : state))
    #expect(coverage.claims.isEmpty != isShared)
  }

  @Test func aDoubtfulSegmentOfAnAssetIsReportedOnce() {
    let coverage = coverage(persona: "segments: [big]", asset: ["segments": "[small, bigg]"])
    #expect(coverage.findings == [])
    #expect(coverage.workspace.diagnostics.map(\.rule.id) == ["unknown-tag"])
  }
}
