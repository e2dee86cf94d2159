import CoverageAnalysis
import CoverageTestSupport
import CoverageWording
import Testing
import WorkspaceModel

/// Who is said to stop a deal, and to find nothing.
struct DeciderWordingTests {
  /// What is said of an officer with these keys, and a need at Evaluation that nothing answers.
  private func sentences(
    _ keys: String, _ more: [String: String] = [:]
  ) -> [String] {
    let persona = Sample.persona(
      "title: CFO\n\(keys)", "### Evaluation\n- Question (cost): What does it cost?")
    let coverage = Coverage(["personas/cfo.md": persona].merging(more) { $1 })
    return coverage.unservedDeciders.map { Wording(coverage).sentence(for: $0) }
  }

  @Test func whoeverHasAVetoAndFindsNothingIsNamed() {
    #expect(
      sentences("influence: veto") == ["CFO can stop a deal and finds nothing at Evaluation."])
  }

  @Test(arguments: ["", "influence: high", "influence: vetoo"])
  func nobodyElseIs(keys: String) {
    #expect(sentences(keys) == [])
  }

  @Test func aTeamsOwnLevelsAreSaidInItsWords() {
    let taxonomy = Sample.asset("influence: [{id: some, weight: 1}, {id: board, weight: 9}]")
    #expect(
      sentences("influence: board", ["personas/taxonomy.md": taxonomy])
        == ["CFO has the most influence on a decision (Board) and finds nothing at Evaluation."])
  }

  @Test func aPersonaWithoutAPriorityBesideOthersIsNone() {
    let other = "---\ntitle: CISO\npriority: 1\n---\nText.\n"
    #expect(sentences("influence: veto", ["personas/ciso.md": other]) == [])
  }
}
