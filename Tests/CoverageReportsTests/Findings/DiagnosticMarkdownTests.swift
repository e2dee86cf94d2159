import CoverageReports
import PersonaTestSupport
import SourceDocuments
import Testing

struct DiagnosticMarkdownTests {
  @Test func errorsComeFirstAndARepeatedFindingStandsOnce() {
    let warning = SampleFinding.finding(
      "too broad", at: "content/a.md", SampleFinding.rule("broad", .warning))
    let errors = (1...5).map { SampleFinding.finding("no `x`", at: "content/b\($0).md") }
    #expect(
      DiagnosticMarkdown.rendered(
        [warning] + errors, verdict: "5 errors and 1 warning in 6 files", pathPrefix: "m/") == #"""
          ## Persona check: 5 errors and 1 warning in 6 files

          | Severity | Finding | Where | Rule |
          | --- | --- | --- | --- |
          | error | no \`x\` | m/content/b1.md:1<br>m/content/b2.md:1<br>m/content/b3.md:1<br>and 2 more places | unknown-persona |
          | warning | too broad | m/content/a.md:1 | broad |

          """#)
  }

  @Test func noFindingIsTheHeadingAlone() {
    #expect(
      DiagnosticMarkdown.rendered([], verdict: "no problems in 6 files")
        == "## Persona check: no problems in 6 files\n")
  }

  @Test func theLengthIsBoundAndTheRestCounted() {
    let findings = (0..<2_000).map { SampleFinding.finding("there is no persona `p\($0)`") }
    let text = DiagnosticMarkdown.rendered(findings, verdict: "2000 errors in 1 file")
    #expect(text.utf8.count <= 60_000)
    #expect(text.utf8.count > 50_000)
    let rows = text.split(separator: "\n").count { $0.hasPrefix("| error") }
    #expect(text.hasSuffix("\n\n\(2_000 - rows) more findings; persona check lists all\n"))
  }
}
