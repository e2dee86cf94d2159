import CoverageAnalysis
import CoverageTestSupport
import CoverageWording
import PersonaTestSupport
import SourceDocuments
import Testing
import WorkspaceModel

struct BreadthTests {
  private static let stages = ["awareness", "evaluation", "selection", "expansion"]

  private func coverage(
    answering count: Int, keys: String = "", breadth: String = "{cells: 3, needs: 8}",
    replies: [String] = []
  ) -> Coverage {
    Coverage(files(answering: count, keys: keys, breadth: breadth, replies: replies))
  }

  /// Two personas with a need at each of the four stages, and one asset that answers some.
  private func files(
    answering count: Int, keys: String = "", breadth: String = "{cells: 3, needs: 8}",
    replies: [String] = []
  ) -> [String: String] {
    let journey = Self.stages.map { "### \($0)\n- Question (why): Why?" }.joined(separator: "\n")
    let needs = ["cfo", "ciso"].flatMap { persona in Self.stages.map { "\(persona).\($0).why" } }
    let answers = "answers: [\((replies + needs.prefix(count)).joined(separator: ", "))]"
    return [
      "personas/taxonomy.md": Sample.asset("segments: [big, small]\nrules: {breadth: \(breadth)}"),
      "personas/cfo.md": Sample.persona("segments: [big]", journey),
      "personas/ciso.md": Sample.persona("", journey),
      "content/a.md": Sample.replying("reviewed: 2026-10-01\n\(keys)\n\(answers)"),
    ]
  }

  private func strong(_ coverage: Coverage) -> [String] {
    coverage.cells.filter { $0.state == .strong }.map { coverage.workspace.address(of: $0.address) }
  }

  private func found(_ files: [String: String]) -> [String] {
    Coverage(files).diagnostics(in: files).map {
      "\($0.rule.id) \($0.place.path):\($0.place.start.line)"
    }.filter { $0.contains("broad") || $0.contains("breadth") }
  }

  @Test func upToTheLimitTheAnswersAreStrongAndTheAuthorIsTold() throws {
    let files = files(answering: 3)
    let coverage = Coverage(files)
    #expect(strong(coverage).count == 3)
    #expect(found(files) == ["at-breadth-limit content/a.md:8"])
  }

  @Test func theFirstThatFitCountAndTheRestCountNowhere() throws {
    let files = files(answering: 5)
    let coverage = Coverage(files)
    #expect(strong(coverage) == ["cfo.awareness", "cfo.evaluation", "cfo.selection"])
    #expect(try coverage.cell("cfo.expansion").isTagsOnly)
    #expect(try coverage.cell("ciso.awareness").share?.points == 0)
    #expect(found(files) == ["too-broad content/a.md:11"])
  }

  @Test func theNeedsAreCountedToo() throws {
    let files = files(answering: 4, breadth: "{cells: 6, needs: 2}")
    let coverage = Coverage(files)
    #expect(strong(coverage) == ["cfo.awareness", "cfo.evaluation"])
    #expect(found(files) == ["too-broad content/a.md:10"])
  }

  @Test func aBareNumberIsOneOfCells() throws {
    #expect(strong(coverage(answering: 8, breadth: "2")).count == 2)
    #expect(strong(coverage(answering: 8, breadth: "wide")).count == 1)
  }

  @Test func whatComesAfterOneThatDoesNotFitCountsWhileItFits() throws {
    let journey =
      "### Evaluation\n- Question (a): A?\n- Question (b): B?\n### Selection\n"
      + "- Question (c): C?\n"
    let coverage = Coverage([
      "personas/cfo.md": Sample.persona("", journey),
      "personas/taxonomy.md": Sample.asset("rules: {breadth: 1}"),
      "content/a.md": Sample.replying(
        "reviewed: 2026-10-01\nanswers: [cfo.evaluation.a, cfo.selection.c, cfo.evaluation.b]"),
    ])
    #expect(strong(coverage) == ["cfo.evaluation"])
  }

  @Test func theSectionComesBeforeTheShortFormAndModulesLast() throws {
    let journey =
      "### Evaluation\n- Question (a): A?\n### Selection\n- Question (b): B?\n"
      + "### Expansion\n- Question (c): C?\n"
    let files = { (limit: Int) in
      [
        "personas/cfo.md": Sample.persona("", journey),
        "personas/taxonomy.md": Sample.asset("rules: {breadth: \(limit)}"),
        "content/modules/m.md": Sample.replying("reviewed: 2026-10-01\nanswers: cfo.evaluation.a"),
        "content/a.md":
          "---\nreviewed: 2026-10-01\nuses: [m]\nanswers: [cfo.selection.b]\n---\nText.\n"
          + Sample.answers(to: ["cfo.expansion.c"]),
      ]
    }
    let counting = { (limit: Int) in
      let coverage = Coverage(files(limit))
      return coverage.answers.filter(\.counts).map { coverage.workspace.address(of: $0.need) }
        .sorted()
    }
    #expect(counting(1) == ["cfo.expansion.c"])
    #expect(counting(2) == ["cfo.expansion.c", "cfo.selection.b"])
    #expect(counting(3).count == 3)
  }

  @Test func claimsThatCountNowhereDoNotCount() throws {
    let coverage = coverage(answering: 6, keys: "segments: [small]")
    #expect(strong(coverage) == ["ciso.awareness", "ciso.evaluation"])
    #expect(try coverage.reach(of: coverage.asset("a")).answeredCells == 2)
  }

  @Test(arguments: ["cfo.awareness.wy", "cfo.awareness", "nobody.awareness.why"])
  func aPointerWithAnErrorTakesItsRoom(pointer: String) throws {
    let limit = "{cells: 8, needs: 2}"
    let coverage = coverage(answering: 2, breadth: limit, replies: [pointer])
    #expect(strong(coverage) == ["cfo.awareness"])
  }

  @Test func claimsBeyondTheLimitLiftNothingAndAnswersStay() throws {
    let covers = "covers: {cfo: [awareness, evaluation, selection, expansion], ciso: awareness}"
    let files = files(answering: 1, keys: covers)
    let coverage = Coverage(files)
    #expect(strong(coverage) == ["cfo.awareness"])
    #expect(try coverage.cell("cfo.evaluation").state == .missing)
    #expect(found(files) == ["too-broad content/a.md:3"])
    let narrow = self.coverage(
      answering: 1, keys: "covers: {cfo: [awareness, evaluation, selection]}")
    #expect(try narrow.cell("cfo.evaluation").state == .weak)
    #expect(try narrow.cell("cfo.evaluation").isTagsOnly)
  }

  @Test(arguments: [
    "nobody: evaluation", "cfo: dreaming", "ciso: [evaluation, dreaming, thinking]",
  ])
  func aClaimWithAnErrorCountsAsOne(faulty: String) throws {
    let covers = "covers: {ciso: [awareness, evaluation], \(faulty)}"
    let coverage = coverage(
      answering: 0, keys: covers, breadth: "{cells: 2, needs: 8}")
    #expect(try coverage.cell("ciso.awareness").state == .missing)
  }

  @Test func theLimitHoldsOverAllSegments() throws {
    let views = CoverageViews(of: coverage(answering: 8), jobs: 1)
    let small = views[views.segments.last]
    #expect(try small.cell("ciso.awareness").state == .missing)
  }
}
