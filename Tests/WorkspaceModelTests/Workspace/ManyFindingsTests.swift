import PersonaTestSupport
import SourceDocuments
import Testing
import WorkspaceModel

/// A file with more findings than anybody reads.
struct ManyFindingsTests {
  @Test func aThousandOfARuleAreListedAndTheRestIsCounted() {
    let html = String(repeating: "<div>\n\n", count: 1_200)
    let workspace = Workspace.read([
      "content/a.md": "---\ntitle: A\n---\n\(html)", "content/b.md": "---\ntitle: B\n---\n<div>\n",
    ])
    let listed = workspace.diagnostics.filter { $0.rule.id == "raw-html" }
    #expect(listed.count { $0.place.path == "content/a.md" } == 1_000)
    #expect(listed.count { $0.place.path == "content/b.md" } == 1)
    #expect(
      workspace.diagnostics.first { $0.rule.id == "too-many-findings" }?.message
        == "there are 1200 findings of the rule `raw-html` in this file; the first 1000 are listed")
  }
}
