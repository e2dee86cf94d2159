import CoverageAnalysis
import CoverageTestSupport
import CoverageWording
import Testing
import WorkspaceModel

struct ModuleReuseTests {
  @Test func onlyLiveAssetsCount() throws {
    let coverage = Coverage([
      "content/modules/a.md": Sample.asset("title: A"),
      "content/modules/b.md": Sample.asset("title: B"),
      "content/modules/c.md": Sample.asset("title: C"),
      "content/one.md": Sample.asset("uses: [a, b]"),
      "content/two.md": Sample.asset("uses: [a]"),
      "content/three.md": Sample.asset("title: Three"),
      "content/draft.md": Sample.asset("uses: [c]\nstatus: draft"),
      "content/wrong.md": Sample.asset("uses: [c]\nstatus: liv"),
    ])
    let reuse = ModuleReuse(of: coverage)
    #expect(reuse.users.map(\.count) == [2, 1, 0])
    #expect(reuse.unused == [Ordinal(2)])
    #expect(reuse.built.parts == "2 of 3")
    #expect(
      reuse.built.leftOutSentence == "Not counted: 2 assets that are not live, or translations.")
    #expect(reuse.reused.parts == "1 of 3")
  }

  @Test func nothingHasNoValue() {
    let reuse = ModuleReuse(of: Coverage([:]))
    #expect(reuse.built.percent == nil)
    #expect(reuse.reused.percent == nil)
  }
}
