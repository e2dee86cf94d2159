import CoverageAnalysis
import CoverageTestSupport
import CoverageWording
import Testing
import WorkspaceModel

struct InfluenceLinkTests {
  private func sentences(_ files: [String: String]) -> [String] {
    let coverage = Coverage(files)
    return Committee(of: coverage).links.map { Wording(coverage).sentence(for: $0) }
  }

  @Test func bothFilesMakeOneLink() {
    #expect(
      sentences([
        "personas/a.md": Sample.persona("title: A\nconvinces: [b, c]"),
        "personas/b.md": Sample.persona("title: B\nlistens-to: [a, c]"),
        "personas/c.md": Sample.persona("title: C"),
      ]) == [
        "A must convince B, who listens to them.", "A must convince C.", "B listens to C.",
      ])
  }

  @Test func linksStandInTheOrderOfPersonas() {
    #expect(
      sentences([
        "personas/a.md": Sample.persona("title: A\npriority: 2\nconvinces: [b]"),
        "personas/b.md": Sample.persona("title: B\npriority: 1\nconvinces: [a]"),
      ]) == ["B must convince A.", "A must convince B."])
  }

  @Test func nobodyListensToThemselvesOrToStrangers() {
    #expect(
      sentences([
        "personas/a.md": Sample.persona("title: A\nconvinces: [a, z]\nlistens-to: [a]")
      ]) == [])
  }

  @Test func whoIsToBeConvincedAndServedWorseIsPointedOut() {
    let answered = "### Evaluation\n- Question (q): What does it cost?"
    let files = [
      "personas/a.md": Sample.persona("title: A\nconvinces: [b]", answered),
      "personas/b.md": Sample.persona("title: B", answered),
      "content/x.md": Sample.replying("answers: [a.evaluation.q]\nreviewed: 2026-10-01"),
    ]
    #expect(
      sentences(files) == ["A must convince B, and B is served worse: 0 % against 28 %."])
    let both = files.merging(["content/y.md": Sample.replying("answers: [b.evaluation.q]")]) { $1 }
    #expect(
      sentences(both) == ["A must convince B, and B is served worse: 14 % against 28 %."])
    let equal = files.merging([
      "content/y.md": Sample.replying("answers: [b.evaluation.q]\nreviewed: 2026-10-01")
    ]) { $1 }
    #expect(sentences(equal) == ["A must convince B."])
  }

  @Test func whoHasNoFigureIsNotCompared() {
    let never =
      "title: B\nnot-applicable: {awareness: x, evaluation: x, selection: x, expansion: x}"
    #expect(
      sentences([
        "personas/a.md": Sample.persona("title: A\nconvinces: [b]"),
        "personas/b.md": Sample.persona(never),
        "content/x.md": Sample.asset("covers: {a: [evaluation]}"),
      ]) == ["A must convince B."])
  }
}
