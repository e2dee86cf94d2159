import CoverageTestSupport
import Testing
import WorkspaceModel

@testable import CoverageAnalysis

struct AssetAgesTests {
  private func groups(
    _ dates: [String?], keys: String = "", rules: String = "freshness: 12 months"
  ) -> [AssetAges.Group] {
    var files = [
      "personas/taxonomy.md": Sample.asset("rules: {\(rules)}"),
      "personas/cfo.md": Sample.persona("title: CFO", "### Evaluation\n- Question: ?"),
    ]
    for (index, date) in dates.enumerated() {
      files["content/a\(index).md"] = Sample.asset(
        "covers: {cfo: evaluation}\n\(keys)\(date.map { "reviewed: \($0)" } ?? "")")
    }
    return AssetAges(of: Coverage(files).scored).groups
  }

  @Test func eachAssetIsInTheGroupOfItsAge() {
    let groups = groups([
      "2026-11-21", "2026-08-22", "2026-08-21", "2026-05-20", "2025-11-21", "2025-05-01",
      "2024-11-21", "2019-01-01", nil,
    ])
    #expect(groups.map(\.from) == [0, 3, 6, 12, 18, 24, nil])
    #expect(groups.map(\.to) == [3, 6, 12, 18, 24, nil, nil])
    #expect(groups.map(\.total) == [2, 1, 1, 1, 1, 2, 1])
  }

  @Test func tooOldIsWhatIsPastItsLimit() {
    let groups = groups(["2026-11-01", "2026-06-01"], rules: "freshness: 2 months")
    #expect(groups.map(\.fresh) == [1, 0, 0, 0, 0, 0, 0])
    #expect(groups.map(\.stale) == [0, 1, 0, 0, 0, 0, 0])
  }

  @Test func onlyLiveAssetsHaveAnAge() {
    #expect(groups(["2026-11-01", nil], keys: "status: draft\n").allSatisfy { $0.total == 0 })
  }

  @Test func withoutADateNothingIsFresh() {
    #expect(groups([nil]).last.map { ($0.fresh, $0.stale) } ?? (9, 9) == (0, 1))
  }
}
