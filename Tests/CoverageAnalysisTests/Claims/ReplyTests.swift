import CoverageAnalysis
import CoverageTestSupport
import SourceDocuments
import Testing
import WorkspaceModel

/// When a text that stands under Answers is a reply.
struct ReplyTests {
  private static let cfo = Sample.persona(
    "title: CFO", "### Evaluation\n- Question (cost): What does it cost?\n- Question (time): When?")

  private static func asset(_ items: String, _ keys: String = "reviewed: 2026-10-01") -> String {
    Sample.asset(keys) + "\n## Answers\n\(items)\n"
  }

  private func points(_ items: String, more: [String: String] = [:]) throws -> [Int] {
    let coverage = Coverage(
      ["personas/cfo.md": Self.cfo, "content/a.md": Self.asset(items)].merging(more) { $1 })
    return try coverage.cell("cfo.evaluation").needs.map(\.points)
  }

  @Test(arguments: [
    ("Nine months on average.", 2), ("What does it cost?", 0), ("what DOES it **cost**", 0),
    ("What does it cost? Nine months.", 2), ("Nine months", 0), ("Nine", 0), ("Nine - months", 0),
    ("1 2 3", 0), ("3 months, 4 people", 2), ("九个月就能回本", 2), ("九个月", 0), ("", 0),
    ("(write: what it costs)", 0),
    ("Nine months net (write: more).", 2),
  ])
  func aReplyIsASentenceOfItsOwn(text: String, points expected: Int) throws {
    #expect(try points("- cfo.evaluation.cost: \(text)") == [expected, 0])
  }

  @Test func aSkeletonsLineAndNoTextAreNoAnswerAtAll() {
    for text in ["", " (write: what it costs)"] {
      let coverage = Coverage([
        "personas/cfo.md": Self.cfo,
        "content/a.md": Self.asset("- cfo.evaluation.cost:\(text)"),
      ])
      #expect(coverage.answers.isEmpty && coverage.claims.isEmpty)
    }
  }

  @Test func oneSentenceUnderTwoNeedsRepliesToNeither() throws {
    #expect(
      try points(
        "- cfo.evaluation.cost: Nine months, we promise.\n"
          + "- cfo.evaluation.time: nine months we *promise*!") == [0, 0])
  }

  @Test(arguments: [
    ("reviewed: 2026-10-01", 0), ("status: draft", 2), ("status: retired", 2),
    ("published: 2027-01-01", 2), ("status: publishd", 0),
  ])
  func theOtherNeedMayStandInAnyLiveFile(keys: String, expected: Int) throws {
    let other = Self.asset("- cfo.evaluation.time: Nine months, we promise.", keys)
    let found = try points(
      "- cfo.evaluation.cost: Nine months, we promise.", more: ["content/b.md": other])
    #expect(found[0] == expected)
  }

  @Test func aModuleIsALiveFileToo() throws {
    let module = Self.asset("- cfo.evaluation.time: Nine months, we promise.")
    #expect(
      try points(
        "- cfo.evaluation.cost: Nine months, we promise.", more: ["content/modules/m.md": module])
        == [0, 0])
  }

  @Test func anAddressWithAnErrorIsAnotherNeed() throws {
    let other = Self.asset("- cfo.evaluation.tiem: Nine months, we promise.")
    #expect(
      try points("- cfo.evaluation.cost: Nine months, we promise.", more: ["content/b.md": other])
        == [0, 0])
  }

  @Test func theSameNeedMayHaveTheSameSentenceInTwoFiles() throws {
    let text = "- cfo.evaluation.cost: Nine months, we promise."
    #expect(try points(text, more: ["content/b.md": Self.asset(text)]) == [2, 0])
  }

  @Test func aSentenceStandsInEverySegment() throws {
    let files = [
      "personas/taxonomy.md": Sample.asset("segments: [big, small]"),
      "personas/cfo.md": Self.cfo,
      "content/a.md": Self.asset("- cfo.evaluation.cost: Nine months, we promise."),
      "content/b.md": Self.asset(
        "- cfo.evaluation.time: Nine months, we promise.",
        "reviewed: 2026-10-01\nsegments: [big]"),
    ]
    let views = CoverageViews(of: Coverage(files), jobs: 1)
    let small = views[views.segments.last]
    #expect(try small.cell("cfo.evaluation").needs.map(\.points) == [0, 0])
  }

  @Test func whatIsWrongWithATextIsAWarning() {
    let coverage = Coverage([
      "personas/cfo.md": Self.cfo,
      "content/a.md": Self.asset("- cfo.evaluation.cost: Nine months"),
    ])
    #expect(coverage.findings == ["no-reply content/a.md"])
    #expect(coverage.diagnostics().map(\.severity) == [.warning])
  }
}
