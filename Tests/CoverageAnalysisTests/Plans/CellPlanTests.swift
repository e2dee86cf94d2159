import CoverageAnalysis
import CoverageTestSupport
import Testing
import WorkspaceModel

/// Which way to a strong answer a plan takes.
struct CellPlanTests {
  static let answer = "answers: cfo.evaluation.cost"
  static let pointer = "pointers: cfo.evaluation.cost"
  static let stale = "reviewed: 2020-01-01\nchannels: [email]"
  static let good = "reviewed: 2026-10-01\nchannels: [email]"
  static let changed = "reviewed-against: {cfo.evaluation.cost: 00000000}"

  /// A persona on email with some needs at evaluation, and assets by id.
  private func coverage(
    _ assets: [String: String], needs: String = "- Question (cost): What does it cost?\n",
    keys: String = "channels: [email]", more: [String: String] = [:]
  ) -> Coverage {
    let files = assets.map { ("content/\($0.key).md", PlanSample.asset($0.value)) }
    let cfo = Sample.persona("title: CFO\n\(keys)", "### Evaluation\n\(needs)")
    return Coverage(
      ["personas/cfo.md": cfo].merging(Dictionary(uniqueKeysWithValues: files)) { $1 }
        .merging(more) { $1 })
  }

  @Test(arguments: [
    ([:], ["write new"]),
    (["a": "\(answer)\nstatus: draft\nchannels: [email]"], ["publish a"]),
    (["a": "\(answer)\nstatus: planned\nchannels: [email]"], ["finish a"]),
    (["a": "\(answer)\nstatus: draft\nchannels: [email]\nempty"], ["finish a"]),
    (["a": "\(answer)\n\(stale)\nempty"], ["finish a"]),
    (["a": "\(answer)\n\(stale)"], ["refresh a"]),
    (["a": "\(answer)\nchannels: [email]"], ["refresh a"]),
    (["a": "\(answer)\n\(changed)\n\(stale)"], ["refresh a"]),
    (["a": "\(answer)\n\(changed)\n\(good)"], ["recheck a"]),
    (["a": "\(answer)\n\(changed)\nstatus: draft\nchannels: [email]"], ["publish a", "recheck a"]),
    (["a": "\(answer)\nreviewed: 2026-10-01\nchannels: [search]"], ["distribute a"]),
    (["a": "\(answer)\nweak: {cfo.evaluation.cost: Old}\n\(good)"], ["strengthen a"]),
    (["a": "\(answer)\nstatus: draft"], ["publish a", "distribute a"]),
    (
      ["a": "\(answer)\nweak: {cfo.evaluation: Old}\nreviewed: 2020-01-01"],
      ["distribute a", "refresh a", "strengthen a"]
    ),
    (["a": "\(pointer)\n\(good)"], ["reply a"]),
    (["a": "\(pointer)\n\(stale)\nstatus: draft"], ["publish a", "reply a"]),
    (["a": "covers: {cfo: evaluation}\n\(good)"], ["write new"]),
    (["a": "\(answer)\nstatus: retired\n\(good)"], ["write new"]),
    (["a": "\(answer)\nstatus: publishd\n\(good)"], ["correct a"]),
    (["a": "\(answer)\nstatus: draft\ntpye: x\nchannels: [email]"], ["correct a", "publish a"]),
    (["a": "\(answer)\nreviewd: 2026-10-01\nchannels: [email]"], ["correct a"]),
    (["a": "\(answer)\nreviewed: 2026-10-01\nchannels: [emial]"], ["correct a"]),
  ])
  func theWayFitsWhatIsThere(assets: [String: String], acts: [String]) throws {
    #expect(try coverage(assets).acts("cfo.evaluation") == acts)
  }

  private static func begun(_ status: String, also other: String = "other") -> String {
    "---\nstatus: \(status)\n---\n(write: what it says)\n\n## Answers\n"
      + "- cfo.evaluation.cost: (write: what it replies)\n"
      + "- cfo.evaluation.\(other): (write: what it replies)\n"
  }

