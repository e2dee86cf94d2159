import CoverageAnalysis
import CoverageTestSupport
import CoverageWording
import Testing
import WorkspaceModel

struct LeadStorylineTests {
  @Test func contentAttractsEngagesAndQualifies() throws {
    let lead = LeadCase(
      persona: "title: CFO\nchannels: {email: confirmed, events: assumed}\n"
        + "not-applicable: {awareness: Too early}",
      body: """
        ## Journey
        ### Selection
        - Objection (terms): Too long.
        - Search: contract terms
        ### Evaluation
        - Objection (price): Too dear.
        - Question (cost): What does it cost?
        - Question (small) [small]: And for us?
        - Search: cost of delay
        """,
      lead: "persona: cfo\nsegments: [large]\ncriteria: {budget: Signed, need: A move}",
      more: [
        "personas/taxonomy.md": "---\nsegments: [large, small]\n---\n",
        "content/a.md": Sample.asset("title: Slogan\ncovers: {cfo: [evaluation]}\nnext-step: demo"),
        "content/b.md": Sample.replying(
          "title: Payback\nanswers: [cfo.evaluation.cost]\nchannels: [email]\nnext-step: trial\n"
            + "reviewed: 2026-10-01\nqualifies: [project.budget, project.need]"),
        "content/c.md": Sample.asset(
          "title: Terms\ncovers: {cfo: [selection]}\nqualifies: [project.need]\nnext-step: demo"),
      ])
    let (workspace, wording) = (lead.coverage.workspace, lead.wording)
    let story = try #require(lead.coverage.programme(for: lead.ordinal).storylines.first)
    #expect(story.channels.map(\.isConfirmed) == [true, false])
    #expect(
      story.steps.map { wording.titles(of: [$0.cell.stage]) } == [
        ["Evaluation"], ["Selection"], ["Expansion"],
      ])
    #expect(story.searches.map(\.text) == ["cost of delay"])
    let asked = story.steps.map { $0.needs.map { workspace.needs[$0.need].text } }
    #expect(asked == [["What does it cost?"], ["Too long."], []])
    #expect(
      story.steps[0].needs[0].spoken.map { workspace.assets[$0.asset].title } == "Payback")
    #expect(story.steps.map { wording.words(for: $0.hints) } == ["Budget and Need", nil, nil])
    #expect(story.steps.map { wording.titles(of: $0.nextSteps) } == [["Trial"], ["Demo"], []])
  }

  @Test func twoSituationsAreAForkWhereTheFirstOfThemIsRead() throws {
    let lead = LeadCase(
      lead: "persona: cfo\ncriteria: {need: {move: A move, fewer: Fewer, more: More}, "
        + "budget: {own: Own, lent: Lent}}",
      more: [
        "content/a.md": Sample.asset(
          "title: Exit\ncovers: {cfo: [selection]}\nqualifies: project.need.move"),
        "content/b.md": Sample.asset(
          "title: Old servers\ncovers: {cfo: [evaluation]}\nqualifies: project.need.fewer"),
      ])
    let programme = lead.coverage.programme(for: lead.ordinal)
    let steps = try #require(programme.storylines.first?.steps)
    #expect(
      steps.map { lead.wording.titles(of: $0.forks.map(\.criterion)) } == [
        [], ["Need"], [], [],
      ])
    #expect(lead.wording.titles(of: programme.openForks.map(\.criterion)) == ["Budget"])
    let fork = try #require(steps[1].forks.first)
    #expect(
      lead.wording.sentences(for: fork) == [
        #"Reading "Exit" hints at "A move"."#, #"Reading "Old servers" hints at "Fewer"."#,
        #"Nothing that we publish hints at "More" alone."#,
      ])
    #expect(fork.options.map(Wording.shortName) == ["move", "fewer", "more"])
  }

  @Test func aForkOfAThousandSituationsIsAShortList() {
    let options = (0..<999).map { "o\($0): Option \($0)" }.joined(separator: ", ")
    let lead = LeadCase(lead: "persona: cfo\ncriteria: {need: {\(options)}}")
    let fork = lead.assessment.criteria[0]
    #expect(lead.wording.sentences(for: fork).count == 1)
    #expect(lead.wording.sentences(for: fork)[0].hasSuffix(#""Option 4" or 994 more alone."#))
  }
}
