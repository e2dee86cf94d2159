import CoverageAnalysis
import CoverageTestSupport
import CoverageWording
import Testing
import WorkspaceModel

/// What holds when one segment is looked at.
struct SegmentViewTests {
  private let files = [
    "personas/taxonomy.md": Sample.asset("segments: [big, small]"),
    "personas/cfo.md": Sample.persona(
      """
      priority: 1
      influence: veto
      channels: [email]
      by-segment:
        small: {influence: low, channels: [events], not-applicable: {selection: The owner signs}, because: Small}
      """, "### Evaluation\n- Question: What does it cost?\n### Selection\n- Question: Who signs?"),
    "personas/ciso.md": Sample.persona(
      "priority: 2\nsegments: [big]", "### Evaluation\n- Question: Is it safe?"),
    "content/cost.md": Sample.replying(
      "answers: [cfo.evaluation.question]\nchannels: [email]\nreviewed: 2026-10-01"),
    "content/safe.md": Sample.replying(
      "answers: [ciso.evaluation.question]\nsegments: [big]\nreviewed: 2026-10-01"),
  ]

  private func views(_ changes: [String: String] = [:]) -> CoverageViews {
    CoverageViews(of: Coverage(files.merging(changes) { $1 }), jobs: 1)
  }

  private func segment(_ id: String, _ views: CoverageViews) throws -> Coverage {
    let tag = try #require(views.segments.first { views.whole.workspace.taxonomy[$0].id == id })
    return views[tag]
  }

  @Test func personaOutsideTheSegmentIsLeftOut() throws {
    let views = views()
    let small = try segment("small", views)
    #expect(views.whole.personaOrder.count == 2)
    #expect(small.personaOrder.map { small.workspace.personas[$0].id } == ["cfo"])
    #expect(
      small.figures.overall.reach.leftOut.map(\.text).contains(
        "4 cells of personas outside this segment"))
  }

  @Test func assetForOtherSegmentsIsLeftOut() throws {
    let small = try segment("small", views())
    #expect(try small[small.asset("safe")].state == .outsideSegment)
    #expect(
      small.figures.overall.freshness.share.leftOut.map(\.text) == ["1 asset for other segments"])
  }

  @Test func differenceIsInForceInItsSegmentOnly() throws {
    let views = views()
    let (big, small) = (try segment("big", views), try segment("small", views))
    #expect(try big.cell("cfo.evaluation").state == .strong)
    #expect(try small.cell("cfo.evaluation").state == .weak)
    #expect(try small.cell("cfo.selection").state == .notApplicable(reason: "The owner signs"))
    #expect(try views.whole.cell("cfo.selection").state == .missing)
    #expect(try small.cell("cfo.evaluation").weight.description == "2")
    #expect(try big.cell("cfo.evaluation").weight.description == "8")
  }

  @Test func mistakeInADifferenceCountsAsTheHeaviest() throws {
    let persona = Sample.persona(
      "priority: 1\ninfluence: low\nby-segment: {small: {influence: lowish, because: Small}}",
      "### Evaluation\n- Question: What does it cost?")
    let views = views(["personas/cfo.md": persona])
    #expect(try segment("small", views).cell("cfo.evaluation").weight.description == "8")
    #expect(try views.whole.cell("cfo.evaluation").weight.description == "2")
  }

  @Test(arguments: [
    ("channels: {events: confirmed}", "chanels: {events: confirmed}"),
    ("channels: {events: confirmed}", "channels: {evnts: confirmed}"),
    ("not-applicable: {awareness: Comes later}", "not-applicable: {awarenes: Comes later}"),
    ("not-applicable: {awareness: Comes later}", "not-aplicable: {awareness: Comes later}"),
  ])
  func mistakeInADifferenceRaisesNothing(right: String, slip: String) throws {
    func figures(_ text: String, inSegment: Bool) throws -> Figures {
      let keys = inSegment ? "by-segment: {small: {\(text), because: Small}}" : text
      let views = CoverageViews(
        of: Coverage([
          "personas/taxonomy.md": Sample.asset("segments: [big, small]"),
          "personas/cfo.md": Sample.persona(
            "priority: 1\n\(inSegment ? "channels: [email]\n" : "")\(keys)",
            "### Awareness\n- Question: Why?\n### Evaluation\n- Question: How much?"),
          "content/a.md": Sample.replying(
            "answers: [cfo.awareness.question]\nchannels: [email]\nreviewed: 2026-10-01"),
        ]), jobs: 1)
      return try (inSegment ? segment("small", views) : views.whole).figures.overall
    }
    for inSegment in [true, false] {
      let before = try figures(right, inSegment: inSegment).coverage
      let after = try figures(slip, inSegment: inSegment).coverage
      #expect(before.denominator > 0 && after.denominator > 0)
      #expect(
        after.numerator * before.denominator <= before.numerator * after.denominator,
        "\(inSegment): \(before) \(after)")
    }
  }

  @Test func breadthIsCountedOverAllSegments() throws {
    var files = files
    files["personas/taxonomy.md"] = Sample.asset("segments: [big, small]\nrules: {breadth: 1}")
    files["content/cost.md"] = Sample.replying(
      "answers: [ciso.evaluation.question, cfo.evaluation.question]\nchannels: [email, events]\n"
        + "reviewed: 2026-10-01")
    let views = CoverageViews(of: Coverage(files), jobs: 1)
    #expect(try segment("small", views).cell("cfo.evaluation").state == .weak)
  }

  @Test func plannedCountsWhatIsOnItsWay() throws {
    let draft = Sample.replying(
      "status: draft\nanswers: [cfo.selection.question]\nchannels: [email]")
    let views = views(["content/sign.md": draft])
    #expect(try views.whole.cell("cfo.selection").state == .missing)
    #expect(try views.planned(in: nil).cell("cfo.selection").state == .strong)
  }

  @Test func leadDefinitionOfAnotherSegmentIsNoLeadThere() throws {
    let lead = "---\npersona: cfo\nsegments: [big]\ncriteria: {budget: Signed}\n---\nText.\n"
    let views = views(["personas/lead-definitions/cost.md": lead])
    #expect(try segment("small", views).leads.personasWithoutLead.count == 1)
    #expect(try segment("big", views).leads.personasWithoutLead.count == 1)
    #expect(views.whole.leads.personasWithoutLead.count == 1)
  }
}
