import CoverageAnalysis
import CoverageTestSupport
import CoverageWording
import Testing
import WorkspaceModel

struct LeadProgrammeTests {
  private func titles(_ step: LeadProgramme.Step?, _ coverage: Coverage) -> [String] {
    (step?.assets ?? []).map { coverage.workspace.assets[$0].title }
  }

  @Test func contentAttractsEngagesAndQualifies() throws {
    let lead = LeadCase(
      persona: "title: CFO\nchannels: {email: confirmed, events: assumed}\n"
        + "not-applicable: {awareness: Too early}",
      body: """
        ## Journey
        ### Selection
        - Search: contract terms
        ### Evaluation
        - Question (cost): What does it cost?
        - Search: cost of delay
        """,
      lead: "persona: cfo\nsegments: [large]\ncriteria: {budget: Signed, need: A move}",
      more: [
        "personas/taxonomy.md": "---\nsegments: [large, small]\n---\n",
        "content/a.md": Sample.asset("title: Slogan\ncovers: {cfo: [evaluation]}"),
        "content/b.md": Sample.replying(
          "title: Payback\nanswers: [cfo.evaluation.cost]\nchannels: [email]\n"
            + "reviewed: 2026-10-01\nqualifies: [project.budget, project.need]"),
        "content/c.md": Sample.asset("title: Terms\ncovers: {cfo: [selection]}"),
        "content/d.md": Sample.asset(
          "title: Small print\ncovers: {cfo: [selection]}\nsegments: [small]"),
        "content/e.md": Sample.asset("title: Draft\ncovers: {cfo: [expansion]}\nstatus: draft"),
      ])
    let programme = lead.coverage.programme(for: lead.ordinal)
    let path = try #require(programme.paths.first)
    #expect(path.channels.map(\.isConfirmed) == [true, false])
    #expect(path.searches.map(\.text) == ["cost of delay", "contract terms"])
    #expect(titles(path.attract, lead.coverage) == ["Payback", "Slogan"])
    #expect(path.engage.map { titles($0, lead.coverage) } == [["Terms"], []])
    #expect(programme.qualifiers.map(\.criteria.count) == [2])
    #expect(
      programme.toAsk.map(lead.coverage.workspace.taxonomy.title(of:)) == ["Authority", "Timeline"])
  }

  @Test func ofManyAssetsTheFirstFewAreNamed() throws {
    let assets = (0..<20).map { number in
      ("content/a\(number).md", Sample.asset("covers: {cfo: [awareness]}"))
    }
    let lead = LeadCase(
      lead: "persona: cfo", more: Dictionary(uniqueKeysWithValues: assets))
    let step = try #require(lead.coverage.programme(for: lead.ordinal).paths.first?.attract)
    #expect(step.assets.count == LeadProgramme.mostAssets)
    #expect(step.further == 20 - LeadProgramme.mostAssets)
  }
}
