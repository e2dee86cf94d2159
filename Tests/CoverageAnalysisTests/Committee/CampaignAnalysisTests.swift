import CoverageAnalysis
import CoverageTestSupport
import CoverageWording
import Testing
import WorkspaceModel

struct CampaignAnalysisTests {
  private static let files = [
    "personas/taxonomy.md": Sample.asset("segments: [big, small]"),
    "personas/cfo.md": Sample.persona(
      "title: CFO\nbuying-role: economic-buyer\nchannels: [email]\n"
        + "not-applicable: {awareness: Comes late}", "### Evaluation\n- Question (q): Why?"),
    "personas/ciso.md": Sample.persona(
      "title: CISO\nbuying-role: technical-evaluator\nsegments: [big]"),
    "personas/dev.md": Sample.persona("title: Developer\nbuying-role: technical-evaluator"),
    "personas/buyer.md": Sample.persona("title: Buyer\nbuying-role: gatekeeper"),
    "content/live.md": Sample.asset("title: Live\ncovers: {cfo: [evaluation], ciso: [selection]}"),
    "content/draft.md": Sample.asset("title: Draft\nstatus: draft\ncovers: {cfo: [evaluation]}"),
    "content/soon.md": Sample.asset(
      "title: Soon\npublished: 2026-12-01\ncovers: {cfo: [evaluation]}"),
    "content/old.md": Sample.asset("title: Old\nstatus: retired\ncovers: {cfo: [evaluation]}"),
    "content/german.md": Sample.asset("title: Deutsch\ntranslation-of: live"),
    "content/broken.md": Sample.asset("title: Broken\nstatus: liv\ncovers: {cfo: [evaluation]}"),
  ]

  private func analysis(
    _ sequence: [String], _ keys: String = "starts: 2026-11-01", more: [String: String] = [:]
  ) -> (CampaignAnalysis, Coverage) {
    let steps = sequence.map { "  - {\($0)}\n" }.joined()
    let campaign = "---\n\(keys)\n\(sequence.isEmpty ? "" : "sequence:\n\(steps)")---\nText.\n"
    let coverage = Coverage(
      Self.files.merging(more) { $1 }.merging(["content/campaigns/c.md": campaign]) { $1 })
    return (CampaignAnalysis(of: Ordinal(0), in: coverage), coverage)
  }

  private func faults(
    _ step: String, _ keys: String = "starts: 2026-11-01", more: [String: String] = [:]
  ) -> [String] {
    let (analysis, coverage) = analysis([step], keys, more: more)
    return analysis.steps.flatMap(\.faults).map { Wording(coverage).sentence(for: $0) }
  }

