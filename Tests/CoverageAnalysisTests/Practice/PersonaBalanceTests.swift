import CoverageTestSupport
import CoverageWording
import Testing
import WorkspaceModel

@testable import CoverageAnalysis

struct PersonaBalanceTests {
  @Test(
    arguments: [
      (20, 100, 20, 100, PersonaBalance.Verdict.inBalance),
      (25, 100, 20, 100, .inBalance), (20, 100, 25, 100, .inBalance),
      (26, 100, 20, 100, .overServed), (20, 100, 26, 100, .leftBehind),
      (0, 7, 1, 7, .leftBehind), (7, 7, 1, 7, .overServed),
      (25_000_001, 100_000_000, 20, 100, .overServed),
      (1 << 60, 1 << 62, 1 << 59, 1 << 62, .overServed),
    ] as [(Int, Int, Int, Int, PersonaBalance.Verdict)])
  func beyondFiveToFourIsOutOfBalance(
    content: Int, contents: Int, weight: Int, weights: Int, verdict: PersonaBalance.Verdict
  ) {
    let balance = balance(
      Share(numerator: content, denominator: contents),
      Share(numerator: weight, denominator: weights))
    #expect(balance.verdict == verdict)
  }

  @Test func whereThereIsNothingToCompareThereIsNoVerdict() {
    #expect(balance(Share(), Share(numerator: 1, denominator: 1)).verdict == nil)
    #expect(balance(Share(numerator: 0, denominator: 3), Share()).verdict == nil)
  }

  private func balance(_ content: Share, _ weight: Share) -> PersonaBalance {
    PersonaBalance(
      persona: Ordinal(0), content: content, weight: weight, isInfluential: false,
      isBelowOverall: false, leastCovered: nil)
  }

  /// An easy reader with three texts, and an officer with a veto who has one.
  static let files = [
    "personas/user.md": Sample.persona(
      "title: User\npriority: 1\ninfluence: low", "### Awareness\n- Question (q): Why?"),
    "personas/ciso.md": Sample.persona(
      "title: CISO\npriority: 2\ninfluence: veto\nbuying-role: technical-evaluator",
      "### Selection\n- Proof (p): Who?"),
    "personas/guest.md": Sample.persona("title: Guest"),
    "content/a.md": Sample.replying("answers: user.awareness.q\nreviewed: 2026-10-01"),
    "content/b.md": Sample.asset("covers: {user: [awareness, evaluation], guest: [awareness]}"),
    "content/c.md": Sample.asset("covers: {ciso: awareness}"),
  ]

  @Test func whoeverIsEasyToReachIsOverServed() throws {
    let coverage = Coverage(Self.files)
    let balance = coverage.practice.balance
    #expect(balance.map(\.persona) == [try coverage.persona("user"), try coverage.persona("ciso")])
    #expect(balance.map(\.content.parts) == ["3 of 4", "1 of 4"])
    #expect(balance.map(\.weight.parts) == ["7 of 35", "28 of 35"])
    #expect(balance.map(\.verdict) == [.overServed, .leftBehind])
    #expect(balance.map(\.isUnderServed) == [false, true])
    #expect(balance[1].leastCovered == (try coverage.cellAddress("ciso.selection")))
    let wording = Wording(coverage)
    #expect(
      balance.map { wording.sentence(for: $0) } == [
        "User carries 20 % of the weight and gets 75 % of the content.",
        "CISO (technical evaluator) carries 80 % of the weight and gets 25 % of the content; "
          + "least covered is Selection (0 missing).",
      ])
  }

  @Test func stagesAtWhichAPersonaTakesNoPartCarryNoWeight() throws {
    var files = Self.files
    files["personas/ciso.md"] = Sample.persona(
      "influence: veto\npriority: 2\nnot-applicable: {awareness: Late, evaluation: Late}")
    #expect(Coverage(files).practice.balance.map(\.weight.parts) == ["7 of 23", "16 of 23"])
  }

  @Test func aHeavyPersonaWithLittleCoverageIsUnderServedThoughTextsAbound() {
    let files = [
      "personas/cfo.md": Sample.persona("influence: veto", "### Evaluation\n- Question (q): Why?"),
      "personas/user.md": Sample.persona("influence: low", "### Evaluation\n- Question (q): Why?"),
      "content/a.md": Sample.replying("answers: user.evaluation.q\nreviewed: 2026-10-01"),
      "content/b.md": Sample.asset("covers: {cfo: [evaluation]}"),
      "content/c.md": Sample.asset("covers: {cfo: [evaluation]}"),
      "content/d.md": Sample.asset("covers: {cfo: [evaluation]}"),
      "content/e.md": Sample.asset("covers: {cfo: [evaluation]}"),
    ]
    let balance = Coverage(files).practice.balance
    #expect(balance.map(\.verdict) == [.inBalance, .inBalance])
    #expect(balance.map(\.isBelowOverall) == [true, false])
    #expect(balance.map(\.isUnderServed) == [true, false])
  }

  @Test func withoutPrioritiesEveryPersonaIsCompared() {
    var files = Self.files
    files["personas/user.md"] = Sample.persona("influence: low")
    files["personas/ciso.md"] = Sample.persona("influence: veto")
    #expect(Coverage(files).practice.balance.count == 3)
  }

  @Test(arguments: [
    // The earlier of two at a lower score; then the later; awareness and expansion come last.
    ("covers: {cfo: [awareness, selection, expansion]}", "evaluation"),
    ("covers: {cfo: [awareness, expansion]}", "selection"),
    ("covers: {cfo: [evaluation, selection, expansion]}", "selection"),
  ])
  func dealsStallAtTheWorstStageUnderWay(claims: String, stage: String) throws {
    let coverage = Coverage([
      "personas/cfo.md": Sample.persona("title: CFO"), "content/a.md": Sample.asset(claims),
    ])
    #expect(
      coverage.practice.balance.map(\.leastCovered) == [try coverage.cellAddress("cfo.\(stage)")])
  }

  @Test func aTeamsOwnStagesStallAtTheLastOne() throws {
    let coverage = Coverage([
      "personas/taxonomy.md": Sample.asset("stages: [hear, think, buy]"),
      "personas/cfo.md": Sample.persona("title: CFO"),
    ])
    #expect(coverage.practice.balance.map(\.leastCovered) == [try coverage.cellAddress("cfo.buy")])
    let single = Coverage([
      "personas/taxonomy.md": Sample.asset("stages: [hear]"),
      "personas/cfo.md": Sample.persona("title: CFO"),
    ])
    #expect(single.practice.balance.map(\.leastCovered) == [try single.cellAddress("cfo.hear")])
  }
}