  /// A skeleton's line answers nothing, and tells in which file somebody means to.
  @Test(arguments: [
    ("draft", "", ["write a"]), ("planned", "", ["write a"]),
    ("draft", "breadth: {cells: 6, needs: 1}", ["write new", "write new"]),
    ("published", "", ["write new", "write new"]), ("retired", "", ["write new", "write new"]),
  ])
  func aFileThatIsBegunIsGoneOnWith(status: String, rules: String, acts: [String]) throws {
    let coverage = coverage(
      [:], needs: "- Question (cost): What does it cost?\n- Question (other): What else?\n",
      more: ["content/a.md": Self.begun(status)].merging(Sample.taxonomy(rules: rules)) { $1 })
    #expect(try coverage.acts("cfo.evaluation") == acts)
    #expect(try coverage.plan("cfo.evaluation")?.score == 0)
  }

  @Test(arguments: [
    ("", ["write a"]), ("role: proof\n", ["write a"]), ("role: deck\n", ["write new"]),
  ])
  func aFileThatIsBegunForAProofHasToBeFitForIt(role: String, acts: [String]) throws {
    let text = Self.begun("draft", also: "cost").replacing("status", with: "\(role)status")
    let coverage = coverage(
      [:], needs: "- Proof (cost): An audited figure.\n", more: ["content/a.md": text])
    #expect(try coverage.acts("cfo.evaluation") == acts)
  }

  @Test(arguments: [
    ("", "publish a"), ("effort: {publish: 9}", "refresh b"),
    ("effort: {publish: 9, refresh: 9}", "publish a"),
  ])
  func ofTwoWaysTheOneWithTheLeastEffortIsTaken(rules: String, act: String) throws {
    let coverage = coverage(
      [
        "a": "\(Self.answer)\nstatus: draft\nchannels: [email]",
        "b": "\(Self.answer)\n\(Self.stale)",
      ], more: Sample.taxonomy(rules: rules))
    #expect(try coverage.acts("cfo.evaluation") == [act])
  }

  @Test func ofEqualEffortTheFewestActsAreTaken() throws {
    let coverage = coverage(
      [
        "a": "\(Self.answer)\nstatus: draft",
        "b": "\(Self.pointer)\n\(Self.good)",
      ])
    #expect(try coverage.acts("cfo.evaluation") == ["reply b"])
  }

  @Test func ofEqualWaysTheFirstAssetIsTaken() throws {
    let keys = "\(Self.answer)\n\(Self.stale)"
    #expect(try coverage(["b": keys, "a": keys]).acts("cfo.evaluation") == ["refresh a"])
  }

  @Test func anActCountsOnceHoweverManyNeedsItServes() throws {
    let coverage = coverage(
      ["a": "answers: [cfo.evaluation.cost, cfo.evaluation.peer]\nrole: proof\n\(Self.stale)"],
      needs: "- Question (cost): What?\n- Proof (peer): Who?\n")
    let plan = try #require(try coverage.plan("cfo.evaluation"))
    #expect(plan.acts.map(\.needs.count) == [2])
    #expect(plan.effort == 3)
    #expect(plan.gain.points == 2 && plan.gain.most == 4)
    #expect(plan.score == 1 && plan.promise == 2)
  }

  @Test func eachNeedWithoutAnAnswerIsWrittenForByItself() throws {
    let coverage = coverage(
      [:], needs: "- Question (cost): What?\n- Objection (risk): No.\n- Proof (peer): Who?\n")
    let plan = try #require(try coverage.plan("cfo.evaluation"))
    #expect(plan.acts.map(\.kind) == [.write, .write, .write])
    #expect(plan.acts.map(\.needs.count) == [1, 1, 1])
    #expect(plan.effort == 24 && plan.gain.points == 6)
  }

  @Test func aProofThatIsAnsweredByTheWrongKindOfTextIsWritten() throws {
    let coverage = coverage(
      ["a": "\(Self.answer)\ntype: blog-post\n\(Self.good)"],
      needs: "- Proof (cost): What a peer paid.\n")
    let plan = try #require(try coverage.plan("cfo.evaluation"))
    #expect(try coverage.acts("cfo.evaluation") == ["write new"])
    #expect(plan.gain.points == 1)
  }

  @Test func whatGoesBeyondBreadthIsNarrowed() throws {
    let coverage = coverage(
      ["a": "answers: [cfo.selection.why, cfo.evaluation.cost]\n\(Self.good)"],
      needs: "- Question (cost): What?\n### Selection\n- Question (why): Why?\n",
      more: Sample.taxonomy(rules: "breadth: 1"))
    #expect(try coverage.acts("cfo.evaluation") == ["strengthen a"])
  }

