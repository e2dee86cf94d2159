import CoverageAnalysis
import CoverageTestSupport
import CoverageWording
import PersonaTestSupport
import Testing
import WorkspaceModel

/// Which needs stand otherwise, why, and whether that fails the gate.
struct NeedChangeTests {
  private static let (cost, payback) = ("cfo.evaluation.cost", "cfo.evaluation.payback")

  private static func both(_ move: String, _ cause: String) -> [String] {
    ["\(cost) \(move): \(cause)", "\(payback) \(move): \(cause)"]
  }

  /// What is edited, and what is told of it.
  private static let edits: [(old: String, new: String, told: [String])] = [
    (
      "title: Sheet", "title: Sheet\nstatus: retired",
      both("strong → nothing, lost", #""Sheet" was retired."#)
    ),
    (
      "title: Sheet", "title: Sheet\nstatus: draft",
      both("strong → nothing, lost", #""Sheet" is no longer live."#)
    ),
    (
      "channels: [email]", "channels: [search]",
      both("strong → weak, lost", #""Sheet" is not where this persona is (Email)."#)
    ),
    (
      "reviewed: 2026-10-01", "reviewed: 2024-10-01",
      both("strong → weak, lost", #""Sheet" is stale since 2025-10-02."#)
    ),
    (
      "reviewed: 2026-10-01", "format: calculator",
      both(
        "strong → weak, lost",
        #""Sheet" has no date, so nobody knows whether it still holds."#)
    ),
    (
      "\nText.\n", "\n",
      both("strong → nothing, lost", #""Sheet" has nothing to read any more."#)
    ),
    (
      "type: roi-calculator", "type: nonsense-of-ours\nstatus: publishd",
      both(
        "strong → nothing, lost", #""Sheet" has a mistake that leaves open whether it is live."#)
    ),
    (
      "- cfo.evaluation.payback: Nine months on the median project.", "",
      [
        "\(payback) strong → nothing, lost: \"Sheet\" no longer answers the objection "
          + "\"We can't see a payback.\""
      ]
    ),
    (
      "Nine months on the median project.", "(write: the months)",
      [
        "\(payback) strong → nothing, lost: \"Sheet\" no longer answers the objection "
          + "\"We can't see a payback.\""
      ]
    ),
    (
      "Nine months on the median project.", "Too short",
      [
        "\(payback) strong → only claimed, lost: \"Sheet\" replies in fewer than three words, or in numbers alone."
      ]
    ),
    (
      "Nine months on the median project.", "We can't see a payback.",
      ["\(payback) strong → only claimed, lost: \"Sheet\" only repeats the need as its reply."]
    ),
    (
      "Nine months on the median project.", "Four percent of the budget for each quarter.",
      [
        "\(cost) strong → only claimed, lost: \"Sheet\" replies with a sentence that stands under "
          + "\(payback) as well, so that it counts for neither.",
        "\(payback) strong → only claimed, lost: \"Sheet\" replies with a sentence that stands under "
          + "\(cost) as well, so that it counts for neither.",
      ]
    ),
    // What a person judges or writes of the persona is told, and not held against them.
    (
      "title: Sheet", "title: Sheet\nweak: {cfo.evaluation.payback: Old figures}",
      ["\(payback) strong → weak: \"Sheet\": somebody has called it weak: Old figures."]
    ),
    (
      "title: Sheet", "title: Sheet\nweak: {cfo.evaluation: Old figures}",
      both("strong → weak", #""Sheet": somebody has called it weak: Old figures."#)
    ),
    (
      "channels: {email: confirmed}", "channels: {events: confirmed}",
      both(
        "strong → weak",
        #"The persona was edited: "Sheet" is not where this persona is (Events)."#)
    ),
    (
      "title: CFO", "title: CFO\nnot-applicable: {evaluation: Signs only}",
      both(
        "strong → not asked", "The persona takes no part here any more: Signs only.")
    ),
    // What is taken away is.
    (
      "- Objection (payback): We can't see a payback.\n", "",
      [
        "\(payback) strong → not asked, lost: "
          + "The objection \"We can't see a payback.\" was removed."
      ]
    ),
    (
      "We can't see a payback.", "Where is the payback?",
      ["\(payback) strong → strong: "]
    ),
    (
      "- Question (cost)", "- Objection (much): Too dear.\n- Question (cost)",
      ["cfo.evaluation.much not asked → nothing: The objection \"Too dear.\" was added."]
    ),
    (
      "Nine months on the median project.", "Eleven months on the median project.",
      ["\(payback) strong → strong: "]
    ),
  ]

  @Test(arguments: edits.indices)
  func eachEditIsToldWithItsCause(index: Int) {
    let edit = Self.edits[index]
    #expect(
      ChangeCase.change(to: ChangeCase.edited(edit.old, edit.new)).toldNeeds == edit.told,
      "\(edit.new)")
  }

  @Test(arguments: edits.indices)
  func theGateFailsExactlyForWhatIsLost(index: Int) {
    let edit = Self.edits[index]
    let change = ChangeCase.change(to: ChangeCase.edited(edit.old, edit.new))
    #expect(NoWorseVerdict(of: change).isMet != edit.told.contains { $0.contains(", lost") })
  }

  @Test func whatIsGainedIsShownWithItsSentence() {
    let change = ChangeCase.change(
      from: ["personas/cfo.md": ChangeCase.persona], to: ChangeCase.files)
    #expect(change.toldNeeds == Self.both("nothing → strong", #""Sheet" was added."#))
    #expect(
      change.needs.map { $0.saying?.reply } == [
        "Four percent of the budget for each quarter.", "Nine months on the median project.",
      ])
    #expect(change.needs.map { $0.saying?.asset } == ["Sheet", "Sheet"])
    #expect(change.needs.map(\.isNewlyAnswered) == [true, true])
  }

  @Test func timeIsToldApartAndFailsNothing() {
    let later = Sample.today.adding(days: 400)
    let stale = ChangeCase.change(to: ChangeCase.files, on: later)
    #expect(
      stale.toldNeeds
        == Self.both("strong → weak", #"Time has passed: "Sheet" is stale since 2027-10-02."#))
    #expect(stale.needs.map(\.isByTimeAlone) == [true, true] && NoWorseVerdict(of: stale).isMet)
    let retired = ChangeCase.change(
      to: ChangeCase.edited("title: Sheet", "title: Sheet\nstatus: retired"), on: later)
    #expect(retired.needs.allSatisfy { !$0.isByTimeAlone && $0.isLost })
  }

  /// A need that was reviewed against, so that other words of it are due for a re-check.
  @Test func rewordingLowersAndIsForgiven() {
    let print = NeedFingerprint.of("We can't see a payback.")
    let before = ChangeCase.edited(
      "title: Sheet", "title: Sheet\nreviewed-against: {cfo.evaluation.payback: \"\(print)\"}")
    let after = ChangeCase.edited("We can't see a payback.", "Where is it?", in: before)
    let change = ChangeCase.change(from: before, to: after)
    #expect(
      change.toldNeeds == [
        "\(Self.payback) strong → weak: The objection now reads \"Where is it?\" "
          + "The persona was edited: \"Sheet\": that need has changed since it was last reviewed."
      ])
    #expect(
      change.needs.map(\.askingText) == [
        "CFO / Evaluation: \"We can't see a payback.\" now reads \"Where is it?\": \"Sheet\" answers "
          + "it, weakly: \"Nine months on the median project.\""
      ])
    #expect(NoWorseVerdict(of: change).isMet)
  }

  /// An asset whose day has come answers in the place of another one: nobody has edited either.
  @Test func anotherAnswerByTimeAloneIsToldAsThat() {
    var files = ChangeCase.files
    files["content/a-later.md"] = ChangeCase.sheet.replacing("title: Sheet", with: "title: Later")
      .replacing("reviewed: 2026-10-01", with: "published: 2026-12-01")
      .replacing("Four percent", with: "Five percent").replacing("Nine months", with: "Ten months")
    let change = ChangeCase.change(
      from: files, to: files, on: Sample.today.adding(days: 30))
    #expect(change.needs.map(\.isSaidOtherwise) == [true, true])
    #expect(change.needs.map(\.isByTimeAlone) == [true, true])
    #expect(
      change.needs.allSatisfy { $0.explanations == ["Nobody has changed this: time has passed."] })
  }

  /// Where a slip hides the channels of a persona, nobody has judged anything.
  @Test(arguments: ["channels: {emial: confirmed}", "channels: {email: confirmd}"])
  func aMistakeInChannelsIsNoJudgement(channels: String) {
    let change = ChangeCase.change(
      to: ChangeCase.edited("channels: {email: confirmed}", channels))
    #expect(change.needs.allSatisfy { $0.direction == .worse && $0.isLost }, "\(change.toldNeeds)")
    #expect(!NoWorseVerdict(of: change).isMet)
    let judged = ChangeCase.change(
      to: ChangeCase.edited("channels: {email: confirmed}", "channels: {events: confirmed}"))
    #expect(NoWorseVerdict(of: judged).isMet)
  }

  /// The persona has another title, and the need other words: it stands where it stood.
  @Test func aNeedOfARetitledPersonaHasNotMoved() {
    let change = ChangeCase.change(
      to: ChangeCase.edited(
        "We can't see a payback.", "Where is it?",
        in: ChangeCase.edited("title: CFO", "title: Finance chief")))
    #expect(
      change.needs.compactMap(\.askingText).contains {
        $0.hasPrefix(
          "Finance chief / Evaluation: \"We can't see a payback.\" now reads \"Where is it?\"")
      }, "\(change.needs.compactMap(\.askingText))")
  }

  /// Where an alias makes one stage of two, what was asked at the one that is gone is lost.
  @Test func stagesThatBecomeOneAreGone() {
    var (before, after) = (ChangeCase.files, ChangeCase.files)
    before["personas/taxonomy.md"] = "---\nstages: [evaluation, {id: selection, weight: 3}]\n---\n"
    after["personas/taxonomy.md"] = "---\nstages: [{id: evaluation, aliases: [selection]}]\n---\n"
    let change = ChangeCase.change(from: before, to: after)
    #expect(change.held.countedOtherwise)
    #expect(
      change.counting.map(\.text).contains { $0.contains("Selection") }, "\(change.counting)")
  }

  /// A stage that an alias ties to its former name is the same one.
  @Test func aStageMayBeRenamedByAnAlias() {
    var before = ChangeCase.files
    before["personas/taxonomy.md"] = "---\nstages: [{id: evaluation, weight: 2}, selection]\n---\n"
    var after = ChangeCase.files
    after["personas/taxonomy.md"] =
      "---\nstages: [{id: choosing, aliases: [evaluation], weight: 2}, selection]\n---\n"
    let change = ChangeCase.change(from: before, to: after)
    #expect(change.cells.isEmpty && change.needs.isEmpty && change.counting.isEmpty)
  }

  /// A judgement excuses no other loss beside it.
  @Test func aWeakMarkHidesNoRetirement() {
    var before = ChangeCase.files
    before["content/other.md"] = ChangeCase.sheet.replacing("title: Sheet", with: "title: Other")
      .replacing("Four percent", with: "Five percent").replacing("Nine months", with: "Ten months")
      .replacing("reviewed: 2026-10-01", with: "reviewed: 2020-01-01")
    let after = before.merging([
      "content/sheet.md": ChangeCase.sheet.replacing(
        "title: Sheet", with: "title: Sheet\nstatus: retired"),
      "content/other.md": (before["content/other.md"] ?? "").replacing(
        "reviewed: 2020-01-01",
        with: "reviewed: 2026-10-01\nweak: {cfo.evaluation: The figures are invented}"),
    ]) { $1 }
    let change = ChangeCase.change(from: before, to: after)
    #expect(change.needs.map(\.isLost) == [true, true])
    #expect(!NoWorseVerdict(of: change).isMet)
  }
}

extension NeedChangeTests {
  @Test func needsOfARenamedPersonaAreTheSame() {
    let after = [
      "personas/head.md": ChangeCase.persona.replacing("CFO", with: "Finance head"),
      "content/sheet.md": ChangeCase.sheet.replacing("cfo.", with: "head."),
    ]
    let change = ChangeCase.change(
      to: after, renames: ["personas/cfo.md": "personas/head.md"])
    #expect(change.toldNeeds == [] && change.isEmpty)
  }

  @Test(arguments: [
    (
      "(payback)", "(back)", "cfo.evaluation.back",
      "CFO / Evaluation: \"We can't see a payback.\" is now called `cfo.evaluation.back`, was "
        + "`cfo.evaluation.payback`"
    ),
    (
      "Objection (payback): We can't see a payback.", "Question (payback): We can't see a payback.",
      "cfo.evaluation.payback",
      "CFO / Evaluation: \"We can't see a payback.\" is now a question, was an objection: \"Sheet\" "
        + "answers it: \"Nine months on the median project.\""
    ),
  ])
  func whatIsRenamedIsComparedAndTold(old: String, new: String, address: String, told: String) {
    var after = ChangeCase.edited(old, new)
    after["content/sheet.md"] = after["content/sheet.md"]?.replacing(
      "cfo.evaluation.payback", with: address)
    let change = ChangeCase.change(to: after)
    #expect(change.needs.map(\.askingText) == [told])
    #expect(NoWorseVerdict(of: change).isMet)
  }

  @Test func whatMovesToAnotherStageIsTheSameNeed() {
    let line = "- Objection (payback): We can't see a payback.\n"
    var after = ChangeCase.edited(line, "")
    after = ChangeCase.edited("### Selection\n", "### Selection\n\(line)", in: after)
    after = ChangeCase.edited("cfo.evaluation.payback", "cfo.selection.payback", in: after)
    let change = ChangeCase.change(to: after)
    #expect(change.toldNeeds == ["cfo.selection.payback strong → strong: "])
    #expect(
      change.needs.first?.askingText
        == "\"We can't see a payback.\" moved from CFO / Evaluation to CFO / Selection: \"Sheet\" "
        + "answers it: \"Nine months on the median project.\"")
    #expect(NoWorseVerdict(of: change).isMet)
  }

  @Test func aPersonaOrStageThatIsDeletedTakesItsNeedsAlong() {
    let alone = ChangeCase.change(to: ["content/sheet.md": ChangeCase.sheet])
    #expect(alone.needs.map(\.fate) == [.wentWithCell, .wentWithCell, .wentWithCell])
    #expect(alone.lostNeeds.count == 3 && !NoWorseVerdict(of: alone).isMet)
    var files = ChangeCase.files
    files["personas/taxonomy.md"] = "---\nstages: [awareness, selection]\n---\nGuide.\n"
    let change = ChangeCase.change(to: files)
    // They stand at the nearest stage then, where nothing answers them.
    #expect(
      change.lostNeeds.map(\.need.address) == ["cfo.awareness.cost", "cfo.awareness.payback"])
  }

  @Test func withoutAnswersInTheMarksCellsAreJudged() {
    let rules = Sample.taxonomy(rules: "strong-requires: [distribution]")
    let before = [
      "personas/cfo.md": ChangeCase.persona,
      "content/post.md": Sample.asset(
        "title: Post\ncovers: {cfo: [awareness]}\nchannels: [email]"),
    ].merging(rules) { $1 }
    let after = ChangeCase.edited("title: Post", "title: Post\nstatus: retired", in: before)
    let change = ChangeCase.change(from: before, to: after)
    #expect(change.needs == [] && change.cellsBesideNeeds.map(\.address) == ["cfo.awareness"])
    #expect(NoWorseVerdict(of: change).cells.map(\.address) == ["cfo.awareness"])
    let judged = ChangeCase.edited(
      "title: Post", "title: Post\nweak: {cfo.awareness: It is old}", in: before)
    #expect(NoWorseVerdict(of: ChangeCase.change(from: before, to: judged)).isMet)
  }

  @Test func whatOnlyTagsMoveIsToldApart() {
    var after = ChangeCase.files
    after["content/cats.md"] = Sample.asset(
      "title: Ten cats\ncovers: {cfo: [awareness, selection]}\nreviewed: 2026-10-01")
    let change = ChangeCase.change(to: after)
    #expect(change.needs == [] && change.cellsBesideNeeds == [])
    #expect(change.movedByTagsOnly.map(\.address) == ["cfo.awareness", "cfo.selection"])
    #expect(change[.coverage]?.isSame == true)
  }
}
