import CoverageAnalysis
import CoverageTestSupport
import Testing
import WorkspaceModel

struct ScheduledAnswerTests {
  @Test(arguments: [("2026-11-30", true), ("2027-01-01", false)])
  func aModuleHasToBeFreshOnTheDayTheAssetComesOut(published: String, isStrong: Bool) throws {
    let coverage = Coverage([
      "personas/cfo.md": "## Journey\n### Selection\n- Question: Why?\n",
      "content/modules/m.md": Sample.replying(
        "answers: [cfo.selection.question]\nreviewed: 2025-12-01"),
      "content/a.md": "---\nuses: [m]\npublished: \(published)\n---\nText.\n",
    ])
    let cell = try coverage.cell("cfo.selection")
    #expect(cell.needs[0].best?.shortfalls.isEmpty == isStrong)
  }
}
