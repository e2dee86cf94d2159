import PersonaTestSupport
import SourceDocuments
import Testing
import WorkspaceModel

/// What YAML reads as a comment, and somebody wrote as a value.
struct CommentedValueTests {
  @Test(
    arguments: [
      ("status: ↓#draft", "commented-value"), ("status:  ↓#Draft of May", "commented-value"),
      ("title: ↓#1 calculator", "commented-value"), ("channels:\n  - ↓#email", "commented-value"),
      ("channels:\n  - email\n  - ↓#website\n", "commented-value"),
      ("covers:\n  cfo: ↓#evaluation", "commented-value"),
      ("x-note: ↓#übersicht", "commented-value"),
      ("↓#status: draft", "commented-key"), ("↓#owner:", "commented-key"),
      ("title: Calculator ↓#1 of three", "commented-text"),
    ])
  func isToldWhereItStands(keys: String, rule: String) {
    let (workspace, places) = Workspace.with("content/a.md", "---\n\(keys)\n---\nText.\n")
    #expect(workspace.found == places.map { "\(rule) \($0)" })
  }

  @Test(
    arguments: [
      "status: draft # until May", "status: # draft", "status: #", "status: \"draft\"",
      "# status: draft", "#--- status: draft", "## status: draft", "#!status: draft",
      "title: \"Calculator #1\"", "title: C#1", "status: published #since May",
      "summary: |\n  #status: draft",
    ])
  func aCommentIsNoFinding(keys: String) {
    let (workspace, _) = Workspace.with("content/a.md", "---\n\(keys)\n---\nText.\n")
    #expect(workspace.found == [])
  }

  @Test(
    arguments: [
      ("status: #draft", true), ("segments: #enterprise", true), ("segments:\n- #enterprise", true),
      ("owner: #bob", false),
    ])
  func itCountsAsAValueWithAnError(keys: String, isDoubtful: Bool) {
    let (workspace, _) = Workspace.with("content/a.md", "---\n\(keys)\n---\nText.\n")
    #expect(workspace.asset("a")?.isLivenessDoubtful == isDoubtful)
  }

  @Test func aPersonaWithSuchChannelsStillAsksForOne() {
    let (workspace, _) = Workspace.with(
      "personas/cio.md", "---\nchannels: #email\n---\nText.\n")
    #expect(workspace.persona("cio")?.asksForChannel == true)
  }

  @Test func theValueIsShownWithItsQuotes() {
    let (workspace, _) = Workspace.with("content/a.md", "---\ntitle: #1 calculator\n---\nText.\n")
    #expect(
      workspace.diagnostics.first?.notes.map(\.text)
        == ["leave the `#` out, or put the value in quotes: `\"#1 calculator\"`"])
  }
}
