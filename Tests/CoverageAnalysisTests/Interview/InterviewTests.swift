import CoverageAnalysis
import CoverageTestSupport
import CoverageWording
import Testing
import WorkspaceModel

struct InterviewTests {
  /// A persona who lacks nothing, with a lead definition that has every question.
  private static let complete = [
    "personas/cfo.md": """
    ---
    title: CFO
    buying-role: economic-buyer
    influence: veto
    channels: {email: confirmed}
    evidence: {kind: interviews}
    ---
    Text.

    ## Status quo
    - A
    ## Responsibilities
    - A
    ## Goals
    - A
    ## Jobs to be done
    - A
    ## Decision criteria
    - A
    ## Success metrics
    - A
    ## Triggers
    - A
    ## Objections
    - A
    ## Perceived risks
    - A
    ## Value
    - A
    ## Preferences and aversions
    - A
    ## Competition
    - A
    ## Influencers
    - A
    ## Journey
    ### Evaluation
    - Question: A?
    - Objection: Too dear.
    - Proof: A.
    """,
    "personas/lead-definitions/lead.md": """
    ---
    title: A project
    persona: cfo
    ---
    ## Budget
    - Ask: A?
    ## Authority
    - Ask: A?
    ## Need
    - Ask: A?
    ## Timeline
    - Ask: A?
    """,
    "personas/taxonomy.md": "---\nstages: [evaluation]\n---\n",
    "content/a.md": Sample.replying("title: A\nanswers: [cfo.evaluation.objection]"),
  ]

  /// The questions on the first persona, after a change to one file.
  private func questions(
    _ path: String = "personas/cfo.md", replacing old: String = "", with new: String = ""
  ) -> [String] {
    var files = Self.complete
    if !old.isEmpty { files[path] = files[path]?.replacing(old, with: new) }
    let coverage = Coverage(files)
    let (sheets, wording) = (InterviewSheets(of: coverage), Wording(coverage))
    // The first question, on deals that slow down, is asked of everybody.
    return sheets.all[0].questions.dropFirst().map { question in
      "\(question.audience): \(wording.question(question, on: sheets.all[0].persona)) "
        + wording.destination(of: question)
    }
  }

  /// What was asked for is known where it stands as a note, or where the cell is strong by now.
  @Test func dealsAreNotAskedAboutWhereTheFileSaysWhatWasMissing() {
    var files = Self.complete
    let stall = "{stage: evaluation, deals: 3, date: 2026-09-30"
    let first = { (stalls: String) -> InterviewQuestion.Subject? in
      files["personas/cfo.md"] = Self.complete["personas/cfo.md"]?.replacing(
        "title: CFO\n", with: "title: CFO\nstalls: [\(stalls)]\n")
      return InterviewSheets(of: Coverage(files)).all[0].questions.first?.subject
    }
    #expect(first("\(stall)}") != nil)
    #expect(first("\(stall), note: Asked for more seats}") == nil)
  }

  @Test func aPersonaWhoLacksNothingIsAskedAboutDealsOnly() {
    #expect(questions() == [])
  }

