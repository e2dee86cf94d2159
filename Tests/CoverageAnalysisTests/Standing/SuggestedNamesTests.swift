import CoverageAnalysis
import CoverageTestSupport
import Testing
import WorkspaceModel

/// A name that is suggested for a need is no other need's.
struct SuggestedNamesTests {
  @Test(arguments: [
    (["payback"], ["payback-2", "effort"]),
    (["payback", "payback-2"], ["payback-3", "effort"]),
    (["payback-2", "effort"], ["payback", "effort-2"]), ([], ["payback", "effort"]),
  ])
  func noOtherNeedHasIt(written: [String], names: [String]) {
    let needs = written.map { "Question (\($0)): What of \($0)?" }
    let journey = (needs + ["Question: Payback?", "Question: Effort?"]).map { "- \($0)\n" }
    let coverage = Coverage([
      "personas/cfo.md": Sample.persona("title: CFO", "### Evaluation\n" + journey.joined())
    ])
    #expect(coverage.workspace.needs.ordinals.compactMap(coverage.nameToWrite) == names)
  }
}
