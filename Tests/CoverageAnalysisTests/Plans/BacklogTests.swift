import CoverageAnalysis
import CoverageTestSupport
import Testing
import WorkspaceModel

/// In which order plans stand; tested by relation.
struct BacklogTests {
  private func backlog(_ personas: [String: String], _ assets: [String: String]) -> [String] {
    let people = personas.map { id, keys in
      ("personas/\(id).md", Sample.persona(keys, "### Evaluation\n- Question (why): Why?"))
    }
    let files = assets.map { ("content/\($0.key).md", Sample.replying($0.value)) }
    let only = "---\nstages: [evaluation, {id: later, weight: 0.5}]\n---\nGuide.\n"
    let coverage = Coverage(
      Dictionary(uniqueKeysWithValues: people + files).merging(["personas/taxonomy.md": only]) {
        $1
      })
    return coverage.backlog.map { coverage.workspace.address(of: $0.cell) }
      .filter { $0.hasSuffix("evaluation") }
  }

  @Test func priorityPersonasComeFirst() {
    let order = backlog(["a": "influence: veto", "b": "priority: 1\ninfluence: low"], [:])
    #expect(order == ["b.evaluation", "a.evaluation"])
  }

  @Test func theNumberOfThePriorityIsNoWeight() {
    let order = backlog(
      ["a": "priority: 1\ninfluence: low", "b": "priority: 2\ninfluence: high"], [:])
    #expect(order == ["b.evaluation", "a.evaluation"])
  }

  @Test func heavierCellsComeFirst() {
    let order = backlog(["a": "influence: low", "b": "influence: veto"], [:])
    #expect(order == ["b.evaluation", "a.evaluation"])
  }

  @Test func whatGivesMorePointsForItsEffortComesFirst() {
    // Two points for 8, one point for 3.
    let order = backlog(
      ["a": "", "b": ""], ["b": "reviewed: 2020-01-01\nanswers: b.evaluation.why"])
    #expect(order == ["b.evaluation", "a.evaluation"])
    // One point for 1 + 3, two points for 1.
    let cheap = backlog(
      ["a": "channels: [email]", "b": ""],
      [
        "a": "reviewed: 2020-01-01\nanswers: a.evaluation.why",
        "b": "status: draft\nanswers: b.evaluation.why",
      ])
    #expect(cheap == ["b.evaluation", "a.evaluation"])
  }

  @Test func thenTheCheaperFirstActDecides() {
    // Two points for 3 + 3 (a refresh, a word called weak) and one for 3; both one for three.
    let order = backlog(
      ["a": "channels: [email]", "b": ""],
      [
        "a": "status: draft\nweak: {a.evaluation: Thin}\nanswers: a.evaluation.why\n"
          + "reviewed: 2026-10-01",
        "b": "status: planned\nanswers: b.evaluation.why",
      ])
    #expect(order == ["a.evaluation", "b.evaluation"])
  }

