import CoverageReports
import PersonaTestSupport
import SourceDocuments
import Testing

/// No form costs more than its findings do: twice as many take twice as long.
struct ManyFindingsTests {
  /// Enough that a form that compares each with each would take minutes.
  static let findings = (0..<20_000).map { number in
    SampleFinding.finding(
      "there is no persona `p\(number % 5_000)`", at: "content/\(number / 10).md",
      SampleFinding.rule("rule-\(number % 3)", Severity.allCases[number % 3]))
  }

  @Test(.timeLimit(.minutes(1)), arguments: 0..<5)
  func everyFormIsLinear(form: Int) {
    let findings = Self.findings
    let text =
      switch form {
      case 0: DiagnosticText.rendered(findings, usesColor: true)
      case 1: DiagnosticAnnotations.rendered(findings)
      case 2: DiagnosticCodeQuality.json(findings)
      case 3: DiagnosticSARIF.json(findings, rules: [], version: "1")
      default: DiagnosticMarkdown.rendered(findings, verdict: "many")
      }
    #expect(!text.isEmpty)
  }

  @Test(.timeLimit(.minutes(1)))
  func aChangeOfManyFindingsIsLinear() {
    let identical = (0..<20_000).map { _ in SampleFinding.finding("the same") }
    let change = FindingsChange(
      from: Self.findings + identical, to: identical.dropLast() + Self.findings)
    #expect(change.new.isEmpty)
    #expect(change.gone.count == 1)
  }

  @Test func everyFindingHasItsOwnFingerprint() {
    #expect(Set(FindingFingerprint.of(Self.findings)).count == Self.findings.count)
  }
}
