import CoverageAnalysis
import CoverageTestSupport
import CoverageWording
import Testing
import WorkspaceModel

/// What is counted of a segment to which only one of two personas belongs: nothing of the other one.
struct SegmentOfOneTests {
  private static let files = [
    "personas/taxonomy.md": Sample.asset(
      """
      segments: [big, small]
      themes: [roi, security]
      approvals: {marketing: 2026-11-01}
      """),
    "personas/cfo.md": Sample.persona(
      """
      title: CFO
      priority: 1
      influence: high
      buying-role: economic-buyer
      channels: {email: confirmed}
      convinces: [ciso]
      """, "### Evaluation\n- Question (cost): What does it cost?"),
    "personas/ciso.md": Sample.persona(
      """
      title: CISO
      priority: 2
      influence: veto
      segments: [big]
      buying-role: technical-evaluator
      channels: {events: assumed}
      listens-to: [cfo]
      """, "### Evaluation\n- Objection (risk): It is not safe."),
    "content/cost.md": Sample.replying(
      """
      type: case-study
      answers: [cfo.evaluation.cost]
      channels: [email]
      themes: [roi]
      owner: demand-gen
      reviewed: 2026-10-01
      """),
    // It serves all segments, and in one of them nobody.
    "content/safe.md": Sample.replying(
      """
      type: case-study
      answers: [ciso.evaluation.risk]
      channels: [email]
      themes: [security]
      owner: demand-gen
      qualifies: [both.budget]
      reviewed: 2026-10-01
      """),
    // It is for the other segment only.
    "content/audit.md": Sample.asset(
      "covers: {ciso: [selection]}\nsegments: [big]\nqualifies: [both.budget, large.need]"),
    "content/campaigns/spring.md": Sample.asset(
      """
      segments: [small]
      starts: 2026-11-01
      sequence: [{persona: cfo, stage: evaluation, asset: cost, channel: email}]
      """),
    "personas/lead-definitions/both.md": Sample.asset(
      "persona: [ciso, cfo]\ncriteria: {budget: Signed, authority: Decides}"),
    "personas/lead-definitions/large.md": Sample.asset(
      "persona: ciso\nsegments: [big]\ncriteria: {need: {audit: An audit}}"),
  ]

  private let small: Coverage
  private let whole: Coverage

  init() {
    whole = Coverage(Self.files)
    let views = CoverageViews(of: whole, jobs: 1)
    small = views[views.segments.last]
  }

  // High influence weighs 3, and the stages 1, 2, 3 and 1: evaluation is strong.
  @Test(arguments: [
    (FigureName.coverage, "6 of 21"), (.reach, "1 of 4"), (.strength, "1 of 4"),
    (.needsAnswered, "1 of 1"), (.freshness, "1 of 1"), (.channelFit, "1 of 1"),
    (.evidence, "0 of 1"), (.starterKits, "0 of 1"), (.tagging, "2 of 2"), (.purpose, "2 of 2"),
  ])
  func figuresCountTheOnePersonaAlone(name: FigureName, parts: String) {
    #expect(small.figures.overall[name].parts == parts)
  }

  @Test func whatIsLeftOutIsNamed() {
    #expect(
      small.figures.overall[.tagging].leftOut.map(\.text) == ["1 asset for other segments"])
    #expect(
      small.figures.overall[.freshness].leftOut.map(\.text) == [
        "1 asset for other segments", "1 live asset for no cell of a priority persona",
      ])
    #expect(
      small.figures.overall[.evidence].leftOut.map(\.text) == ["1 persona outside this segment"])
    #expect(small.figures.overall.gaps.text == "3 gaps: 3 not assessed")
  }

  @Test func practiceAsksOfTheOnePersonaAlone() throws {
    let cfo = try small.persona("cfo")
    #expect(small.practice.balance.map(\.persona) == [cfo])
    #expect(small.practice.balance.map(\.content.parts) == ["1 of 1"])
    #expect(small.practice.soleSupports.map { small.workspace.assets[$0.asset].id } == ["cost"])
    #expect(small.practice.priorities?.personas == [cfo])
    #expect(small.practice.undistributed.isEmpty)
    #expect(small.figures.critical.map(\.persona) == [cfo])
    #expect(small.backlog.allSatisfy { $0.cell.persona == cfo })
    let subjects = Self.subjects(small)
    let (ciso, audit) = (try small.persona("ciso"), try small.asset("audit"))
    #expect(!subjects.contains(.persona(ciso)))
    #expect(!subjects.contains(.asset(audit)))
    #expect(Self.subjects(whole).contains(.asset(audit)))
  }

  private static func subjects(_ coverage: Coverage) -> [PracticeFinding.Subject] {
    coverage.checks.flatMap(\.findings).map(\.subject)
  }

  @Test func leadsOfTheOtherSegmentAreLeftOut() {
    let ids = { (coverage: Coverage) in
      coverage.leads.all.map { coverage.workspace.leadDefinitions[$0.lead].id }
    }
    #expect(ids(whole) == ["both", "large"])
    #expect(ids(small) == ["both"])
    let hintedAtBy = small.leads.all.flatMap(\.criteria).flatMap(\.hintedAtBy)
    #expect(hintedAtBy.map { small.workspace.assets[$0].id } == ["safe"])
    #expect(small.leads.personasWithoutLead.isEmpty)
  }

  @Test func committeeHasTheOnePersonaAlone() throws {
    let committee = Committee(of: small)
    #expect(committee.holders.map(\.persona) == [try small.persona("cfo")])
    #expect(committee.links.isEmpty)
    #expect(Committee(of: whole).links.count == 1)
    #expect(committee.kits.allSatisfy { small[$0.cell.persona].isInScope })
  }

  @Test func interviewAsksAboutTheOnePersonaAlone() throws {
    let sheets = InterviewSheets(of: small)
    #expect(sheets.all.map(\.persona) == [try small.persona("cfo")])
    let lead = InterviewQuestion.Subject.noQuestion(
      try #require(small.workspace.taxonomy[.leadCriteria].tag(named: "authority")), of: Ordinal(0))
    #expect(sheets.all.flatMap { $0.questions + $0.further }.map(\.subject).contains(lead))
  }

  @Test func aCampaignLeavesOutNobodyWhomItsSegmentsLeaveOut() {
    for coverage in [whole, small] {
      #expect(CampaignAnalysis(of: Ordinal(0), in: coverage).rolesLeftOut.isEmpty)
    }
  }

  @Test func theHeadlineCountsTheOnePersona() {
    #expect(Wording(small).headline.sentence.hasSuffix("coverage is 28 %."))
    var files = Self.files.filter { !$0.key.hasPrefix("content/") }
    let bare = CoverageViews(of: Coverage(files), jobs: 1)
    #expect(
      Wording(bare[bare.segments.last]).headline.sentence
        == "1 persona is written down, and there is nothing to read for this person: write the first asset."
    )
    files["personas/cfo.md"] = nil
    let empty = CoverageViews(of: Coverage(files), jobs: 1)
    #expect(
      Wording(empty[empty.segments.last]).headline.sentence
        == "No persona belongs to this segment, so there is nothing to cover.")
  }
}
