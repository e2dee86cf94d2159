import CoverageReports
import PersonaTestSupport
import SourceDocuments
import Testing

struct FindingFingerprintTests {
  @Test func aFingerprintStaysWhenLinesMoveAndOtherFindingsComeFirst() {
    let before = SampleFinding.findings("covers:\n  ↓cfoo↓: [evaluation]\n")
    let after = SampleFinding.findings(
      "title: A\n\ncovers:\n  ↓cfi↓: [x]\n    ↓cfoo↓: [selection]\n")
    let digits = digits(of: before)
    #expect(digits.map(\.utf8.count) == [32])
    #expect(self.digits(of: after).last == digits[0])
  }

  @Test func identicalFindingsOfOneFileDifferByTheirOrder() {
    let digits = digits(of: SampleFinding.findings("- ↓cfoo↓\n- ↓cfoo↓\n- ↓cfoo↓\n"))
    #expect(Set(digits).count == 3)
    #expect(digits == self.digits(of: SampleFinding.findings("\n- ↓cfoo↓\n- ↓cfoo↓\n- ↓cfoo↓\n")))
  }

  @Test func ruleFileValueAndWorkspaceMakeAFingerprint() {
    let one = digits(of: SampleFinding.findings("↓cfoo↓"))
    let others = [
      digits(of: SampleFinding.findings("↓cfooo↓")),
      digits(of: SampleFinding.findings("↓cfoo↓", at: "content/b.md")),
      digits(of: SampleFinding.findings("↓cfoo↓", SampleFinding.rule("unknown-stage"))),
      digits(of: SampleFinding.findings("↓cfoo↓"), prefix: "marketing/"),
    ]
    #expect(Set(others + [one]).count == 5)
  }

  /// What goes on by itself must not close one alert and open another.
  @Test(
    arguments: [
      ("the date 2027-01-01 is ahead of today, 2026-11-21", "… of today, 2026-11-22", true),
      ("this asset answers needs in 9 cells", "this asset answers needs in 10 cells", true),
      ("there is no stage `step-1`", "there is no stage `step-2`", false),
    ])
  func figuresOfAMessageDoNotCount(one: String, other: String, isSame: Bool) {
    let other = other.replacing("…", with: "the date 2027-01-01 is ahead")
    let digits = digits(of: [SampleFinding.finding(one)])
    #expect((digits == self.digits(of: [SampleFinding.finding(other)])) == isSame)
  }

  private func digits(of findings: [Diagnostic], prefix: String = "") -> [String] {
    FindingFingerprint.of(findings, pathPrefix: prefix).map(\.digits)
  }
}
