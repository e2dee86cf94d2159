import CoverageAnalysis
import CoverageTestSupport
import CoverageWording
import Testing
import WorkspaceModel

struct DealSheetTests {
  private static let files = [
    "personas/cfo.md": Sample.persona(
      "title: CFO\nchannels: {email: confirmed, events: assumed}\nconvinces: [procurement, cfo]\n"
        + "listens-to: [it, procurement]\nnot-applicable: {awareness: Comes late}",
      """
      ### Evaluation
      - Question (cost): What does it cost?
      - Objection (dear): It is too dear.
      - Proof (peer): What a peer paid.
      - Objection (late): It comes too late.
      - Question (who): Who does the work?
      ### Selection
      - Question (exit): How do we get out?
      """),
    "personas/it.md": Sample.persona("title: IT\nlistens-to: [cfo]"),
    "personas/procurement.md": Sample.persona("title: Procurement"),
    "content/a-strong.md": Sample.replying(
      "answers: [cfo.evaluation.dear]\nchannels: [email]\nreviewed: 2026-10-01"),
    "content/b-stale.md": Sample.replying(
      "answers: [cfo.evaluation.dear]\nchannels: [email]\nreviewed: 2020-01-01"),
    "content/c-assumed.md": Sample.replying(
      "answers: [cfo.evaluation.who]\nchannels: [events]\nreviewed: 2026-10-01"),
    "content/d-draft.md": Sample.replying("answers: [cfo.evaluation.late]\nstatus: draft"),
    "content/e-covers.md": Sample.asset("covers: {cfo: [evaluation]}"),
  ]

  private func sheet(_ id: String = "cfo") throws -> (DealSheet, Coverage) {
    let coverage = Coverage(Self.files)
    return (DealSheet(of: try coverage.persona(id), in: coverage), coverage)
  }

  private func names(_ needs: [DealNeed], _ coverage: Coverage) -> [String] {
    needs.map { coverage.workspace.needs[$0.coverage.need].name }
  }

  private func ids(_ assets: [Ordinal<Asset>], _ coverage: Coverage) -> [String] {
    assets.map { coverage.workspace.assets[$0].id }
  }

  @Test func theLateStagesComeFirstAndThoseWithoutThemAreNamed() throws {
    let (sheet, coverage) = try sheet()
    let stages = sheet.stages.map { coverage.workspace.taxonomy[$0.cell.stage].id }
    #expect(stages == ["expansion", "selection", "evaluation"])
    #expect(coverage.workspace.taxonomy[sheet.stagesWithout[0]].id == "awareness")
  }

  @Test func openObjectionsComeFirstThenWhatIsOpenThenWhatIsAnswered() throws {
    let (sheet, coverage) = try sheet()
    #expect(
      names(sheet.stages[2].needs, coverage) == ["late", "cost", "peer", "dear", "who"])
    #expect(
      sheet.stages[2].needs.map(\.urgency)
        == [.firstObjection, .further, .further, .further, .further])
  }

  @Test func whatIsUnderWayIsNoReplyAndIsNamed() throws {
    let (sheet, coverage) = try sheet()
    let (late, dear) = (sheet.stages[2].needs[0], sheet.stages[2].needs[3])
    #expect(late.replies.isEmpty)
    #expect(ids(late.underWay, coverage) == ["d-draft"])
    #expect(ids(dear.replies.map(\.asset), coverage) == ["a-strong", "b-stale"])
    #expect(dear.underWay.isEmpty)
  }

  @Test func whereNothingIsUnderWayThereIsSomethingToRead() throws {
    let (sheet, coverage) = try sheet()
    #expect(ids(sheet.stages[2].needs[1].toRead, coverage).contains("e-covers"))
  }

  @Test func whatAnswersNothingOfAStageStandsApart() throws {
    let (sheet, coverage) = try sheet()
    #expect(ids(sheet.stages[2].others.map(\.asset), coverage) == ["e-covers"])
    #expect(sheet.stages[1].others.isEmpty)
  }

  @Test func theMarksOfAnAnswerAreKeptInWords() throws {
    let (sheet, coverage) = try sheet()
    let wording = Wording(coverage)
    let needs = sheet.stages[2].needs
    #expect(wording.caution(on: needs[3].replies[0]) == nil)
    let stale = try #require(wording.caution(on: needs[3].replies[1]))
    #expect(stale.hasPrefix("weak: it is stale since"))
    #expect(
      wording.caution(on: needs[4].replies[0]) == "assumed: nobody has seen them on its channels")
    #expect(wording.count(of: sheet.needs) == "6 needs: 2 strong, 4 open")
  }

  @Test func thoseToConvinceAreAskedForFirstAndNobodyTwice() throws {
    let (sheet, coverage) = try sheet()
    let wording = Wording(coverage)
    let people = sheet.nextPeople.map { person in
      "\(coverage.workspace.personas[person.persona].title), \(wording.clause(for: person))"
    }
    #expect(
      people == [
        "Procurement, whom they must convince and to whom they listen",
        "IT, to whom they listen and who listens to them",
      ])
  }

  @Test func whereDealsStandStillIsKeptBeforeOtherOpenObjections() throws {
    let persona = Sample.persona(
      "title: CISO\nstalls: [{stage: selection, deals: 3, date: 2026-10-01}]",
      """
      ### Evaluation
      - Objection (a): It is not safe.
      - Objection (b): It is not audited.
      ### Selection
      - Question (c): Who answers within a day?
      """)
    let coverage = Coverage(["personas/ciso.md": persona])
    let sheet = DealSheet(of: try coverage.persona("ciso"), in: coverage)
    #expect(sheet.needs.map(\.urgency) == [.stalled, .firstObjection, .openObjection])
  }
}
