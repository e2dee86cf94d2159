import CoverageReports
import PersonaTestSupport
import SourceDocuments
import Testing

/// Source: GitLab's documentation of the report, and its schema `codeclimate.json`.
struct DiagnosticCodeQualityTests {
  @Test func anEntryHasTheDocumentedFields() {
    let finding = SampleFinding.findings("covers:\n  ↓cfoo↓: [x]\n")[0].suggesting(["cfo"])
    #expect(
      DiagnosticCodeQuality.json([finding], pathPrefix: "marketing/") == """
        [
          {
            "check_name" : "unknown-persona",
            "description" : "there is no persona `cfoo`; did you mean `cfo`?",
            "fingerprint" : "a2694972947f45c1e2a87b5c2ea81c38",
            "location" : {
              "lines" : {
                "begin" : 2,
                "end" : 2
              },
              "path" : "marketing/content/a.md"
            },
            "severity" : "major"
          }
        ]

        """)
  }

  @Test(
    arguments: [(Severity.error, "major"), (.warning, "minor"), (.note, "info")])
  func theSeverityIsAWordOfGitLab(severity: Severity, word: String) {
    let finding = SampleFinding.finding("text", SampleFinding.rule("some-rule", severity))
    #expect(DiagnosticCodeQuality.json([finding]).contains("\"severity\" : \"\(word)\""))
  }

  @Test func noFindingIsAnEmptyList() {
    #expect(DiagnosticCodeQuality.json([]).filter { !$0.isWhitespace } == "[]")
  }
}
