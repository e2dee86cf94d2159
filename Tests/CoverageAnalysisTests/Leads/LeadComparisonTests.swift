import CoverageAnalysis
import CoverageTestSupport
import CoverageWording
import SourceDocuments
import Testing
import WorkspaceModel

struct LeadComparisonTests {
  private static let everything =
    "persona: cfo\ncriteria: {timeline: T, need: N, authority: A, budget: B, location: L, "
    + "industry: I, company-size: C, title: X}"

  @Test func rowsStandByGroupAndPartsThatAreNotWrittenAmongThem() {
    let lead = LeadCase(
      lead: "persona: cfo\ncriteria: {fit: F, need: N, title: X}",
      more: [
        "personas/taxonomy.md":
          "---\nlead-criteria: [fit, timeline, need, authority, budget, title]\n---\n"
      ])
    #expect(
      lead.rows == [
        "demographics Title: data", "bant (Timeline)", "bant Need: call", "bant (Authority)",
        "bant (Budget)", "own Fit: call",
      ])
  }

  @Test func aSkeletonIsNoCriterion() {
    let labels = LeadLabel.ofCriteria.map { "- \($0.rawValue):\n" }.joined()
    let lead = LeadCase(
      lead: "persona: cfo\ncriteria: {title: , budget: }",
      section: "## Title\n\(labels)\n## Budget\n\(labels)\n## Need\n- Ask: What hurts?\n- Signal:\n"
    )
    #expect(
      lead.rows == ["bant (Budget)", "bant (Authority)", "bant Need: call", "bant (Timeline)"])
  }

  @Test func dataContentOrACallTellsEachLine() {
    let lead = LeadCase(
      lead: Self.everything,
      more: [
        "content/a.md": Sample.asset("qualifies: [project.need, project.title]"),
        "content/b.md": Sample.asset("qualifies: project.budget\nstatus: draft"),
      ])
    #expect(
      lead.rows == [
        "demographics Title: data", "demographics Company size: data",
        "demographics Industry: data",
        "demographics Location: data", "bant Budget: call", "bant Authority: call",
        "bant Need: content", "bant Timeline: call",
      ])
    #expect(
      lead.wording.sentence(for: lead.comparison)
        == "8 lines. Data tells 4, content hints at 1, a call tells 3. "
        + "It names the only one who decides.")
  }

  @Test func theDefinitionSaysWhatTellsALineAndContentMustThenHint() {
    let lead = LeadCase(
      lead: "persona: cfo\ncriteria: {title: X, location: L, need: N, budget: B}\n"
        + "known-from: {title: content, location: call, need: call, budget: data}",
      more: ["content/a.md": Sample.asset("qualifies: project.need")])
    #expect(
      lead.rows == [
        "demographics Title: call", "demographics Location: call", "bant Budget: data",
        "bant (Authority)", "bant Need: call", "bant (Timeline)",
      ])
    #expect(
      lead.wording.sentence(for: lead.comparison)
        == "4 lines. Data tells 1, a call tells 3. It names the only one who decides.")
    #expect(lead.assessment.criteria.map(\.wantsHint) == [true, false, false, false])
  }

  @Test func thoseWhoDecideShareASegmentWithTheDefinition() {
    let lead = LeadCase(
      persona: "title: CFO\nbuying-role: economic-buyer\nsegments: [large]",
      lead: "persona: cfo\nsegments: [large]\ncommittee: [economic-buyer, gatekeeper]\n"
        + "criteria: {budget: B}",
      more: [
        "personas/taxonomy.md": "---\nsegments: [large, small]\n---\n",
        "personas/ciso.md": Sample.persona("segments: [large]"),
        "personas/owner.md": Sample.persona("segments: [small]\nbuying-role: gatekeeper"),
      ])
    #expect(
      lead.wording.sentence(for: lead.comparison).hasSuffix("It names 1 of the 2 who decide."))
    #expect(lead.comparison.committee.map(\.holders) == [[Ordinal(0)], []])
    #expect(
      lead.wording.sentence(forCommitteeOf: lead.comparison)
        == "Before sales accepts, economic buyer and gatekeeper must be known.")
  }

  @Test func aDefinitionWithoutALineSaysSo() {
    let lead = LeadCase(lead: "title: Anybody")
    #expect(
      lead.wording.sentence(for: lead.comparison)
        == "No line is written yet. It names none of the 1 who decide.")
  }

  @Test func aReasonThatThePersonaGivesIsALinkToIt() throws {
    let lead = LeadCase(
      body: "## Triggers\n- A lease notice.\n### Later\n- A new board.\n",
      lead: "persona: cfo\ncriteria: {timeline: T}",
      section: "## Timeline\n- Because: a lease notice\n- Because: Own words.\n"
        + "- Because: A new board!\n")
    let row = try #require(lead.comparison.rows.last)
    #expect(row.because.map(\.text) == ["a lease notice", "Own words.", "A new board!"])
    #expect(row.because.map { $0.source?.anchor } == ["s-triggers", nil, "s-later"])
  }

  @Test func theFivePartsSayWhatStandsFirstAndTheStoriesThatSomebodyWrote() {
    let lead = LeadCase(
      body: "## Status quo\n- Two sites.\n- Three roofs.\n### Origin\n- Mergers.\n- Luck.\n"
        + "## Objections\n- No money.\n",
      lead: "persona: cfo\ncriteria: {budget: B}",
      section: "## Status quo\n- Story: One site less: [Peer](../../content/a.md)\n- Story:\n"
        + "## Goals\n- Story: (write: what to tell)\n",
      more: ["content/a.md": Sample.asset("title: A peer")])
    let parts = lead.comparison.parts
    #expect(parts.map(\.field) == LeadPart.fields)
    #expect(parts[0].personas[0].first?.text == "Two sites.")
    #expect(parts[0].personas[0].further == 3)
    #expect(parts[1].personas[0].first == nil)
    #expect(parts.map { $0.stories.map(\.text) } == [["One site less: Peer"], [], [], [], []])
    let words = parts[0].stories[0].words
    #expect(words.map(\.text) == ["One site less: ", "Peer"])
    #expect(words.map(\.destination) == [nil, "../../content/a.md"])
    #expect(
      lead.wording.toDo(forStoryOn: .goals, of: lead.ordinal)
        == "Write `- Story: …` below `## Goals` in personas/lead-definitions/project.md.")
  }

  @Test func theCallSaysWhatIsWrittenAndWhatIsNot() throws {
    let lead = LeadCase(
      body: "## Journey\n### Evaluation\n- Objection (payback): No payback.\n",
      lead: "persona: cfo\ncriteria: {title: X, budget: B, industry: I, need: N}",
      section: """
        ## Title
        - Disqualified if: A student.

        ## Budget
        - Open: How is it?
        - Ask: Who pays?
        - Qualified if: A name.
        - Expect: cfo.evaluation.payback
        - Avoid: Slogans.
        - Then ask for: cfo

        ## Industry
        - Because: It matters.
        """)
    #expect(
      lead.calls == [
        "Budget: ", "Authority: ", "Need: Open, Ask, Qualified if, Expect, Avoid, Then ask for",
        "Timeline: ", "+Title: ",
      ])
    let budget = try #require(lead.coverage.calls(for: lead.ordinal).first)
    #expect(budget.expected.map { lead.coverage.workspace.needs[$0.need].text } == ["No payback."])
    #expect(budget.written?.thenAskFor == [Ordinal(0)])
    #expect(
      lead.wording.sentence(forLackOf: [.ask, .expect]) == "Not written yet: `Ask:` and `Expect:`.")
  }
}
