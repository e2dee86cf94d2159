import CoverageAnalysis
import CoverageTestSupport
import CoverageWording
import PersonaTestSupport
import Testing
import WorkspaceModel

/// What is different between two coverages, and why.
struct CoverageChangeTests {
  private static let persona = Sample.persona(
    "title: CFO\nchannels: [email]",
    "### Evaluation\n- Question (cost): What does it cost?\n### Selection\n- Proof (peer): A peer.")
  private static let asset = Sample.replying(
    "title: Sheet\nrole: proof\nanswers: [cfo.evaluation.cost]\nchannels: [email]\nreviewed: 2026-10-01"
  )
  private static let files = ["personas/cfo.md": persona, "content/sheet.md": asset]

  private static func edited(_ old: String, _ new: String) -> [String: String] {
    files.mapValues { $0.replacing(old, with: new) }
  }

  private func change(
    _ after: [String: String], from before: [String: String] = files,
    on day: CalendarDate = Sample.today
  ) -> [String] {
    CoverageChange(from: Coverage(before), to: Coverage(after, on: day)).cells.map { cell in
      "\(cell.address) \(cell.text): \(cell.causes.map(\.sentence).joined(separator: " "))"
    }
  }

  @Test func sameFilesChangeNothing() {
    let change = CoverageChange(from: Coverage(Self.files), to: Coverage(Self.files))
    #expect(change.isEmpty)
    #expect(change.figures.allSatisfy { $0.before == $0.after })
  }

  @Test(arguments: [
    (
      "title: Sheet", "title: Sheet\nstatus: retired",
      ["cfo.evaluation 2 strong → 0 missing: \"Sheet\" was retired."]
    ),
    (
      "title: Sheet", "title: Sheet\nstatus: draft",
      ["cfo.evaluation 2 strong → 0 missing: \"Sheet\" is no longer live."]
    ),
    (
      "reviewed: 2026-10-01", "reviewed: 2024-10-01",
      ["cfo.evaluation 2 strong → 1 weak: \"Sheet\" is stale since 2025-10-02."]
    ),
    (
      "title: Sheet", "title: Sheet\nweak: {cfo.evaluation: Old figures}",
      ["cfo.evaluation 2 strong → 1 weak: \"Sheet\": somebody has called it weak: Old figures."]
    ),
    (
      "channels: [email]\nreviewed", "channels: [search]\nreviewed",
      [
        "cfo.evaluation 2 strong → 1 weak: \"Sheet\" is not where this persona is (Email)."
      ]
    ),
    (
      "cfo.evaluation.cost", "cfo.selection.peer",
      [
        "cfo.evaluation 2 strong → 0 missing: "
          + "\"Sheet\" no longer answers the question \"What does it cost?\"",
        "cfo.selection 0 missing → 2 strong: \"Sheet\" now answers the proof \"A peer.\"",
      ]
    ),
    (
      "- Question (cost): What does it cost?",
      "- Question (cost): What does it cost?\n- Objection: Too dear.",
      ["cfo.evaluation 2 strong → 1 weak: The objection \"Too dear.\" was added."]
    ),
    (
      "title: CFO", "title: CFO\nnot-applicable: {selection: Signs nothing}",
      [
        "cfo.selection 0 missing → not applicable: "
          + "The persona takes no part here any more: Signs nothing."
      ]
    ),
  ])
  func cellsMoveForAReason(old: String, new: String, expected: [String]) {
    #expect(change(Self.edited(old, new)) == expected)
  }

  @Test func anotherReasonToTakeNoPartMovesNothing() {
    let before = Self.edited("title: CFO", "title: CFO\nnot-applicable: {selection: Signs nothing}")
    let after = Self.edited("title: CFO", "title: CFO\nnot-applicable: {selection: Is not asked}")
    #expect(change(after, from: before) == [])
  }