  @Test(arguments: [
    (
      "",
      "Where did the last deals with somebody in the role of \"CFO\" slow down, and who asked "
        + "for what? Write `stalls` in personas/cfo.md:7."
    ),
    (
      "stalls: [{stage: evaluation, deals: 3, of: 5, date: 2026-09-30}]\n",
      "3 of 5 deals at Evaluation stood still with somebody in the role of \"CFO\": who asked for "
        + "what there? Write what was asked for as `note` below `stalls` in personas/cfo.md:3, and "
        + "as a need of its stage."
    ),
  ])
  func theFirstQuestionIsWhereDealsSlowDown(stalls: String, text: String) {
    var files = Self.complete
    files["personas/cfo.md"] = files["personas/cfo.md"]?.replacing(
      "title: CFO\n", with: "title: CFO\n\(stalls)")
    let coverage = Coverage(files)
    let (sheet, wording) = (InterviewSheets(of: coverage).all[0], Wording(coverage))
    let first = sheet.questions[0]
    #expect(first.audience == .sales)
    #expect(
      "\(wording.question(first, on: sheet.persona)) \(wording.destination(of: first))" == text)
    #expect(wording.reason(for: first).hasSuffix("."))
  }

  @Test(arguments: [
    (
      "## Triggers\n- A\n", "",
      "customers: What had happened in the week in which you began to look? "
        + "Write it below `## Triggers` in personas/cfo.md."
    ),
    (
      "## Objections\n- A\n", "",
      "sales: What does somebody in the role of \"CFO\" say when they say no? "
        + "Write it below `## Objections` in personas/cfo.md."
    ),
    (
      "influence: veto\n", "",
      "sales: How often has somebody in the role of \"CFO\" stopped a deal, and how often carried "
        + "one? Write `influence` in personas/cfo.md:6."
    ),
    (
      "evidence: {kind: interviews}\n", "",
      "sales: Whom do you know as somebody in the role of \"CFO\", and would they talk to us for "
        + "an hour? Write `evidence` in personas/cfo.md:6."
    ),
    (
      "## Triggers\n- A\n", "## Triggers\n- (assumed) A lease ends.\n",
      "customers: We assume: \"A lease ends.\" Is that so for you? "
        + "Confirm it or put it right, and take out `(assumed)`, in personas/cfo.md:23."
    ),
    (
      "{email: confirmed}", "{email: confirmed, events: assumed, search: assumed}",
      "customers: Which of these tell you of offers like ours: Events and Search? "
        + "Write `confirmed`, or take them out of `channels`, in personas/cfo.md:5."
    ),
    (
      "influence: veto\n", "influence: veto\ndisputed: Sales disagrees\n",
      "sales: We do not agree on this: \"Sales disagrees\". What is right? "
        + "Put the persona right, and take out `disputed`, in personas/cfo.md:5."
    ),
    (
      "- Proof: A.", "",
      "customers: At Evaluation: what would you have had to see before you believed it? "
        + "Write `- Proof: …` below `### Evaluation` in personas/cfo.md:39."
    ),
    (
      "- Objection: Too dear.", "- Objection: Too dear.\n- Objection (late): Too late.",
      "sales: How do you answer the objection \"Too late\" today? "
        + "The objection stands in personas/cfo.md:40; the answer becomes an asset."
    ),
  ])
  func whatIsMissingBecomesAQuestion(old: String, new: String, question: String) {
    #expect(questions(replacing: old, with: new) == [question])
  }

  @Test(arguments: [
    (
      "## Need\n- Ask: A?", "## Need\n- Qualified if: A.",
      "sales: What do you ask in a call to find out about the need, for \"A project\"? "
        + "Write `- Ask: …` below `## Need` in personas/lead-definitions/lead.md."
    ),
    (
      "## Need\n- Ask: A?", "",
      "sales: What must hold of the need before you accept \"A project\"? "
        + "Write `need` below `criteria` in personas/lead-definitions/lead.md:4."
    ),
    (
      "persona: cfo\n", "",
      "sales: When would you accept somebody in the role of \"CFO\" as a lead, and when not? "
        + "Begin the file personas/lead-definitions/cfo.md."
    ),
  ])
  func soDoGapsOfItsLeadDefinition(old: String, new: String, question: String) {
    let found = questions("personas/lead-definitions/lead.md", replacing: old, with: new)
    #expect(found == [question])
  }

  @Test func aMistakeIsNoQuestion() {
    #expect(questions(replacing: "influence: veto", with: "influence: vetoo") == [])
    #expect(questions(replacing: "kind: interviews", with: "kind: interview") == [])
    let lead = "personas/lead-definitions/lead.md"
    let broken = questions(
      lead, replacing: "persona: cfo\n---\n## Budget\n- Ask: A?",
      with: "persona: cfo\ncriteria: {budgett: Signed}\n---\n")
    #expect(broken == [])
  }

  @Test func priorityPersonasComeFirst() {
    let coverage = Coverage([
      "personas/a.md": Sample.persona("title: A"),
      "personas/b.md": Sample.persona("title: B\npriority: 1"),
    ])
    let sheets = InterviewSheets(of: coverage).all
    #expect(sheets.map { coverage.workspace.personas[$0.persona].title } == ["B", "A"])
  }

  @Test func everyQuestionHasAReasonAndSomebodyToAsk() {
    let coverage = Coverage(["personas/a.md": Sample.persona("title: A")])
    let (sheets, wording) = (InterviewSheets(of: coverage), Wording(coverage))
    let sheet = sheets.all[0]
    #expect(sheet.questions.count == 10)
    let all = sheet.questions + sheet.further
    #expect(all.count == 1 + 4 + 13 + 12 + 1)
    #expect(all.allSatisfy { wording.reason(for: $0).hasSuffix(".") })
    #expect(
      sheet.furtherSentence
        == "21 more questions wait behind these: they are asked once these have an answer in the file."
    )
    let asked = InterviewQuestion.Audience.allCases.flatMap(sheet.questions(to:))
    #expect(Set(asked) == Set(sheet.questions))
    #expect(sheets.count == 10)
  }

  @Test func aDefinitionWithoutAPersonaIsAskedAboutToo() {
    let coverage = Coverage([
      "personas/lead-definitions/a.md": Sample.asset("title: A\ncriteria: {budget: Signed}")
    ])
    let sheets = InterviewSheets(of: coverage)
    #expect(sheets.all.isEmpty)
    #expect(sheets.withoutPersona.count == 4)
    let wording = Wording(coverage)
    #expect(
      wording.question(sheets.withoutPersona[0])
        == "What must hold of the authority before you accept \"A\"?")
  }

  @Test func nothingAsksNothing() {
    #expect(InterviewSheets(of: Coverage([:])).count == 0)
  }

  @Test func severalSegmentsAreAskedAbout() {
    var files = Self.complete
    files["personas/taxonomy.md"] = "---\nstages: [evaluation]\nsegments: [large, small]\n---\n"
    let sheets = InterviewSheets(of: Coverage(files))
    #expect(
      sheets.all[0].questions.map(\.subject) == [.stalls([]), .section(.segmentDifferences)])
  }

  @Test func whatDealsHangOnIsAskedBeforeWhatRoundsThePictureOff() throws {
    let objections = (1...3).map { "- Objection (o\($0)): No \($0).\n" }.joined()
    let coverage = Coverage([
      "personas/taxonomy.md": "---\nstages: [evaluation]\n---\n",
      "personas/a.md": Sample.persona(
        "title: A\ndisputed: Sales disagrees", "### Evaluation\n\(objections)"),
    ])
    let sheet = InterviewSheets(of: coverage).all[0]
    let kinds = sheet.questions.map { question in
      switch question.subject {
      case .stalls: "deals"
      case .dispute: "dispute"
      case .unansweredObjection: "objection"
      case .noLeadDefinition: "lead"
      case .evidence: "evidence"
      case .section(let field): "\(field)"
      default: "other"
      }
    }
    #expect(
      kinds == [
        "deals", "dispute", "objection", "objection", "objection", "lead", "evidence",
        "decisionCriteria", "triggers", "objections",
      ])
    #expect(!sheet.further.isEmpty)
  }
}