  @Test func theWayThroughAStaleModuleIsToRefreshIt() throws {
    let module = Sample.replying("\(Self.answer)\nreviewed: 2020-01-01")
    let coverage = coverage(
      ["a": "uses: [m]\n\(Self.good)"], more: ["content/modules/m.md": module])
    #expect(try coverage.acts("cfo.evaluation") == ["refresh module m"])
  }

  @Test func whereAModuleSaysNothingTheAssetReplies() throws {
    let module = Sample.asset("answers: [cfo.evaluation.cost]\nreviewed: 2020-01-01")
    let coverage = coverage(
      ["a": "uses: [m]\n\(Self.good)"], more: ["content/modules/m.md": module])
    #expect(try coverage.acts("cfo.evaluation") == ["reply a"])
  }

  // MARK: Waiting and correcting

  @Test func aScheduledAnswerNeedsNoActAndAddsNoPoints() throws {
    let coverage = coverage([
      "a": "\(Self.answer)\npublished: 2026-12-01\nchannels: [email]",
      "b": "\(Self.answer)\n\(Self.stale)",
    ])
    let plan = try #require(try coverage.plan("cfo.evaluation"))
    #expect(plan.acts.isEmpty && !plan.gainsSomething)
    #expect(plan.promisedFrom?.description == "2026-12-01")
    #expect(plan.promise == 2)
    #expect(try plan.waits.map(\.need) == [coverage.need("cfo.evaluation.cost")])
  }

  @Test func aScheduledAnswerStillHasToBeStrongOnItsDay() throws {
    let coverage = coverage(["a": "\(Self.answer)\npublished: 2026-12-01"])
    #expect(try coverage.acts("cfo.evaluation") == ["distribute a"])
    #expect(try coverage.plan("cfo.evaluation")?.promisedFrom?.description == "2026-12-01")
  }

  @Test func whatWaitsBesideWhatHasToBePutRightMakesTheCellWeak() throws {
    let coverage = coverage(
      ["a": "\(Self.answer)\npublished: 2026-12-01\nchannels: [email]"],
      needs: "- Question (cost): What?\n- Objecton (risk): No.\n")
    let plan = try #require(try coverage.plan("cfo.evaluation"))
    #expect(try coverage.acts("cfo.evaluation") == ["correct cfo"])
    #expect(plan.score == 0 && plan.promise == 1 && plan.gain.points == 0)
  }

