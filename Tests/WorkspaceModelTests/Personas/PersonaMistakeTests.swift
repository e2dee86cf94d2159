import PersonaTestSupport
import SourceDocuments
import Testing
import WorkspaceModel

/// Stalls, aliases and differences of personas, and what a mistake in them leaves.
struct PersonaMistakeTests {
  @Test(
    arguments: [
      ("{stage: selection, deals: 8, of: 20, kind: win-loss, date: 2026-10-02, note: A}", 1),
      ("{stage: decision, deals: 1, date: 2026-10-02}", 1),
      ("{stage: selection, deals: 8, of: 8, date: 2026-10-02}", 1),
      ("{stage: ↓selektion, deals: 8, date: 2026-10-02}", 0),
      ("{stage: selection, deals: ↓0, date: 2026-10-02}", 0),
      ("{stage: selection, deals: ↓1.5, date: 2026-10-02}", 0),
      ("{stage: selection, deals: 8, of: ↓7, date: 2026-10-02}", 0),
      ("{stage: selection, deals: 8, date: ↓2026-02-30}", 0),
      ("{stage: selection, deals: 8, kind: ↓hearsay, date: 2026-10-02}", 0),
      ("{stage: selection, deals: 8, note: ↓[a], date: 2026-10-02}", 0),
      ("{stage: selection, ↓deal: 8, deals: 8, date: 2026-10-02}", 0),
      ("↓{stage: selection, deals: 8}", 0), ("↓{note: A}", 0),
    ])
  func stallsAreReadWholeOrNotAtAll(entry: String, count: Int) {
    let (workspace, places) = Workspace.with(
      "personas/x.md",
      "---\ntitle: X\nstalls:\n  - \(entry)\n  - {stage: expansion, deals: 2, date: 2026-10-02}\n---\n"
    )
    #expect(workspace.persona("x")?.stalls.count == count + 1)
    #expect(
      workspace.diagnostics.map { "\($0.place.start.line):\($0.place.start.column)" } == places)
    let incomplete = workspace.diagnostics.filter { $0.rule.id == "incomplete-stall" }
    #expect(incomplete.allSatisfy { $0.severity == .warning })
  }

  @Test func aStallSaysEverythingThatIsWritten() throws {
    let (workspace, _) = Workspace.with(
      "personas/x.md",
      "---\nstalls: {stage: selection, deals: 8, of: 20, kind: win-loss, date: 2026-10-02, note: A}\n---\n"
    )
    let stall = try #require(workspace.persona("x")?.stalls.first)
    #expect(workspace.taxonomy[stall.stage].id == "selection")
    #expect([stall.deals, stall.total, stall.line] == [8, 20, 2])
    #expect(stall.kind.map { workspace.taxonomy[$0].id } == "win-loss")
    #expect(stall.date.description == "2026-10-02")
    #expect(stall.note == "A")
  }

  @Test func anAliasReachesThePersonaWhereverOneIsNamed() {
    let workspace = workspace(
      ["x": "aliases: [finance]", "y": "listens-to: [finance]\nconvinces: finance"],
      asset: "covers: {finance: [selection]}\nanswers: [finance.evaluation.question]")
    #expect(workspace.found == [])
    #expect(workspace.personas.map(\.aliases) == [["finance"], []])
    #expect(workspace.personas[1].listensTo == [Ordinal(0)])
    #expect(workspace.personas[1].convinces == [Ordinal(0)])
    #expect(workspace.assets[0].covers.map { workspace.address(of: $0.target) } == ["x.selection"])
    #expect(workspace.written(workspace.assets[0].answers) == ["x.evaluation.question"])
    #expect(workspace.persona(named: "finance") == Ordinal(0))
  }

  @Test(
    arguments: [
      ("aliases: [finance]", "aliases: [↓finance]", "duplicate-alias"),
      ("title: X", "aliases: [finance, ↓finance]", "duplicate-alias"),
      ("title: X", "aliases: ↓Finance Lead", "bad-id"),
      ("title: X", "aliases: [finance]\n↓aliases: [lead]", "duplicate-key"),
      ("title: X", "↓alias: [finance]", "misspelt-key"),
      ("title: X", "aliases: ↓&a [finance]", "yaml-not-plain"),
    ])
  func anAliasWithAnErrorReachesNobodyAndIsReportedOnce(x: String, y: String, rule: String) {
    let marked = MarkedText("---\n\(y)\n---\n")
    let name = y.contains("Finance Lead") ? "Finance Lead" : "finance"
    let workspace = workspace(["x": x, "y": y], asset: "covers: {\(name): [selection]}")
    #expect(workspace.found == marked.places.map { "\(rule) \($0)" })
    #expect(workspace.personas.flatMap(\.aliases) == [])
    #expect(workspace.assets[0].faultyCovers == ["\(name).selection"])
  }

  @Test func theFindingNamesBothPlaces() {
    let workspace = workspace(["x": "aliases: [a]", "y": "title: Y\naliases: [b, a]"], asset: "")
    let found = workspace.diagnostics.first
    #expect(found?.place.path == "personas/y.md")
    #expect(found?.notes.first?.place?.path == "personas/x.md")
    #expect(found?.notes.first?.place?.start.line == 2)
  }

  @Test func anIDGoesBeforeAnAlias() {
    let workspace = workspace(
      ["x": "aliases: [y, x]", "y": "title: Y"], asset: "covers: {y: [selection]}")
    #expect(workspace.found == ["duplicate-alias 2:11"])
    #expect(workspace.personas[0].aliases == [])
    #expect(workspace.assets[0].covers.map(\.target.persona) == [Ordinal(1)])
  }

  @Test func anAliasIsSuggested() {
    let workspace = workspace(["x": "aliases: [finance]"], asset: "covers: {finanse: [selection]}")
    #expect(workspace.diagnostics.map(\.suggestions) == [["x"]])
  }

  /// A wrong value counts in that segment's view; a wrong segment in every view.
  @Test(
    arguments: [
      ("by-segment: {mid-market: {influence: low, because: A}}", [false, false]),
      ("by-segment: {mid-market: {influence: lwo, because: A}}", [false, true]),
      ("by-segment: {mid-market: {priority: first, because: A}}", [false, true]),
      ("by-segment: {mid-market: high}", [false, true]),
      ("by-segment: {mid-market: {stance: nope, because: A}}", [false, false]),
      ("by-segment: {mid-markt: {influence: low, because: A}}", [true, true]),
      ("by-segment: [mid-market]", [true, true]), ("by-segmnt: {}", [true, true]),
      ("influence: lwo\nby-segment: {mid-market: {influence: low, because: A}}", [true, true]),
      ("priority: &p 1", [true, true]), ("segments: [enterprise, nope]", [true, true]),
    ])
  func aWeightInDoubtIsSoInItsView(keys: String, expected: [Bool]) {
    let (workspace, _) = Workspace.with("personas/x.md", "---\n\(keys)\n---\n")
    let views = workspace.taxonomy[.segments].tags.map { workspace.persona("x")?.seen(in: $0) }
    #expect(views.map(\.?.isWeightDoubtful) == expected)
  }

  @Test(
    arguments: [
      ("by-segment: {mid-market: {channels: [nope], because: A}}", true),
      ("by-segment: {mid-market: {formats: [pdf], because: A}}", false),
    ])
  func aChannelInDoubtIsAskedFor(keys: String, asks: Bool) {
    let (workspace, _) = Workspace.with("personas/x.md", "---\n\(keys)\n---\n")
    let views = workspace.taxonomy[.segments].tags.map { workspace.persona("x")?.seen(in: $0) }
    #expect(views.map(\.?.asksForChannel) == [false, asks])
    #expect(views.map(\.?.isWeightDoubtful) == [false, false])
  }

  @Test func whatHidesFewerStagesInASegmentHidesNoneByMistake() {
    let (workspace, _) = Workspace.with(
      "personas/x.md",
      """
      ---
      not-applicable: {awareness: Joins late}
      by-segment:
        enterprise: {influence: low, because: A}
        mid-market: {not-applicable: selection, because: A}
      ---
      """)
    let views = workspace.taxonomy[.segments].tags.map { workspace.persona("x")?.seen(in: $0) }
    #expect(views.map(\.?.notApplicable.count) == [1, 0])
  }

  /// Personas with these keys and one need each, and an asset.
  private func workspace(_ personas: [String: String], asset: String) -> Workspace {
    let files = personas.map { id, keys in
      (
        "personas/\(id).md",
        "---\n\(MarkedText(keys).text)\n---\n## Journey\n### Evaluation\n- Question: A?\n"
      )
    }
    return Workspace.read(
      Dictionary(uniqueKeysWithValues: files)
        .merging(["content/a.md": "---\n\(asset)\n---\nText.\n"]) { $1 })
  }
}
