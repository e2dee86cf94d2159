import CoverageAnalysis
import CoverageTestSupport
import CoverageWording
import SourceDocuments
import Testing
import WorkspaceModel

struct LeadSegmentTests {
  private static let taxonomy = [
    "personas/taxonomy.md": "---\nsegments: [enterprise, mid-market, small]\n---\n"
  ]

  private func remarks(persona: String, lead: String, more: [String: String] = [:]) -> LeadCase {
    LeadCase(
      persona: "title: CFO\ninfluence: high\n\(persona)", lead: "persona: [cfo, ciso]\n\(lead)",
      more: Self.taxonomy.merging(more) { $1 })
  }

  @Test func aDefinitionForASegmentOfNobodyIsPointedOut() {
    let lead = LeadCase(
      persona: "title: CFO\ninfluence: high\nsegments: [enterprise]",
      lead: "persona: cfo\nsegments: [small, mid-market, enterprise]", more: Self.taxonomy)
    #expect(
      lead.wording.sentences(for: lead.assessment.segments, of: lead.definition) == [
        "It is for Small or Mid market, to which its persona does not belong."
      ])
    #expect(
      lead.coverage.findings == ["lead-outside-segments personas/lead-definitions/project.md"])
    #expect(
      lead.coverage.diagnostics().map(\.message) == [
        "`cfo` does not belong to `small` or `mid-market`"
      ])
  }

  @Test func oneOfSeveralPersonasIsEnough() {
    let lead = remarks(
      persona: "segments: [enterprise]", lead: "segments: [small]",
      more: [
        "personas/ciso.md": Sample.persona(
          "title: CISO\ninfluence: high\nsegments: [small, mid-market]")
      ])
    #expect(lead.coverage.findings == [])
    #expect(
      lead.wording.sentences(for: lead.assessment.segments, of: lead.definition) == [
        "CFO does not belong to Small.",
        "CFO also belongs to Enterprise, for which this definition is not.",
        "CISO also belongs to Mid market, for which this definition is not.",
      ])
  }

  @Test(arguments: [
    ("segments: [enterprise]", ""), ("", "segments: [enterprise]"),
    ("segments: [enterprize]", "segments: [small]"), ("", ""),
  ])
  func allSegmentsAndMistakesAreNoFinding(persona: String, lead: String) {
    let found = LeadCase(
      persona: "title: CFO\ninfluence: high\n\(persona)", lead: "persona: cfo\n\(lead)",
      more: Self.taxonomy)
    #expect(found.coverage.findings == [])
    #expect(
      found.wording.sentences(for: found.assessment.segments, of: found.definition).isEmpty)
  }
}
