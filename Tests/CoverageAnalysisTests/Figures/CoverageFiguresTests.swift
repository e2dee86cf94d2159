import CoverageTestSupport
import CoverageWording
import Testing
import WorkspaceModel

@testable import CoverageAnalysis

struct CoverageFiguresTests {
  /// A mistake that makes a persona count brings in what is open, and nothing that is answered.
  @Test func aPersonaInDoubtRaisesNoShareOfWhatIsAnswered() throws {
    let needs = "### Evaluation\n- Question (cost): What does it cost?"
    let files = { (keys: String) in
      [
        "personas/cfo.md": Sample.persona("title: CFO\npriority: 1\nchannels: [email]", needs),
        "personas/dev.md": Sample.persona("title: Dev\nchannels: [email]\n\(keys)", needs),
        "content/a.md": Sample.replying(
          "answers: dev.evaluation.cost\nreviewed: 2026-11-01\nchannels: [email]"),
      ]
    }
    let right = Coverage(files("influence: low")).figures.overall
    let wrong = Coverage(files("influence: lwo")).figures.overall
    #expect(right.needsAnswered.denominator == 1 && wrong.needsAnswered.denominator == 2)
    for name: FigureName in [.coverage, .needsAnswered, .needsAnsweredStrongly, .reach, .strength] {
      #expect(!right[name].isLess(than: wrong[name]))
    }
    #expect(wrong.gaps.total == wrong.strength.denominator - wrong.strength.numerator)
  }

  /// Two priority personas, of whom one takes no part at awareness, and one persona without a
  /// priority.
  private static let files = [
    "personas/taxonomy.md": Sample.asset("stages: [awareness, {id: evaluation, weight: 2}]"),
    "personas/cfo.md": Sample.persona(
      "title: CFO\npriority: 1\ninfluence: veto\nnot-applicable: {awareness: Comes later}",
      "### Evaluation\n- Question (cost): What?\n- Proof (peer): Who?"),
    "personas/ciso.md": Sample.persona(
      "title: CISO\npriority: 2\ninfluence: low", "### Awareness\n- Question (why): Why?"),
    "personas/user.md": Sample.persona("title: User", "### Awareness\n- Question (how): How?"),
    "content/cost.md": Sample.replying("answers: cfo.evaluation.cost\nreviewed: 2026-11-11"),
    "content/why.md": Sample.replying(
      "answers: [ciso.awareness.why, cfo.evaluation.cost]\nreviewed: 2026-11-01"),
    "content/old.md": Sample.asset("covers: {ciso: evaluation}\nreviewed: 2020-01-01"),
    "content/undated.md": Sample.replying("answers: user.awareness.how"),
    "content/silent.md": Sample.asset("covers: {ciso: awareness}"),
    "content/draft.md": Sample.asset("covers: {ciso: awareness}\nstatus: draft"),
  ]
  private let coverage = Coverage(files)
  private var figures: Figures { coverage.figures.overall }

  @Test(arguments: [
    (FigureName.coverage, "5 of 11"), (.reach, "3 of 3"), (.strength, "1 of 3"),
    (.needsAnswered, "2 of 3"), (.needsAnsweredStrongly, "2 of 3"), (.freshness, "2 of 4"),
  ])
  func figuresCountApplicableCellsOfPriorityPersonas(name: FigureName, parts: String) {
    #expect(figures[name].parts == parts)
  }

  /// What a mistake leaves open about an asset is not what makes a share higher.
  @Test(arguments: ["old", "undated", "silent"], ["type: tyop", "tpye: x", "status: publishd"])
  func aMistakeInAnAssetRaisesNoShare(id: String, slip: String) {
    var files = Self.files
    let path = "content/\(id).md"
    files[path] = files[path]?.replacing("---\n", with: "---\n\(slip)\n", maxReplacements: 1)
    files["personas/taxonomy.md"] = Sample.asset(
      "stages: [awareness, {id: evaluation, weight: 2}]\nasset-types: [guide]")
    let wrong = Coverage(files).figures.overall
    let names: [FigureName] = [.coverage, .freshness, .criticalFreshness, .purpose, .replies]
    for name in names { #expect(!figures[name].isLess(than: wrong[name]), "\(name)") }
  }

  @Test func whatIsNotCountedIsSaid() {
    #expect(
      figures.reach.leftOut == [
        LeftOut(count: 1, why: .notApplicable), LeftOut(count: 2, why: .notPriority),
      ])
    #expect(
      figures.freshness.share.leftOut == [
        LeftOut(count: 1, why: .notLive), LeftOut(count: 1, why: .claimsNothing),
      ])
  }

  @Test func gapsAreCountedApart() {
    #expect(figures.gaps == GapCount(missing: 0, notAssessed: 0, weak: 2))
    #expect(figures.gaps.text == "2 gaps: 2 weak")
  }

  @Test func freshnessNamesStaleAndUndatedApart() throws {
    #expect(try figures.freshness.stale == [coverage.asset("old")])
    #expect(try figures.freshness.undated == [coverage.asset("silent")])
    #expect(figures.freshness.medianAge == 20)
    #expect(
      figures.freshness.sentence
        == "1 stale, 1 without a date, half of the dated ones are at most 20 days old.")
  }

  @Test func eachPersonaHasItsOwnFigures() throws {
    let user = try coverage.figures[coverage.persona("user")]
    #expect(user.coverage.parts == "1 of 6")
    #expect(user.freshness.share.parts == "0 of 1")
    #expect(user.freshness.medianAge == nil)
    let cfo = try coverage.figures[coverage.persona("cfo")]
    #expect(cfo.coverage.parts == "4 of 8")
    #expect(cfo.reach.leftOut == [LeftOut(count: 1, why: .notApplicable)])
    #expect(cfo.freshness.share.parts == "2 of 2")
    #expect(cfo.freshness.medianAge == 15)
  }

  @Test func eachStageCountsPriorityPersonas() throws {
    let (awareness, evaluation) = (coverage.stages[0], coverage.stages[1])
    #expect(coverage.figures[awareness].coverage.parts == "1 of 1")
    #expect(coverage.figures[evaluation].coverage.parts == "4 of 10")
    #expect(
      coverage.figures[awareness].reach.leftOut == [
        LeftOut(count: 1, why: .notApplicable), LeftOut(count: 1, why: .notPriority),
      ])
  }

  @Test func anEmptyWorkspaceHasNoValues() {
    let coverage = Coverage([:])
    #expect(
      FigureName.allCases.map { coverage.figures.overall[$0].text }.allSatisfy { $0 == "no value" })
    #expect(coverage.figures.activationReady.text == "no value")
    #expect(coverage.backlog.isEmpty)
    #expect(coverage.cells.isEmpty)
  }

  @Test func liveAssetsThatAnswerNoNeedAreRandomActs() throws {
    #expect(try coverage.figures.randomActs == [coverage.asset("old"), coverage.asset("silent")])
  }
}
