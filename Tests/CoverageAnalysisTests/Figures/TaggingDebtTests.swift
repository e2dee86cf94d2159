import CoverageAnalysis
import CoverageTestSupport
import CoverageWording
import Testing
import WorkspaceModel

struct TaggingDebtTests {
  @Test(arguments: [
    (["type": "video", "owner": "demand-gen"], []),
    (["type": "video"], ["Nobody owns it: add `owner` in content/a.md:5."]),
    (["owner": "demand-gen"], ["It has no type: add `type` in content/a.md:5."]),
    (
      ["type": "video", "owner": "demand-gen", "reviewed": "2027-01-01"],
      ["Its review can't be read or does not count: put `reviewed` right in content/a.md:4."]
    ),
    (
      ["type": "video", "owner": "demand-gen", "reviewed": "2026-11-41"],
      ["Its review can't be read or does not count: put `reviewed` right in content/a.md:4."]
    ),
    (
      ["type": "video", "owner": "demand-gen", "answers": nil],
      ["It counts for no cell: add `answers` or `covers` in content/a.md:6."]
    ),
    (
      ["type": "video", "owner": "demand-gen", "answers": nil, "personas": "[cfo]"],
      ["It names personas and no stages, so it covers nothing: add `stages` in content/a.md:7."]
    ),
    (["status": "retired"], []),
    (
      ["type": "video", "owner": "demand-gen", "format": "film"],
      ["It has a tag that the taxonomy has replaced."]
    ),
    (
      ["type": "video", "owner": "demand-gen", "format": "hologram"],
      ["It has a tag or points at something that does not exist."]
    ),
  ])
  func whatAnAssetLacksIsNamed(keys: [String: String?], sentences: [String]) throws {
    let coverage = Sample.one(
      keys,
      more: [
        "personas/taxonomy.md":
          "---\nformats: [video, {id: film, deprecated: video}]\n---\nGuide.\n"
      ])
    let wording = Wording(coverage)
    let debts = coverage.figures.taggingDebt.flatMap { debt in
      debt.lacks.map { wording.sentence(for: $0, of: debt.asset) }
    }
    #expect(debts == sentences)
  }
}