  @Test func assetsComeAndGo() {
    let without = ["personas/cfo.md": Self.persona]
    #expect(change(without) == ["cfo.evaluation 2 strong → 0 missing: \"Sheet\" was deleted."])
    #expect(
      change(Self.files, from: without)
        == ["cfo.evaluation 0 missing → 2 strong: \"Sheet\" was added."])
  }

  @Test func aRepairIsNamed() {
    let stale = Self.edited("reviewed: 2026-10-01", "reviewed: 2024-10-01")
    #expect(
      change(Self.files, from: stale)
        == ["cfo.evaluation 1 weak → 2 strong: \"Sheet\" was brought up to date."])
  }

  @Test func timeAloneIsToldApart() {
    let later = Sample.today.adding(days: 400)
    #expect(
      change(Self.files, on: later) == [
        "cfo.evaluation 2 strong → 1 weak: "
          + "Time has passed: \"Sheet\" is stale since 2027-10-02."
      ])
    // Both happened: the sheet went stale, and another was added for the other cell.
    var files = Self.files
    files["content/peer.md"] = Sample.replying(
      "title: Peer\nrole: proof\nanswers: [cfo.selection.peer]\nchannels: [email]\nreviewed: 2027-12-01"
    )
    #expect(
      change(files, on: later).last
        == "cfo.selection 0 missing → 2 strong: \"Peer\" was added.")
  }

  /// The changes between two states of the files, of which it is known how they differ.
  private func told(
    _ after: [String: String], from before: [String: String] = files,
    renames: [String: String] = [:]
  ) -> [String] {
    let files = FileChanges(from: TextTree(before), to: TextTree(after), renames: renames)
    let change = CoverageChange(from: Coverage(before), to: Coverage(after), files: files)
    return change.cells.map { cell in
      "\(cell.address) \(cell.text): \(cell.causes.map(\.sentence).joined(separator: " "))"
    }
  }

  @Test func aCauseIsToldWhereItLies() {
    #expect(
      told(Self.edited("title: CFO\nchannels: [email]", "title: CFO\nchannels: [events]")) == [
        "cfo.evaluation 2 strong → 1 weak: "
          + "The persona was edited: \"Sheet\" is not where this persona is (Events)."
      ])
    var files = Self.files
    files["personas/taxonomy.md"] = Sample.asset("rules: {freshness: 1 month}")
    #expect(
      told(files) == [
        "cfo.evaluation 2 strong → 1 weak: "
          + "The taxonomy was edited: \"Sheet\" is stale since 2026-11-02."
      ])
    #expect(
      told(Self.files, from: files) == [
        "cfo.evaluation 1 weak → 2 strong: "
          + "The taxonomy was edited: \"Sheet\" counts as up to date again."
      ])
    files["content/sheet.md"] = Self.asset.replacing("2026-10-01", with: "2026-09-30")
    #expect(
      told(files) == ["cfo.evaluation 2 strong → 1 weak: \"Sheet\" is stale since 2026-10-31."])
  }

  @Test func whatWasRenamedIsTheSame() {
    let files = [
      "personas/finance-lead.md": Self.persona.replacing("CFO", with: "Finance lead"),
      "content/finance/sheet.md": Self.asset.replacing("cfo.", with: "finance-lead."),
    ]
    let renames = [
      "personas/cfo.md": "personas/finance-lead.md",
      "content/sheet.md": "content/finance/sheet.md",
    ]
    #expect(told(files, renames: renames) == [])
    #expect(told(files).count == 4 + 4)
    let retired = files.mapValues {
      $0.replacing("title: Sheet", with: "title: Sheet\nstatus: retired")
    }
    #expect(
      told(retired, renames: renames)
        == ["finance-lead.evaluation 2 strong → 0 missing: \"Sheet\" was retired."])
  }

  @Test func criteriaOfARenamedDefinitionAreTheSame() {
    let lead = "---\npersona: cfo\ncriteria: {budget: Signed}\n---\nText.\n"
    let before = Self.edited("title: Sheet", "title: Sheet\nqualifies: [cost.budget]")
      .merging(["personas/lead-definitions/cost.md": lead]) { $1 }
    var after = Self.edited("title: Sheet", "title: Sheet\nqualifies: [saving.budget]")
    after["personas/lead-definitions/saving.md"] = lead
    let renames = ["personas/lead-definitions/cost.md": "personas/lead-definitions/saving.md"]
    let files = FileChanges(from: TextTree(before), to: TextTree(after), renames: renames)
    let change = CoverageChange(from: Coverage(before), to: Coverage(after), files: files)
    #expect(change.criteria == [])
    after["content/sheet.md"] = Self.asset
    let lost = CoverageChange(from: Coverage(before), to: Coverage(after), files: files)
    #expect(lost.criteria.map(\.address) == ["saving.budget"])
  }

  /// What sales and marketing have agreed on is not changed unseen.
  @Test func whatIsAskedOfALeadIsTold() {
    let lead = { (keys: String) in "---\ntitle: IT\npersona: cfo\ncriteria: {\(keys)}\n---\nText.\n"
    }
    let path = "personas/lead-definitions/it.md"
    let before = Self.files.merging([path: lead("budget: Signed, timeline: A year")]) { $1 }
    let told = { (text: String?) -> [String] in
      var after = Self.files
      after[path] = text
      return CoverageChange(from: Coverage(before), to: Coverage(after)).criteria.map(\.text)
    }
    #expect(told(before[path]) == [])
    #expect(
      told(lead("budget: There may be none, timeline: A year")) == ["IT, Budget: reads otherwise"])
    #expect(told(lead("budget: Signed")) == ["IT, Timeline: was removed"])
    #expect(
      told(lead("budget: Signed, timeline: A year, authority: Signs")) == [
        "IT, Authority: was added"
      ])
    #expect(told(nil) == ["IT: was removed"])
    // The same words below another label say the opposite.
    let section = "## Budget\n- Qualified if: A named amount.\n"
    let other = section.replacing("Qualified", with: "Disqualified")
    let said = { (text: String) in Self.files.merging([path: lead("budget: Signed") + text]) { $1 }
    }
    let change = CoverageChange(from: Coverage(said(section)), to: Coverage(said(other)))
    #expect(change.criteria.map(\.text) == ["IT, Budget: reads otherwise"])
    // What a slip hides is not gone.
    #expect(told(lead("budget: Signed").replacing("criteria:", with: "criteriaa:")).isEmpty)
  }

  /// Whatever counts for less than before is held to what it counted for.
  @Test func aWeightThatIsTakenReachesNoGate() throws {
    let stages = { (weight: String) in
      "---\nstages: [evaluation, {id: selection, weight: \(weight)}]\n---\n"
    }
    let others = "---\nstages: [{id: evaluation, weight: 90}, {id: selection, weight: 3}]\n---\n"
    var (before, after) = (Self.files, Self.files)
    before["personas/taxonomy.md"] = stages("3")
    let gate = try #require(Percentage("50"))
    // Taken from the one, or given to all others.
    for text in [stages("0"), others] {
      after["personas/taxonomy.md"] = text
      let change = CoverageChange(from: Coverage(before), to: Coverage(after))
      let share = change.after.figures.overall.coverage
      #expect(share.reaches(gate) == true && change.held.share.reaches(gate) == false)
      #expect(
        CoverageGateVerdict(on: change, gate)
          == .reachedByLeavingOut(held: change.held.share, coverage: share))
    }
  }

  @Test func onlyWhatTimeAloneDidIsByTime() {
    let later = Sample.today.adding(days: 400)
    let stale = CoverageChange(from: Coverage(Self.files), to: Coverage(Self.files, on: later))
    #expect(stale.cells.map(\.isByTimeAlone) == [true])
    let retired = Self.edited("title: Sheet", "title: Sheet\nstatus: retired")
    let both = CoverageChange(from: Coverage(Self.files), to: Coverage(retired, on: later))
    #expect(both.cells.map(\.isByTimeAlone) == [false])
  }

  @Test func personasComeAndGo() {
    let more = Self.files.merging(["personas/ciso.md": Sample.persona("title: CISO")]) { $1 }
    let added = change(more)
    #expect(added.count == 4)
    #expect(added[0] == "ciso.awareness not there → 0 not assessed: The persona was added.")
    #expect(change(Self.files, from: more)[0].hasSuffix("The persona was removed."))
  }

  @Test func rulesChangeWithoutAnyFileOfContent() {
    var files = Self.files
    files["personas/taxonomy.md"] = Sample.asset("rules: {freshness: 1 month}")
    #expect(
      change(files)
        == ["cfo.evaluation 2 strong → 1 weak: \"Sheet\" is stale since 2026-11-02."])
    files["personas/taxonomy.md"] = Sample.asset("rules: {strong-requires: [distribution]}")
    var silent = Self.files
    silent["content/sheet.md"] = Sample.asset(
      "title: Sheet\ncovers: {cfo: [evaluation]}\nchannels: [email]\nreviewed: 2026-10-01")
    let rules = ["personas/taxonomy.md": files["personas/taxonomy.md"] ?? ""]
    #expect(
      change(silent.merging(rules) { $1 }, from: silent)
        == ["cfo.evaluation 1 weak → 2 strong: The taxonomy or its rules were changed."])
  }

  @Test func worseCellsComeFirstAndFiguresFollow() throws {
    var files = Self.edited("title: Sheet", "title: Sheet\nstatus: retired")
    files["content/peer.md"] = Sample.replying(
      "title: Peer\nrole: proof\nanswers: [cfo.selection.peer]\nchannels: [email]\nreviewed: 2026-10-01"
    )
    let change = CoverageChange(from: Coverage(Self.files), to: Coverage(files))
    #expect(change.worse.map(\.address) == ["cfo.evaluation"])
    #expect(change.better.map(\.address) == ["cfo.selection"])
    #expect(change.cells.map(\.address) == ["cfo.evaluation", "cfo.selection"])
    #expect(change[.strength]?.text == "25 % (1 of 4) → 25 % (1 of 4)")
  }

  @Test func criteriaLoseTheirContent() throws {
    let lead = "---\npersona: cfo\ncriteria: {budget: Signed}\n---\nText.\n"
    let files = Self.edited("title: Sheet", "title: Sheet\nqualifies: [cost.budget]")
      .merging(["personas/lead-definitions/cost.md": lead]) { $1 }
    let before = Coverage(files)
    let preview = RetirePreview(of: try before.asset("sheet"), in: before)
    #expect(preview.change.criteria.map(\.address) == ["cost.budget"])
    #expect(preview.change.criteria.map(\.kind) == [.unhinted])
  }
}
