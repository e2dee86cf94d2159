import CoverageTestSupport
import CoverageWording
import Testing
import WorkspaceModel

@testable import CoverageAnalysis

struct CriticalAssetTests {
  @Test(arguments: [
    ("answers: cfo.evaluation.cost", ["cfo"]),
    ("answers: cfo.awareness.why", []),
    ("answers: [cfo.awareness.why, ciso.selection.audit]", ["ciso"]),
    ("covers: {cfo: [evaluation, selection]}", []),
    ("covers: {cfo: awareness}\ncritical: true", ["cfo"]),
    ("covers: {cfo: awareness, ciso: selection}\ncritical: true", ["cfo", "ciso"]),
    ("critical: true", []),
    ("covers: {ciso: awareness}\ncritical: true", []),
    ("uses: [proof]", ["cfo"]),
    ("answers: cfo.evaluation.cost\nstatus: draft", []),
    ("answers: cfo.evaluation.cost\nstatus: retired", []),
    ("answers: cfo.evaluation.cost\nstatus: live", []),
  ])
  func anAssetIsCriticalWhereItAnswersLateOrIsCalledSo(keys: String, readers: [String]) throws {
    let coverage = coverage(["content/a.md": Sample.replying(keys)])
    let found = coverage.figures.critical.map { coverage.workspace.personas[$0.persona].id }
    #expect(found == readers)
    #expect(try coverage.figures.critical(coverage.asset("a")).count == readers.count)
  }

  @Test func theirFreshnessIsCountedOnceInEachScope() throws {
    let coverage = coverage([
      "content/a.md": Sample.replying(
        "answers: [cfo.evaluation.cost, ciso.selection.audit]\nreviewed: 2026-10-01"),
      "content/b.md": Sample.replying("answers: cfo.evaluation.cost\nreviewed: 2020-01-01"),
      "content/c.md": Sample.replying("answers: user.selection.how\nreviewed: 2026-10-01"),
      "content/d.md": Sample.asset("covers: {cfo: selection}\nreviewed: 2026-10-01"),
      "content/e.md": Sample.replying("answers: cfo.evaluation.cost\nstatus: draft"),
    ])
    let figures = coverage.figures
    #expect(figures.overall[.criticalFreshness].parts == "1 of 2")
    #expect(
      figures.overall[.criticalFreshness].leftOut == [
        LeftOut(count: 1, why: .notLive), LeftOut(count: 2, why: .notCritical),
      ])
    #expect(try figures.overall.criticalFreshness.stale == [coverage.asset("b")])
    #expect(try figures[coverage.persona("cfo")][.criticalFreshness].parts == "1 of 2")
    #expect(try figures[coverage.persona("ciso")][.criticalFreshness].parts == "1 of 1")
    #expect(try figures[coverage.persona("user")][.criticalFreshness].parts == "1 of 1")
    #expect(figures[coverage.stages[1]][.criticalFreshness].parts == "1 of 2")
    #expect(figures[coverage.stages[2]][.criticalFreshness].parts == "1 of 1")
    #expect(figures[coverage.stages[0]][.criticalFreshness].text == "no value")
  }

  private func coverage(_ assets: [String: String]) -> Coverage {
    Coverage(
      [
        "personas/cfo.md": Sample.persona(
          "title: CFO\npriority: 1",
          "### Awareness\n- Question (why): Why?\n### Evaluation\n- Question (cost): What?"),
        "personas/ciso.md": Sample.persona(
          "title: CISO\npriority: 2\nnot-applicable: {awareness: Late}",
          "### Selection\n- Proof (audit): Who?"),
        "personas/user.md": Sample.persona(
          "title: User", "### Selection\n- Question (how): How?"),
        "content/modules/proof.md": Sample.replying("answers: cfo.evaluation.cost"),
      ].merging(assets) { $1 })
  }
}
