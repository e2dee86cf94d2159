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

  private func check(_ coverage: Coverage) throws -> PracticeCheck {
    try #require(coverage.checks.first { $0.id == "priority-personas" })
  }

  @Test(arguments: [
    (0, PracticeCheck.Verdict.noValue), (1, .toDo), (2, .toDo), (3, .good), (6, .good),
    (7, .toDo), (12, .toDo),
  ])
  func theNumberIsComparedWithTheRules(count: Int, verdict: PracticeCheck.Verdict) throws {
    #expect(try check(coverage(count)).verdict == verdict)
  }

  @Test func theFirstBeyondIsFoundByItsPriority() throws {
    // The one with the seventh priority of eight is `p1`.
    #expect(coverage(8).findings == ["priority-personas personas/p1.md:3"])
    #expect(coverage(6).findings == [])
    #expect(coverage(2).findings == [])
    #expect(coverage(3, rules: "priority-personas: {at-least: 1, at-most: 2}").findings.count == 1)
    let eight = coverage(8)
    let found = try check(eight).findings
    #expect(found.map(\.place) == [FileLine(path: "personas/p1.md", line: 3)])
    #expect(
      found.map { Wording(eight).sentence(for: $0) } == [
        "8 personas have a `priority`, where 6 is the most that the rules allow: add one only when "
          + "what it changes can be measured."
      ])
  }

  @Test func tooFewAreACheckAlone() throws {
    let few = coverage(2)
    #expect(few.findings == [])
    #expect(
      try check(few).findings.map { Wording(few).sentence(for: $0) } == [
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
    #expect(coverage(6, more: bad).findings == ["priority-personas personas/bad.md:3"])
  }
}
