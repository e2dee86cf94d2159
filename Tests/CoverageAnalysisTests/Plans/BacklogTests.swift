import CoverageAnalysis
import CoverageTestSupport
import CoverageWording
import Testing
import WorkspaceModel

/// In which order plans stand; tested by relation.
struct BacklogTests {
  private static let draft = "status: draft\nanswers"
  private static let stale = "reviewed: 2020-01-01\nanswers"

  private func backlog(_ personas: [String: String], _ assets: [String: String]) -> [String] {
    let people = personas.map { id, keys in
      ("personas/\(id).md", Sample.persona(keys, "### Evaluation\n- Question (why): Why?"))
    }
    let files = assets.map { ("content/\($0.key).md", Sample.asset($0.value)) }
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

  @Test func plansThatGainMoreComeFirst() {
    let order = backlog(
      ["a": "", "b": ""], ["a": "reviewed: 2020-01-01\nanswers: a.evaluation.why"])
    #expect(order == ["b.evaluation", "a.evaluation"])
  }

  @Test func plansWithFewerActsComeFirst() {
    let order = backlog(
      ["a": "channels: [email]", "b": ""],
      [
        "a": "reviewed: 2020-01-01\nanswers: a.evaluation.why",
        "b": "reviewed: 2020-01-01\nanswers: b.evaluation.why",
      ])
    #expect(order == ["b.evaluation", "a.evaluation"])
  }

  @Test func thenTheCheaperFirstActDecides() {
    let order = backlog(["a": "", "b": ""], ["b": "status: draft\nanswers: b.evaluation.why"])
    #expect(order == ["b.evaluation", "a.evaluation"])
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
    #expect(order.first == "c.selection")
    #expect(
      order.dropFirst().prefix(4) == [
        "b.awareness", "b.evaluation", "b.expansion", "b.selection",
      ])
    #expect(order.last == "a.selection")
    #expect(
      Wording(coverage).rank(of: coverage.backlog[0])
        == "cell weight 2 × 2 gained ÷ 1 act")
  }

  @Test func everyOpenCellStandsInTheBacklogOnce() {
    let coverage = Sample.one(["reviewed": nil], more: ["personas/b.md": Sample.persona()])
    let open = coverage.cells.filter(\.state.isOpen).map(\.address)
    #expect(coverage.backlog.map(\.cell).sorted() == open.sorted())
  }
}
