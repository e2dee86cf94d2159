import CoverageAnalysis
import CoverageTestSupport
import CoverageWording
import Testing
import WorkspaceModel

struct AssetStateTests {
  @Test(arguments: [
    (["status": "published"], "live"), ([:], "live"),
    (["published": "2026-11-21"], "live"), (["published": "2026-11-22"], "scheduled"),
    (["status": "draft"], "draft"), (["status": "planned"], "planned"),
    (["status": "draft", "published": "2027-01-01"], "draft"),
    (["status": "retired"], "retired"),
    // What expires before it opens will never be out.
    (["published": "2026-12-10", "expires": "2026-12-05"], "retired"),
    (["published": "2026-12-10", "expires": "2026-12-10"], "scheduled"),
    (["status": "retired", "segments": "[nowhere]"], "retired"),
    (["translation-of": "b"], "translation"),
    (["translation-of": "b", "status": "draft"], "translation"),
    (["status": "publishd"], "to be put right"), (["published": "soon"], "to be put right"),
    (["segments": "[nowhere]"], "to be put right"),
    (["weak": "{cfo.evaluation.price: Old}"], "to be put right"),
    (["translation-of": "nothing"], "to be put right"),
    (["translation-of": "a"], "to be put right"),
  ])
  func stateFollowsFromTheFile(keys: [String: String], word: String) throws {
    let coverage = Sample.one(keys, more: ["content/b.md": Sample.asset("title: B")])
    #expect(try coverage[coverage.asset("a")].state.word == word)
  }

  @Test(arguments: [
    ("2025-11-21", "fresh until 2026-11-21"), ("2025-11-20", "stale since 2026-11-21"),
    ("2026-11-21", "fresh until 2027-11-21"), ("2026-11-22", "without a date"),
  ])
  func reviewCountsUpToTheLimitAndNeverAhead(reviewed: String, words: String) throws {
    let coverage = Sample.one(["reviewed": reviewed])
    #expect(try coverage[coverage.asset("a")].freshness.words == words)
  }

  @Test func nothingStaysFreshBeyondTheDayOnWhichItExpires() throws {
    let coverage = Sample.one(["reviewed": "2026-11-01", "expires": "2026-12-01"])
    #expect(try coverage[coverage.asset("a")].freshness.words == "fresh until 2026-12-01")
  }

  @Test func theLaterOfTheTwoDatesCounts() throws {
    let coverage = Sample.one(["reviewed": "2020-01-01", "published": "2026-01-31"])
    #expect(try coverage[coverage.asset("a")].freshness.words == "fresh until 2027-01-31")
  }

  @Test func theTypeSaysHowLongAnAssetStaysFresh() throws {
    let coverage = Sample.one(
      ["type": "tour", "reviewed": "2026-08-31"],
      more: [
        "personas/taxonomy.md":
          "---\nasset-types:\n  - {id: tour, freshness: 2 months}\n---\nGuide.\n"
      ])
    #expect(try coverage[coverage.asset("a")].freshness.words == "stale since 2026-11-01")
  }
}
