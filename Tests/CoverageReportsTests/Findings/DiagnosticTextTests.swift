import CoverageReports
import PersonaTestSupport
import SourceDocuments
import Testing

struct DiagnosticTextTests {
  /// Errors stand first, then warnings, then notes; within each the places are in order, and what is
  /// repeated stands once.
  @Test func errorsStandFirst() {
    let (error, warning, note) = (
      SampleFinding.rule("an-error", .error), SampleFinding.rule("a-warning", .warning),
      SampleFinding.rule("a-note", .note)
    )
    let findings = [
      SampleFinding.finding("one", at: "content/a.md", note),
      SampleFinding.finding("two", at: "content/a.md", warning),
      SampleFinding.finding("three", at: "content/b.md", error),
      SampleFinding.finding("two", at: "content/b.md", warning),
      SampleFinding.finding("four", at: "content/c.md", error),
      SampleFinding.finding("five", at: "content/d.md", warning),
    ]
    let text = DiagnosticText.rendered(findings, usesColor: false)
    let heads = text.split(separator: "\n").filter { $0.contains("]: ") }
    #expect(
      heads == [
        "error[an-error]: three", "error[an-error]: four", "warning[a-warning]: two",
        "warning[a-warning]: five", "note[a-note]: one",
      ])
    #expect(text.contains("the same in 1 more place:\n       content/b.md:1:1"))
  }
}
