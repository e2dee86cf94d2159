import PersonaTestSupport
import SourceDocuments
import Testing
import WorkspaceModel

/// What files mean, where it is easy to get wrong.
struct ReaderTests {
  @Test func headingsOfEveryScriptAreKeptApart() {
    let workspace = Workspace.read([
      "personas/taxonomy.md": """
      ---
      stages: [{id: evaluation, title: 評価}, {id: selection, title: 選定}]
      headings: {目標: goals}
      ---
      """,
      "personas/cfo.md": "## 目標\n- A\n\n## 備考\n- B\n\n## Journey\n### 選定\n- Question: C?\n",
    ])
    let fields = workspace.personas[0].sections.map(\.field)
    #expect(fields == [.goals, nil, .journey])
    #expect(workspace.needs.map { workspace.taxonomy[$0.stage].id } == ["selection"])
    #expect(workspace.diagnostics.map(\.message) == [])
  }

  @Test func aMisspeltPartOfAFieldIsNoted() {
    let (workspace, places) = Workspace.with(
      "personas/x.md",
      "---\ntitle: X\n---\n## Messaging\n### ↓Aviod\n- That\n### Say\n- This\n### Of our own\nA\n")
    #expect(
      workspace.found
        == places.map { "heading-resembles-field \($0)" })
  }

  @Test func aListedStageIsNoAliasOfAnother() {
    let workspace = Workspace.read([
      "personas/taxonomy.md": "---\nstages: [awareness, evaluation, consideration]\n---\n"
    ])
    #expect(workspace.diagnostics.map(\.message) == [])
    #expect(workspace.taxonomy.stages.count == 3)
  }

  @Test func aliasesOfADeprecatedTagStandForItsReplacement() {
    let workspace = Workspace.read([
      "personas/taxonomy.md": """
      ---
      stages:
        - {id: trial, deprecated: evaluation, aliases: [poc]}
        - evaluation
      ---
      """,
      "personas/cfo.md": "## Journey\n### POC\n- Question: A?\n### Trial\n- Proof: B.\n",
    ])
    #expect(
      workspace.needs.map { workspace.taxonomy[$0.stage].id } == ["evaluation", "evaluation"])
    #expect(workspace.diagnostics.map(\.rule.id) == ["deprecated-tag"])
  }

  @Test func aSentenceBeforeTheTitleHidesNothing() {
    let workspace = Workspace.read([
      "personas/cfo.md": "Draft.\n\n# Finance chief\n\n## Goals\n- A\n"
    ])
    #expect(workspace.personas[0].title == "Finance chief")
    #expect(workspace.personas[0].sections.map(\.field) == [.goals])
  }

  @Test func channelsWithoutACertaintyAreAssumed() {
    let workspace = Workspace.read(["personas/cfo.md": "---\nchannels: {email, events}\n---\n"])
    #expect(workspace.personas[0].channels.map(\.isConfirmed) == [false, false])
  }

  @Test func needsAndItemsCanBeAssumed() {
    let workspace = Workspace.read([
      "personas/cfo.md":
        "## Goals\n- (assumed) Growth\n\n## Journey\n### Selection\n- (assumed) Question (a): Why?\n"
    ])
    #expect(workspace.personas[0].sections[0].items.map(\.isAssumed) == [true])
    #expect(workspace.needs.map(\.name) == ["a"])
  }

  @Test(
    arguments: [
      ("segments:\n  -\n", 0), ("segments: []\n", 0), ("segments: \"\"\n", 0),
      ("segments: [nope]\n", 1),
    ])
  func whatIsEmptyIsTheSameAsLeftOut(keys: String, findings: Int) {
    let workspace = Workspace.read([
      "personas/taxonomy.md": "---\nsegments: [enterprise]\n---\n",
      "content/a.md": "---\n\(keys)---\nText.\n",
    ])
    #expect(workspace.diagnostics.count == findings)
    if findings == 0 { #expect(workspace.assets[0].segments == nil) }
  }

  @Test(
    arguments: [
      ("edit-url: https://git.example/edit/{path}", 0), ("edit-url: https://git.example/edit", 1),
      ("edit-url: \"javascript:alert(1)//{path}\"", 1),
      ("new-url: \"https://git.example/new?f={path}&v={value}\"", 0),
      ("new-url: https://git.example/{path}/{nope}", 1),
      ("edit-url: 'https://git.example/{path}\"><script>'", 1),
    ])
  func editorAddressesAreChecked(key: String, findings: Int) {
    let workspace = Workspace.read(["personas/taxonomy.md": "---\n\(key)\n---\n"])
    #expect(workspace.diagnostics.count == findings)
  }

  @Test func linksToFilesWithoutAPageAreReported() {
    let workspace = Workspace.read([
      "content/a.md": "[a](README.md) [b](_draft.md) [c](measurement/x.csv) [d](b.md)\n",
      "content/README.md": "Text.\n", "content/_draft.md": "Text.\n", "content/b.md": "Text.\n",
      "content/measurement/x.csv": "a,b\n",
    ])
    #expect(workspace.diagnostics.map(\.rule.id) == Array(repeating: "link-to-nothing", count: 3))
    #expect(workspace.diagnostics.map(\.place.start.column) == [5, 20, 35])
    #expect(workspace.attachments.isEmpty)
  }

  @Test func theTitleOfAPersonaIsRecognized() {
    let workspace = Workspace.read([
      "personas/cfo.md": "---\ntitle: Chief Financial Officer\n---\n",
      "content/a.md": "---\npersonas: [Chief Financial Officer]\nstages: [selection]\n---\n",
    ])
    #expect(workspace.diagnostics.isEmpty)
    #expect(workspace.assets.first?.covers.count == 1)
  }
}
