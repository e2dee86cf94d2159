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
        "demographics Title", "bant (Timeline)", "bant Need", "bant (Authority)", "bant (Budget)",
        "own Fit",
      ])
  }

  @Test func aSkeletonIsNoCriterion() {
    let labels = "- Ask:\n- Qualified if:\n- Disqualified if:\n- Signal:\n"
    let lead = LeadCase(
      lead: "persona: cfo\ncriteria: {title: , budget: }",
      section: "## Title\n\(labels)\n## Budget\n\(labels)\n## Need\n- Ask: What hurts?\n- Signal:\n"
    )
    #expect(lead.rows == ["bant (Budget)", "bant (Authority)", "bant Need", "bant (Timeline)"])
  }

  @Test func eachCriterionHasItsComplement() throws {
    let lead = LeadCase(
      persona: """
        title: CFO
        job-titles: [CFO, Treasurer]
        buying-role: economic-buyer
        influence: veto
        stance: skeptic
        listens-to: [ciso]
        convinces: [ciso]
        segments: [enterprise]
        by-segment: {enterprise: {priority: 1, because: The board decides}}
        """,
      body: """
        ## Pain points
        ### Situation
        - Two sites.
        ### Origin
        - Mergers.
        ## Responsibilities
        - Cash.
        ## Goals
        - Growth.
        ## Jobs to be done
        - Compare.
        ## Buying criteria
        - Payback.
        ## Triggers
        - Lease.
        ## Objections
        - Too dear.
        ## Value, in their words
        Less rent.
        ## Competitive considerations
        - Level.
        ## Influencers and stakeholders
        - The board.
        ## Segment differences
        ### Enterprise
        Slow.
        ### Mid-market
        Quick.
        ## Journey
        ### Evaluation
        - Question: What does it cost?
        - Proof: A peer.
        """,
      lead: Self.everything,
      more: [
        "personas/ciso.md": Sample.persona("title: CISO"),
        "personas/taxonomy.md":
          "---\nsegments: [{id: enterprise, icp: {revenue: Over a billion}}, mid-market]\n---\n",
      ])
    #expect(try lead.adds(to: "title") == ["Job titles", "Buying role", "Responsibilities"])
    #expect(try lead.adds(to: "company-size") == ["Ideal customer profile", "Segment differences"])
    #expect(
      try lead.adds(to: "industry") == ["Competitive considerations", "Ideal customer profile"])
    #expect(try lead.adds(to: "location") == ["Status quo: Situation"])
    #expect(
      try lead.adds(to: "budget") == ["Decision criteria", "Value, in their words", "Objections"])
    #expect(
      try lead.adds(to: "authority") == [
        "Influence", "Stance", "Listens to", "Must convince", "Influencers and stakeholders",
      ])
    #expect(
      try lead.adds(to: "need") == ["Status quo", "Goals", "Jobs to be done", "Triggers"])
    #expect(try lead.adds(to: "timeline") == ["Triggers", "Questions by stage"])
    for row in lead.comparison.rows { #expect(row.complements.allSatisfy { $0.unwritten.isEmpty }) }
    guard case .segments(let notes) = try lead.complement(to: "company-size").parts[1].content
    else {
      Issue.record("no segment differences")
      return
    }
    #expect(notes.map(\.because) == ["The board decides"])
    #expect(notes.flatMap(\.sections).map(\.heading.text) == ["Enterprise"])
    guard case .sections(let location) = try lead.complement(to: "location").parts[0].content
    else {
      Issue.record("no situation")
      return
    }
    #expect(location.flatMap(\.items).map(\.text) == ["Two sites."])
  }

  @Test func whatThePersonaLeavesUnwrittenIsNamedWithItsPlace() throws {
    let lead = LeadCase(
      persona: "title: CFO\nsegments: [enterprise]", lead: Self.everything,
      more: ["personas/taxonomy.md": "---\nsegments: [enterprise]\n---\n"])
    let file = "personas/cfo.md"
    #expect(
      try lead.gaps(at: "title") == [
        "Write `job-titles` in \(file):4.", "Write `buying-role` in \(file):4.",
        "Write `## Responsibilities` in \(file).",
      ])
    #expect(
      try lead.gaps(at: "company-size") == [
        "Write `icp` of `enterprise` in personas/taxonomy.md.",
        "Write `## Segment differences` in \(file).",
      ])
    #expect(
      try lead.gaps(at: "location") == ["Write `### Situation` below `## Status quo` in \(file)."])
    #expect(
      try lead.gaps(at: "timeline") == [
        "Write `## Triggers` in \(file).", "Write a question below `## Journey` in \(file).",
      ])
  }

  @Test func aSituationWithoutItsHeadingIsFound() throws {
    let lead = LeadCase(body: "## Status quo\n- Two sites.", lead: Self.everything)
    #expect(try lead.adds(to: "location") == ["Status quo: Situation"])
  }

  @Test func withoutSegmentsNothingIsAskedAboutThem() throws {
    let lead = LeadCase(lead: Self.everything)
    #expect(try lead.gaps(at: "company-size") == [])
    #expect(try lead.adds(to: "company-size") == [])
  }

  @Test func aMistakeIsNoGap() throws {
    let lead = LeadCase(
      persona: "title: CFO\ninfluence: huge\nbuying-role: boss", lead: Self.everything)
    #expect(try !lead.gaps(at: "authority").contains { $0.contains("`influence`") })
    #expect(try !lead.gaps(at: "title").contains { $0.contains("`buying-role`") })
  }

  @Test func aCriterionOfTheTeamsOwnHasNoComplement() throws {
    let lead = LeadCase(
      lead: "persona: cfo\ncriteria: {fit: They run the same hypervisor}",
      more: ["personas/taxonomy.md": "---\nlead-criteria: [fit]\n---\n"])
    let complement = try lead.complement(to: "fit")
    #expect(complement.isOwn)
    #expect(complement.parts.isEmpty && complement.unwritten.isEmpty)
    #expect(lead.rows == ["own Fit"])
  }

  @Test func aRenamedCriterionKeepsItsComplement() throws {
    let lead = LeadCase(
      lead: "persona: cfo\ncriteria: {money: Signed}",
      more: [
        "personas/taxonomy.md": "---\nlead-criteria: [{id: money, aliases: [budget]}]\n---\n"
      ])
    #expect(lead.rows == ["bant Money"])
    #expect(try lead.gaps(at: "money").first == "Write `## Decision criteria` in personas/cfo.md.")
  }

  @Test func theRestIsWhatStandsBesideNoCriterion() throws {
    let lead = LeadCase(
      body: """
        ## Status quo
        - Two sites.
        ## Success metrics
        - Cash.
        ## Preferences and aversions
        - Slogans.
        ## Lunch habits
        Late.
        ## Journey
        ### Evaluation
        - Question: What does it cost?
        """,
      lead: Self.everything)
    let rest = try #require(lead.comparison.rest.first)
    #expect(
      rest.sections.map(\.heading.text) == [
        "Success metrics", "Preferences and aversions", "Lunch habits",
      ])
    #expect(rest.unwritten == [.perceivedRisks, .messaging])
    #expect(rest.journey.count == 1)
  }

  @Test func aProfileIsShownForTheFirstPersonaOnly() throws {
    let lead = LeadCase(
      lead: "persona: [cfo, ciso]\ncriteria: {company-size: Large}",
      more: [
        "personas/ciso.md": Sample.persona("title: CISO"),
        "personas/taxonomy.md": "---\nsegments: [{id: large, icp: {revenue: High}}]\n---\n",
      ])
    let row = try #require(lead.comparison.rows.first)
    #expect(row.complements.map { $0.parts.map(\.source) } == [[.profile], []])
    #expect(row.complements[1].unwritten == [.segmentDifferences])
  }

  @Test func aDefinitionWithoutAPersonaHasRowsAndNothingBesideThem() {
    let lead = LeadCase(lead: "criteria: {budget: Signed}")
    #expect(lead.comparison.rows.count == 4)
    #expect(lead.comparison.rows.allSatisfy { $0.complements.isEmpty })
    #expect(lead.comparison.rest.isEmpty)
    #expect(lead.coverage.programme(for: lead.ordinal).paths.isEmpty)
  }
}
