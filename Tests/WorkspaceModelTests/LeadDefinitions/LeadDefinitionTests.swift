import PersonaTestSupport
import SourceDocuments
import Testing
import WorkspaceModel

/// What a lead definition says, and what a mistake in it leaves.
struct LeadDefinitionTests {
  private static let path = "personas/lead-definitions/lead.md"

  private static func workspace(_ keys: String, _ body: String = "") -> Workspace {
    Workspace.read([
      "personas/cfo.md":
        "---\ntitle: CFO\n---\n## Journey\n### Evaluation\n- Objection (payback): No payback.\n",
      "content/a.md": "---\ntitle: A\n---\nText.\n",
      path: "---\ntitle: Lead\n\(keys)\n---\n\(body)\n",
    ])
  }

  private func findings(_ marked: String) -> (found: [String], places: [String]) {
    let text = MarkedText(marked)
    let workspace = Workspace.read([
      "personas/cfo.md":
        "---\ntitle: CFO\n---\n## Journey\n### Evaluation\n- Objection (payback): No payback.\n",
      Self.path: text.text,
    ])
    let places = workspace.diagnostics.filter { $0.place.path == Self.path }
    return (
      places.map(\.rule.id),
      places.map { "\($0.place.start.line):\($0.place.start.column)" } == text.places
        ? [] : places.map { "\($0.place.start.line):\($0.place.start.column)" }
    )
  }

  @Test func theKeysSayHowOneKnowsAndWhoMustBeKnown() {
    let lead = Self.workspace(
      "criteria: {budget: B, title: T}\nknown-from: {budget: call, title: content}\n"
        + "committee: [economic-buyer, gatekeeper]"
    ).leadDefinitions[0]
    #expect(lead.criteria.map { lead.knownFrom[$0.criterion] } == [.content, .call])
    #expect(lead.committee.count == 2)
  }

  @Test func eachLabelSaysItsOwn() {
    let workspace = Self.workspace(
      "criteria: {budget: B}",
      """
      ## Budget
      - **Because:** It hurts.
      - Open: How much?
      - Ask: Who pays?
      - Expect: cfo.evaluation.payback
      - Avoid: Slogans.
      - Then ask for: cfo.
      - Qualified if: A name.
      - Disqualified if: A study.
      - Signal: A click.
      """)
    let budget = workspace.leadDefinitions[0].criteria[0]
    #expect(workspace.diagnostics == [])
    #expect(budget.because == ["It hurts."])
    #expect(budget.openings == ["How much?"])
    #expect(budget.expected.map { workspace.address(of: $0.target) } == ["cfo.evaluation.payback"])
    #expect(budget.avoid == ["Slogans."])
    #expect(budget.thenAskFor == [Ordinal(0)])
    #expect(budget.furtherSections.isEmpty)
  }

  @Test func storiesStandBelowTheFivePartsWithTheirLinks() {
    let workspace = Self.workspace(
      "criteria: {budget: B}",
      """
      ## Pain points
      - Story: See [A](../../content/a.md), then call.
      - Story:

      ## Goals
      What they want.
      - Story: It grew.

      ## Objections
      - None.
      """)
    let lead = workspace.leadDefinitions[0]
    #expect(lead.parts.map(\.field) == [.statusQuo, .goals])
    #expect(lead.parts.map { $0.stories.map(\.text) } == [["See A, then call."], ["It grew."]])
    #expect(
      lead.parts[0].stories[0].words.map(\.destination) == [nil, "../../content/a.md", nil])
    #expect(lead.parts.map(\.furtherSections.count) == [0, 1])
    #expect(lead.notes.map(\.heading.text) == ["Objections"])
  }

  @Test(arguments: [
    ("known-from: {budget: ↓form}", "", "unknown-value"),
    ("known-from: {↓bugdet: call}", "", "unknown-tag"),
    ("↓known-fron: {budget: call}", "", "misspelt-key"),
    ("committee: [↓economic-byer]", "", "unlisted-tag"),
    ("", "- Expect: ↓cfo.evaluation.paybak", "unknown-need"),
    ("", "- Expect: ↓cfo.evaluation", "unknown-need"),
    ("", "- Expect: ↓They say no", "unknown-need"),
    ("", "- Then ask for: ↓cfoo", "unknown-persona"),
    ("", "- ↓Becuase: It hurts.", "label-resembles-lead-label"),
    ("", "- ↓Story: It hurts.", "story-without-part"),
  ])
  func mistakesAreFoundWhereTheyStand(keys: String, item: String, rule: String) {
    let marked = "---\ntitle: Lead\n\(keys)\n---\n## Budget\n- Ask: Who?\n\(item)\n"
    let (found, elsewhere) = findings(marked)
    #expect(found == [rule])
    #expect(elsewhere == [])
  }

  @Test func aMistakeInTheCallLeavesOutTheCallAlone() {
    let workspace = Self.workspace("", "## Budget\n- Ask: Who?\n- Then ask for: cfoo\n")
    let found = workspace.diagnostics.map(\.effect)
    #expect(found == ["the call guide leaves it out"])
    #expect(workspace.leadDefinitions[0].criteria[0].questions == ["Who?"])
  }
}
