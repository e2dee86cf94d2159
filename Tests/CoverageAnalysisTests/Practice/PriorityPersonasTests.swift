import CoverageTestSupport
import CoverageWording
import Testing
import WorkspaceModel

@testable import CoverageAnalysis

struct PriorityPersonasTests {
  private func coverage(_ count: Int, rules: String? = nil, more: [String: String] = [:])
    -> Coverage
  {
    var files: [String: String] = [:]
    for number in 0..<count {
      files["personas/p\(number).md"] = Sample.persona(
        "influence: high\npriority: \(count - number)")
    }
    if let rules { files.merge(Sample.taxonomy(rules: rules)) { $1 } }
    return Coverage(files.merging(more) { $1 })
  }

  /// What is found about the number of priority personas; none where there is nothing to judge.
  private func found(_ coverage: Coverage) -> [PracticeFinding]? { coverage.priorityCount }

  @Test(arguments: [
    (0, nil as Int?), (1, 1), (2, 1), (3, 0), (6, 0), (7, 1), (12, 1),
  ])
  func theNumberIsComparedWithTheRules(count: Int, findings: Int?) {
    #expect(found(coverage(count))?.count == findings)
  }

  @Test func theFirstBeyondIsFoundByItsPriority() throws {
    // The one with the seventh priority of eight is `p1`.
    #expect(coverage(8).findings == ["priority-personas personas/p1.md"])
    #expect(coverage(6).findings == [])
    #expect(coverage(2).findings == [])
    #expect(coverage(3, rules: "priority-personas: {at-least: 1, at-most: 2}").findings.count == 1)
    let eight = coverage(8)
    let beyond = try #require(found(eight))
    #expect(beyond.map(\.place) == [FileLine(path: "personas/p1.md", line: 3)])
    #expect(
      beyond.map { Wording(eight).sentence(for: $0) } == [
        "8 personas have a `priority`, where 6 is the most that the rules allow: add one only when "
          + "what it changes can be measured."
      ])
  }

  @Test func tooFewAreACheckAlone() {
    let few = coverage(2)
    #expect(few.findings == [])
    #expect(
      found(few)?.map { Wording(few).sentence(for: $0) } == [
        "Only 2 personas have a `priority`, where 3 are advised: a committee has more people who "
          + "can stop a deal."
      ])
  }

  @Test func personasWithoutAPriorityDoNotCount() {
    let others = Dictionary(
      uniqueKeysWithValues: (0..<9).map {
        ("personas/q\($0).md", Sample.persona("influence: low"))
      })
    #expect(coverage(6, more: others).findings == [])
  }

  @Test func aPriorityThatCannotBeReadCounts() {
    let bad = ["personas/bad.md": Sample.persona("influence: high\npriority: first")]
    #expect(coverage(6, more: bad).findings == ["priority-personas personas/bad.md"])
  }
}