  @Test func aCorrectionComesBeforeAnythingElse() throws {
    let coverage = coverage(
      ["a": "\(Self.answer)\nchannels: [email]"],
      needs: "- Question (cost): What?\n- Objecton (risk): No.\n- Question (why): Why?\n")
    #expect(
      try coverage.acts("cfo.evaluation") == ["correct cfo", "refresh a", "write new"])
    let plan = try #require(try coverage.plan("cfo.evaluation"))
    #expect(plan.promise == 1)
    #expect(plan.gain.points == 3)
  }

  /// Nobody knows what a file says that has a mistake, so nothing is promised of it.
  @Test(arguments: [
    "status: publishd\nchannels: [email]", "reviewd: 2026-10-01\nchannels: [email]",
  ])
  func ofWhatCanNotBeReadNothingIsPromised(keys: String) throws {
    let plan = try #require(try coverage(["a": "\(Self.answer)\n\(keys)"]).plan("cfo.evaluation"))
    #expect(plan.promise < 2 && !plan.gainsSomething)
  }

  /// On which channel a new answer is to stand is not known before the persona's can be read.
  @Test func whereThePersonasChannelsCanNotBeReadAnAnswerIsWeak() throws {
    let coverage = coverage([:], keys: "channnels: [email]")
    #expect(try coverage.acts("cfo.evaluation") == ["correct cfo", "write new"])
    let plan = try #require(try coverage.plan("cfo.evaluation"))
    #expect(plan.promise == 1 && plan.gain.points == 1)
  }

  @Test func aPersonaInDoubtIsPutRightFirst() throws {
    let coverage = coverage(
      ["a": "\(Self.answer)\nchannels: [email]"], keys: "channels: [email]\ninfluence: huge")
    #expect(try coverage.acts("cfo.evaluation") == ["correct cfo", "refresh a"])
    #expect(try coverage.plan("cfo.evaluation")?.gain.points == 2)
  }

  /// Where the file is in order and the taxonomy is not, there is nothing to put right in the file.
  @Test(arguments: [
    "---\nsegmnts: [enterprise]\n---\n", "---\nsegments: [smb]\nsegments: [enterprise]\n---\n",
  ])
  func whatTheTaxonomyLeavesOpenIsPutRightThere(taxonomy: String) throws {
    let answer = "\(Self.answer)\n\(Self.good)"
    let more = ["personas/taxonomy.md": taxonomy]
    let persona = coverage(
      ["a": Self.pointer], keys: "channels: [email]\nsegments: [enterprise]", more: more)
    let asset = coverage(["a": "\(answer)\nsegments: [enterprise]"], more: more)
    for coverage in [persona, asset] {
      #expect(try coverage.acts("cfo.evaluation").first == "correct taxonomy")
      let cell = try coverage.cell("cfo.evaluation")
      let places = coverage.reasons(of: cell).compactMap {
        coverage.placeToEdit(for: $0, of: cell.address)?.path
      }
      #expect(places.contains("personas/taxonomy.md"))
    }
  }

  // MARK: Cells without needs, and without `answers`

  @Test func aCellWithoutNeedsHasOneActThatGainsNothing() throws {
    let coverage = coverage(["a": "covers: {cfo: selection}\n\(Self.stale)"])
    let plan = try #require(try coverage.plan("cfo.selection"))
    #expect(try coverage.acts("cfo.selection") == ["writeNeed cfo"])
    #expect(plan.effort == 2 && !plan.gainsSomething)
    #expect(plan.promise == 1)
  }

  @Test func theWordsProposedAsNeedsAreThePersonasOwn() throws {
    let cfo =
      Sample.persona("title: CFO", "### Evaluation\n- Objection (dear): It is too dear.\n")
      + "## Jobs to be done\n- Compare offers\n## Objections\n- It is too dear.\n- Not this year\n"
      + "- (write: what they object to)\n## Triggers\n- What happens at the end of the lease?\n"
      + "- A merger\n"
    let coverage = Coverage(["personas/cfo.md": cfo])
    let act = try #require(try coverage.plan("cfo.selection")?.nextAct)
    #expect(
      act.proposals.map { "\($0.kind) \($0.text)" } == [
        "objection Not this year", "question Compare offers",
        "question What happens at the end of the lease?",
      ])
  }

  @Test(arguments: [
    (["a": "covers: {cfo: selection}\nreviewed: 2020-01-01"], "cfo.selection", ["refresh a"]),
    (
      [
        "a": "covers: {cfo: selection}\nreviewed: 2020-01-01",
        "b": "covers: {cfo: selection}\nstatus: draft",
      ], "cfo.selection", ["publish b"]
    ),
    ([:], "cfo.selection", ["writeNeed cfo"]), ([:], "cfo.evaluation", ["write new"]),
    (["a": answer], "cfo.evaluation", ["refresh a"]),
  ])
  func whereAnswersAreNotAskedForOneClaimIsRepaired(
    assets: [String: String], cell: String, acts: [String]
  ) throws {
    let coverage = coverage(
      assets, needs: "- Question (cost): What?\n- Proof (peer): Who?\n",
      more: Sample.taxonomy(rules: "strong-requires: [freshness]"))
    #expect(try coverage.acts(cell) == acts)
  }

  @Test func whereAnswersAreNotAskedForAStrongCellHasNoPlan() throws {
    let coverage = coverage(
      ["a": "covers: {cfo: evaluation}\nreviewed: 2026-10-01"],
      more: Sample.taxonomy(rules: "strong-requires: [freshness]"))
    #expect(try coverage.plan("cfo.evaluation") == nil)
  }
}

/// Assets of plans.
enum PlanSample {
  /// An asset of some keys: `answers` stands as sentences, `pointers` as the short form, and `empty`
  /// leaves it without a text.
  static func asset(_ keys: String) -> String {
    let isEmpty = keys.contains("\nempty")
    let text = Sample.replying(keys.replacing("\nempty", with: ""))
      .replacing("\npointers:", with: "\nanswers:")
    return isEmpty ? text.replacing("\nText.\n", with: "\n") : text
  }
}