  @Test func thenTheBytesOfTheAddressDecide() {
    #expect(
      backlog(["cfo": "", "cfo-deputy": ""], [:]) == ["cfo-deputy.evaluation", "cfo.evaluation"])
  }

  @Test func waitingStandsAfterEverythingThatGains() {
    let order = backlog(
      ["a": "priority: 1\ninfluence: veto", "b": "influence: low"],
      ["a": "published: 2026-12-01\nanswers: a.evaluation.why"])
    #expect(order == ["b.evaluation", "a.evaluation"])
  }

  @Test func writingNeedsStandsLastByWeight() {
    let coverage = Coverage([
      "personas/a.md": Sample.persona("influence: low"),
      "personas/b.md": Sample.persona("influence: veto"),
      "personas/c.md": Sample.persona("", "### Selection\n- Question (why): Why?"),
    ])
    let order = coverage.backlog.map { coverage.workspace.address(of: $0.cell) }
    #expect(
      order.prefix(5) == [
        "c.selection", "b.selection", "b.evaluation", "b.awareness", "b.expansion",
      ])
    #expect(order.suffix(2) == ["a.awareness", "a.expansion"])
  }

  @Test func everyOpenCellStandsInTheBacklogOnce() {
    let coverage = Sample.one(["reviewed": nil], more: ["personas/b.md": Sample.persona()])
    let open = coverage.cells.filter(\.state.isOpen).map(\.address)
    #expect(coverage.backlog.map(\.cell).sorted() == open.sorted())
  }

  // MARK: Stalls

  private static func stalls(_ stalls: String) -> String {
    "influence: low\nstalls: [\(stalls)]"
  }

  @Test func whereDealsStandStillComesFirstByTheNumberOfDeals() {
    let order = backlog(
      [
        "a": "priority: 1\ninfluence: veto",
        "b": Self.stalls("{stage: evaluation, deals: 2, date: 2026-10-01}"),
        "c": Self.stalls("{stage: evaluation, deals: 8, of: 20, date: 2026-10-01}"),
      ], [:])
    #expect(order == ["c.evaluation", "b.evaluation", "a.evaluation"])
  }

  @Test func alsoWhereThePlanGainsNothingYet() {
    let files = [
      "personas/a.md": Sample.persona("influence: veto", "### Evaluation\n- Question (why): Why?"),
      "personas/b.md": Sample.persona(
        Self.stalls("{stage: selection, deals: 1, date: 2026-10-01}")),
    ]
    let coverage = Coverage(files)
    #expect(coverage.workspace.address(of: coverage.backlog[0].cell) == "b.selection")
    #expect(coverage.backlog[0].stall?.deals == 1)
  }

  @Test(arguments: [
    ("2025-11-21", true), ("2025-11-20", false), ("2026-11-21", true), ("2026-11-22", false),
  ])
  func aStallCountsForAYear(date: String, counts: Bool) throws {
    let keys = Self.stalls("{stage: evaluation, deals: 3, date: \(date)}")
    let coverage = Coverage(["personas/a.md": Sample.persona(keys)])
    #expect(try (coverage.cell("a.evaluation").stall != nil) == counts)
  }

  @Test func ofSeveralStallsTheLargestIsTold() throws {
    let keys = Self.stalls(
      "{stage: evaluation, deals: 3, date: 2026-11-01}, "
        + "{stage: evaluation, deals: 5, date: 2026-01-01}, "
        + "{stage: evaluation, deals: 9, date: 2020-01-01}, {stage: evaluation, deals: 7}, "
        + "{stage: selection, deals: 8, date: 2026-11-01}")
    let coverage = Coverage(["personas/a.md": Sample.persona(keys)])
    #expect(try coverage.cell("a.evaluation").stall?.deals == 5)
    #expect(try coverage.cell("a.awareness").stall == nil)
  }

  @Test func aStallAtAStrongCellIsAnsweredSinceAndRanksNothing() throws {
    let cfo = Sample.persona(
      "channels: [email]\nstalls: {stage: evaluation, deals: 3, date: 2026-11-01}",
      "### Evaluation\n- Question (cost): What does it cost?")
    let coverage = Sample.one(more: ["personas/cfo.md": cfo])
    let cell = try coverage.cell("cfo.evaluation")
    #expect(cell.state == .strong && cell.stall != nil && cell.openStall == nil)
    #expect(coverage.backlog.allSatisfy { $0.stall == nil })
  }

  @Test func aStallChangesNoScore() {
    let keys = Self.stalls("{stage: evaluation, deals: 3, date: 2026-11-01}")
    let need = "### Evaluation\n- Question (why): Why?"
    let with = Coverage(["personas/a.md": Sample.persona(keys, need)])
    let without = Coverage(["personas/a.md": Sample.persona("influence: low", need)])
    #expect(with.cells.map(\.state) == without.cells.map(\.state))
    #expect(with.figures.overall.coverage == without.figures.overall.coverage)
  }
}
