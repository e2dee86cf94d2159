import CoverageAnalysis
import CoverageTestSupport
import CoverageWording
import Testing
import WorkspaceModel

struct LeadAssessmentTests {
  private static let lead = Sample.asset(
    """
    persona: cfo
    criteria:
      title: CFO
      budget: Signed off
      need: {relocation: A move, virtualization: Fewer machines, expansion: A new site}
    """)

  private func coverage(_ assets: [String: String]) -> Coverage {
    let files = assets.map { ("content/\($0.key).md", Sample.asset($0.value)) }
    return Coverage(
      Sample.cfo.merging(["personas/lead-definitions/project.md": Self.lead]) { $1 }
        .merging(Dictionary(uniqueKeysWithValues: files)) { $1 })
  }

  @Test func liveAssetsHintAtWhatTheyQualify() throws {
    let coverage = coverage([
      "both": "qualifies: [project.need.relocation, project.need.virtualization]",
      "move": "qualifies: [project.need.relocation, project.budget]",
      "draft": "qualifies: project.title\nstatus: draft",
      "german": "qualifies: project.title\ntranslation-of: move",
    ])
    let (both, move) = (try coverage.asset("both"), try coverage.asset("move"))
    let lead = coverage.leads[Ordinal(0)]
    #expect(lead.criteria.map(\.hintedAtBy) == [[], [move], [both, move]])
    let options = lead.criteria[2].options
    #expect(options.map(\.id) == ["relocation", "virtualization", "expansion"])
    #expect(options.map(\.hintedAtBy) == [[both, move], [both], []])
    #expect(options.map(\.toldApartBy) == [[move], [], []])
    #expect(lead.criteria.map(\.isHintedAt) == [false, true, true])
  }

  @Test func pointingAtTheWholeCriterionTellsNoOptionApart() throws {
    let coverage = coverage(["a": "qualifies: [project.need, project.need.relocation]"])
    let need = coverage.leads[Ordinal(0)].criteria[2]
    #expect(try need.hintedAtBy == [coverage.asset("a")])
    #expect(need.options.map(\.isToldApart) == [true, false, false])
  }

  @Test func theCallFindsOutWhatNeitherDataNorContentTells() {
    let coverage = coverage(["move": "title: Moving\nqualifies: project.need.relocation"])
    let (wording, lead) = (Wording(coverage), coverage.leads[Ordinal(0)])
    #expect(
      lead.criteria.map { wording.way(of: $0) } == ["Data", "Call", "Content hints at 1 of 3"])
    #expect(wording.titles(of: lead.toAsk) == ["Budget", "Authority", "Timeline"])
    #expect(
      wording.sentence(forMissingPartsOf: lead)
        == "personas/lead-definitions/project.md says nothing about authority and timeline.")
  }

  @Test func bothSidesWithoutTheOtherAreReported() throws {
    let coverage = Coverage([
      "personas/cfo.md": Sample.persona(), "personas/ciso.md": Sample.persona(),
      "personas/lead-definitions/a.md": Sample.asset("persona: cfo"),
      "personas/lead-definitions/b.md": Sample.asset("title: B"),
    ])
    #expect(try coverage.leads.personasWithoutLead == [coverage.persona("ciso")])
    #expect(coverage.leads.leadsWithoutPersona == [Ordinal(1)])
  }
}
