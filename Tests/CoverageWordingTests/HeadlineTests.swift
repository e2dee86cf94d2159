import CoverageAnalysis
import CoverageTestSupport
import CoverageWording
import PersonaTestSupport
import Testing
import WorkspaceModel

/// The first sentence of the index page, rung by rung.
struct HeadlineTests {
  private func headline(_ files: [String: String]) -> Headline {
    Wording(Coverage(files)).headline
  }

  @Test func withoutPersonasTheFirstOneIsWritten() {
    let headline = headline(["content/a.md": Sample.asset("title: A")])
    #expect(
      headline.sentence == "Nobody to convince is written down yet: write the first persona.")
    #expect(headline.lines?.path == "personas/cfo.md")
    #expect(headline.lines?.isNewFile == true)
  }

  @Test func theFirstPersonaToPasteIsReadWithoutAFinding() throws {
    let lines = try #require(headline([:]).lines)
    let coverage = Coverage([lines.path: lines.text])
    #expect(coverage.workspace.diagnostics.isEmpty)
    #expect(coverage.findings == [])
    #expect(coverage.workspace.needs.count == 1)
  }

  @Test func withoutAssetsTheFirstOneIsWritten() throws {
    let headline = headline(Sample.cfo)
    #expect(
      headline.sentence
        == "1 persona is written down, and there is nothing to read for them: write the first asset."
    )
    let lines = try #require(headline.lines)
    let coverage = Coverage(Sample.cfo.merging([lines.path: lines.text]) { $1 })
    #expect(coverage.workspace.diagnostics.isEmpty)
    #expect(coverage.claims.count == 1)
  }

  @Test func fourHalfFilledFilesGetOneThingToWrite() throws {
    let files = [
      "personas/cfo.md":
        "# Chief Financial Officer\n\nGuards cash.\n\n## Goals\n\n## Objections\n",
      "personas/it-lead.md": "# IT lead\n\nRuns the room.\n\n## Goals\n\n## Triggers\n",
      "content/payback.md": "# Payback calculator\n", "content/tour.md": "# Tour\n\nA video.\n",
    ]
    let headline = headline(files)
    #expect(
      headline.sentence
        == "No persona says yet what they must learn before they go on, so no asset can be strong: "
        + "write the first question of Chief Financial Officer at Selection.")
    #expect(headline.next == "Add these lines to personas/cfo.md.")
    let lines = try #require(headline.lines)
    #expect(
      lines.text
        == "## Journey\n### Selection\n- Question: What would have to be clear to them before they "
        + "go on?\n")
    var after = files
    after[lines.path, default: ""] += "\n" + lines.text
    #expect(try Coverage(after).cell("cfo.selection").needs.count == 1)
  }

  @Test func theFirstNeedIsTheHeaviestPersonasWhereTheyTakePart() throws {
    let headline = headline([
      "personas/cfo.md": Sample.persona("title: CFO\ninfluence: low"),
      "personas/ciso.md": Sample.persona(
        "title: CISO\ninfluence: veto\nnot-applicable: {selection: Leaves it to others}"),
      "content/a.md": Sample.asset("title: A"),
    ])
    #expect(headline.sentence.hasSuffix("write the first question of CISO at Expansion."))
    #expect(headline.lines?.text.hasPrefix("### Expansion\n") == true)
  }

  @Test func needsWithoutAnswersGetTheFirstAnswer() throws {
    let headline = headline(
      Sample.cfo.merging([
        "content/a.md": Sample.asset(
          "title: A\ncovers: {cfo: evaluation}\nreviewed: 2026-10-01\nchannels: [email]")
      ]) { $1 })
    #expect(
      headline.sentence
        == "1 need written down and none answered: give the first answer to CFO / Evaluation.")
    #expect(
      headline.next
        == #"Say that "A" answers the question "What does it cost?" "#
        + "In content/a.md add `answers: [cfo.evaluation.cost]`.")
  }

  @Test func fromThenOnItSaysWhereDealsStall() {
    let cfo = Sample.persona(
      "title: CFO\nnot-applicable: {awareness: Later, expansion: Never}\nchannels: [email]",
      "### Evaluation\n- Question (cost): What does it cost?\n"
        + "### Selection\n- Objection (risk): It may fail.\n")
    let headline = Wording(Sample.one(more: ["personas/cfo.md": cfo])).headline
    #expect(
      headline.sentence
        == "50 % of what the buying committee must learn is covered (1 of 2 cells are strong); "
        + "the widest gap is at Selection, with 1 missing cell.")
    #expect(headline.lines?.path == "content/cfo/selection-risk.md")
  }

  @Test func nothingIsLeftWhereEverythingIsStrong() {
    let cfo = Sample.persona(
      "title: CFO\nnot-applicable: {awareness: Later, selection: Never, expansion: Never}",
      "### Evaluation\n- Question (cost): What does it cost?\n")
    let headline = Wording(Sample.one(more: ["personas/cfo.md": cfo])).headline
    #expect(headline.sentence.hasSuffix("(1 of 1 cells are strong): there is no gap."))
    #expect(headline.next == nil)
  }
}
