import CoverageAnalysis
import CoverageTestSupport
import CoverageWording
import PersonaTestSupport
import SourceDocuments
import Testing
import WorkspaceModel

struct BreadthTests {
  /// Two personas with a need at each of the four stages, and one asset that answers some.
  private func coverage(
    answering count: Int, covering: Bool = false, segments: String = "", limit: Int = 3
  ) -> Coverage {
    let journey = ["Awareness", "Evaluation", "Selection", "Expansion"]
      .map { "### \($0)\n- Question (why): Why?" }.joined(separator: "\n")
    let needs = ["cfo", "ciso"].flatMap { persona in
      ["awareness", "evaluation", "selection", "expansion"].map { "\(persona).\($0).why" }
    }
    let covers = covering ? "\npersonas: [cfo, ciso]\nstages: [awareness, evaluation]" : ""
    let answers = "answers: [\(needs.prefix(count).joined(separator: ", "))]"
    return Coverage([
      "personas/taxonomy.md": Sample.asset("segments: [big, small]\nrules: {breadth: \(limit)}"),
      "personas/cfo.md": Sample.persona("segments: [big]", journey),
      "personas/ciso.md": Sample.persona("", journey),
      "content/a.md": Sample.asset("reviewed: 2026-10-01\n\(segments)\(answers)\(covers)"),
    ])
  }

  @Test func upToTheLimitTheAnswersAreStrong() throws {
    let coverage = coverage(answering: 3)
    #expect(try coverage.cell("cfo.awareness").state == .strong)
    #expect(coverage.findings == [])
  }

  @Test func beyondTheLimitAllOfThemAreWeakAndTheAuthorIsTold() throws {
    let coverage = coverage(answering: 4)
    #expect(coverage.cells.map(\.state.word).filter { $0 == "strong" } == [])
    #expect(try coverage.cell("cfo.awareness").state == .weak)
    #expect(coverage.findings == ["too-broad content/a.md:3"])
    #expect(
      coverage.diagnostics[0].message == "this asset answers needs in 4 cells; the limit is 3")
  }

  @Test func cellsThatAreOnlyCoveredDoNotCount() throws {
    let coverage = coverage(answering: 3, covering: true)
    #expect(coverage.findings == [])
    #expect(try coverage.cell("cfo.awareness").state == .strong)
    #expect(try coverage.cell("ciso.awareness").state == .weak)
  }

  @Test func claimsThatCountNowhereDoNotCount() throws {
    let coverage = coverage(answering: 6, segments: "segments: [small]\n")
    #expect(try coverage.cell("ciso.awareness").state == .strong)
    #expect(try coverage[coverage.asset("a")].answeredCells == 2)
  }

  @Test func theAnswerEverythingAssetLiftsNoCellAboveWeak() {
    let coverage = coverage(answering: 8, limit: 6)
    #expect(coverage.cells.allSatisfy { $0.state == .weak })
  }

  @Test func theTagEverythingAssetLiftsNoCellAboveWeak() {
    var files = ExampleWorkspace.files(with: "content/a.md", "")
    files["content/a.md"] = Sample.asset(
      "reviewed: 2026-10-01\nchannels: [email]\npersonas: [cfo, ciso]\n"
        + "stages: [evaluation, selection, expansion]")
    files["content/payback.md"] = nil
    let states = Coverage(files).cells.map(\.state.word)
    #expect(
      states == ["not applicable"] + Array(repeating: "weak", count: 3)
        + ["not assessed"] + Array(repeating: "weak", count: 3))
  }
}