  @Test func aStepFallsOnTheFirstDayAndAllWaitsUpToIt() {
    let steps = [
      "persona: cfo, stage: evaluation, asset: live, after: 3 days", "persona: cfo",
      "persona: cfo, after: 1 month", "persona: cfo", "persona: cfo, after: 1 week",
    ]
    #expect(
      analysis(steps, "starts: 2026-10-28").0.steps.map { $0.day?.description } == [
        "2026-10-31", "2026-10-31", "2026-11-30", "2026-11-30", "2026-12-07",
      ])
    #expect(analysis(steps, "title: C").0.steps.allSatisfy { $0.day == nil })
  }

  @Test(arguments: [
    ("persona: cfo, stage: evaluation, asset: live, channel: email", []),
    ("persona: cfo, stage: evaluation, asset: german", []),
    ("persona: cfo, stage: evaluation, asset: draft", ["\"Draft\" is still a draft."]),
    (
      "persona: cfo, stage: evaluation, asset: soon", ["\"Soon\" comes out only on 2026-12-01."]
    ),
    ("persona: cfo, stage: evaluation, asset: soon, after: 30 days", []),
    ("persona: cfo, stage: evaluation, asset: old", ["\"Old\" is retired."]),
    (
      "persona: cfo, stage: evaluation, asset: broken",
      [
        "\"Broken\" counts for nothing until the mistake in content/broken.md is put right."
      ]
    ),
    (
      "persona: cfo, stage: selection, asset: live",
      ["\"Live\" does not say that it serves CFO / Selection."]
    ),
    (
      "persona: cfo, stage: selection, asset: draft",
      [
        "\"Draft\" is still a draft.",
        "\"Draft\" does not say that it serves CFO / Selection.",
      ]
    ),
    (
      "persona: cfo, stage: awareness, asset: live",
      ["CFO takes no part at Awareness: Comes late."]
    ),
    (
      "persona: cfo, stage: evaluation, asset: live, channel: events",
      ["CFO is not on Events, but on Email."]
    ),
    ("persona: dev, stage: evaluation", ["It has no asset, so there is nothing to send."]),
    ("persona: cfo, asset: live", ["It names no stage."]),
    ("stage: evaluation, asset: live", ["It names no persona, so nobody gets it."]),
    (
      "persona: cfoo, stage: evaluation, asset: live",
      ["Nobody gets it until the mistake in its persona is put right."]
    ),
    (
      "persona: cfo, stge: evaluation, asset: no-such-asset, after: 2 dyas",
      [
        "Its stage is not known until the mistake there is put right.",
        "Nothing is sent until the mistake in its asset is put right.",
        "Its day, and that of each later step, is not known until the mistake in its `after` is put "
          + "right.",
      ]
    ),
    (
      "after: 2 days",
      [
        "It names no persona, so nobody gets it.", "It names no stage.",
        "It has no asset, so there is nothing to send.",
      ]
    ),
  ])
  func faultsOfAStepAreNamed(step: String, expected: [String]) {
    #expect(faults(step) == expected)
  }

  @Test func aPersonaOutsideTheCampaignsSegmentsIsNamed() {
    #expect(
      faults(
        "persona: ciso, stage: selection, asset: live", "starts: 2026-11-01\nsegments: [small]")
        == ["CISO belongs to no segment of this campaign."])
  }

  @Test func aStepAfterTheLastDayIsNamed() {
    #expect(
      faults(
        "persona: ciso, stage: selection, asset: live, after: 31 days",
        "starts: 2026-11-01\nends: 2026-12-01")
        == ["It falls on 2026-12-02, after the last day, 2026-12-01."])
  }

  @Test func aDeprecatedStageCountsAsTheOneToUse() {
    let taxonomy = Sample.asset(
      "stages: [awareness, evaluation, selection, expansion, {id: lost, deprecated: selection}]")
    #expect(
      faults(
        "persona: ciso, stage: lost, asset: live", more: ["personas/taxonomy.md": taxonomy]) == [])
  }

  @Test func channelsThatCannotBeReadReachNobody() {
    let cfo = Sample.persona("title: CFO\nchannels: [emial]")
    #expect(
      faults(
        "persona: cfo, stage: evaluation, asset: live, channel: email",
        more: ["personas/cfo.md": cfo]) == ["The channels of CFO can't be read."])
  }

  @Test func whoGetsSomethingIsReachedAndRolesWithAPersonaAreLeftOut() {
    let (analysis, coverage) = analysis([
      "persona: dev, stage: evaluation, asset: old",
      "persona: cfo, stage: evaluation, asset: draft",
      "persona: cfo, stage: evaluation, asset: live",
    ])
    let ids = { (personas: [Ordinal<Persona>]) in
      personas.map { coverage.workspace.personas[$0].id }
    }
    #expect(ids(analysis.reached) == ["cfo"])
    #expect(ids(analysis.missed) == ["dev"])
    #expect(
      Wording(coverage).sentences(forRolesLeftOutOf: analysis)
        == ["Gatekeeper: no step is for Buyer."])
  }

  /// Who belongs to none of its segments is not among those to whom it goes.
  @Test func nobodyOutsideOfItsSegmentsIsReached() {
    let (analysis, _) = analysis(
      ["persona: ciso, stage: selection, asset: live"], "starts: 2026-11-01\nsegments: [small]")
    #expect(analysis.reached.isEmpty && analysis.missed.count == 1)
  }

  @Test func behindAStepWithoutADayNoStepHasOne() {
    let steps = ["persona: cfo", "persona: cfo, aftr: 2 days", "persona: cfo, after: 3 days"]
    let (analysis, _) = analysis(steps, "starts: 2026-11-01")
    #expect(analysis.steps.map { $0.day?.description } == ["2026-11-01", nil, nil])
  }

  @Test func whatTheCampaignLacksIsAToDo() {
    let lacks = { (keys: String, steps: [String]) in
      let (analysis, coverage) = analysis(steps, keys)
      let wording = Wording(coverage)
      return analysis.lacks.map { wording.sentence(for: $0, of: Ordinal(0)) }
    }
    #expect(
      lacks("title: C", []) == [
        "It has no step: write `sequence` in content/campaigns/c.md:3.",
        "It offers nothing: write `offer` in content/campaigns/c.md:3.",
        "It leads to no page: write `landing-page` in content/campaigns/c.md:3.",
        "It asks for no next step: write `next-step` in content/campaigns/c.md:3.",
      ])
    #expect(
      lacks("title: C\nofer: live\nlanding-page: none-such\nnext-step: dmeo", []) == [
        "It has no step: write `sequence` in content/campaigns/c.md:6.",
        "What it offers can't be read: put right `offer` in content/campaigns/c.md:3.",
        "Its landing page can't be read: put right `landing-page` in content/campaigns/c.md:4.",
        "Its next step can't be read: put right `next-step` in content/campaigns/c.md:5.",
      ])
    #expect(
      lacks(
        "offer: draft\nlanding-page: soon\nnext-step: demo", ["persona: cfo"]) == [
          "It has no first day, so no step has a day: write `starts` in content/campaigns/c.md:7.",
          "The offer \"Draft\" is still a draft.",
          "The landing page \"Soon\" comes out only on 2026-12-01.",
        ])
    #expect(
      lacks(
        "offer: live\nlanding-page: soon\nnext-step: demo\nstarts: 2026-12-01\nends: 2026-11-30",
        ["persona: cfo"]) == ["It ends on 2026-11-30, before it starts on 2026-12-01."])
  }

  @Test(arguments: [
    ("title: C", "without a first day"), ("starts: 2026-11-22", "starts on 2026-11-22"),
    ("starts: 2026-11-21\nends: 2026-11-21", "runs since 2026-11-21"),
    ("ends: 2026-11-20", "ended on 2026-11-20"),
  ])
  func aCampaignIsToComeRunsOrHasEnded(keys: String, words: String) {
    let (analysis, coverage) = analysis([], keys)
    #expect(Wording(coverage).words(for: analysis.phase, of: Ordinal(0)) == words)
  }

  @Test func aThousandStepsOfTenThousandYearsHaveADay() {
    let steps = Array(repeating: "persona: cfo, after: 10000 weeks", count: 1_000)
    #expect(analysis(steps).0.steps.count == 1_000)
  }
}
