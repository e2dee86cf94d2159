import CoverageAnalysis
import CoverageTestSupport
import CoverageWording
import Testing
import WorkspaceModel

struct ConfidenceTests {
  @Test(
    arguments: [
      ("", "", "no decision criteria and no influence written"),
      ("influence: high", "", "no decision criteria written"),
      ("", "## Decision criteria\n- Cost\n", "no influence written"),
      ("influence: high", "## Decision criteria\n- Cost\n", nil),
      ("influence: high", "## Deal-makers\n- Cost\n", nil),
      ("influence: high", "## Decision criteria\n", "no decision criteria written"),
      ("influence: huge", "## Decision criteria\n- Cost\n", "an influence that can't be read"),
    ] as [(String, String, String?)])
  func anAmbiguousPersonaLowersTheConfidenceOfTheRow(keys: String, body: String, doubt: String?) {
    let coverage = Coverage(["personas/cfo.md": "---\n\(keys)\n---\nText.\n\n\(body)"])
    #expect(Wording(coverage).doubt(about: Ordinal(0)) == doubt)
  }
}
