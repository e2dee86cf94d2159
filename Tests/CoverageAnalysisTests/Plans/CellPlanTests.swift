import CoverageAnalysis
import CoverageTestSupport
import CoverageWording
import Testing
import WorkspaceModel

/// Which way to a strong answer a plan takes.
struct CellPlanTests {
  private static let stale = "reviewed: 2020-01-01\nchannels: [email]"
  private static let good = "reviewed: 2026-10-01\nchannels: [email]"

  /// A persona on email with a question, an objection and a proof, and assets by id.
  private func coverage(
    _ assets: [String: String], needs: String = "- Question (cost): What does it cost?\n",
    keys: String = "channels: [email]", more: [String: String] = [:]
  ) -> Coverage {
    let files = assets.map { ("content/\($0.key).md", Sample.asset($0.value)) }
    let cfo = Sample.persona("title: CFO\n\(keys)", "### Evaluation\n\(needs)")
    return Coverage(
      ["personas/cfo.md": cfo].merging(Dictionary(uniqueKeysWithValues: files)) { $1 }
        .merging(more) { $1 })
  }

  @Test(arguments: [
    ([:], ["create new"]),
    (["a": "answers: cfo.evaluation.cost\nstatus: draft\nchannels: [email]"], ["publish a"]),
    (["a": "answers: cfo.evaluation.cost\nstatus: planned\nchannels: [email]"], ["publish a"]),
    (["a": "answers: cfo.evaluation.cost\n\(stale)"], ["refresh a"]),
    (["a": "answers: cfo.evaluation.cost\nchannels: [email]"], ["refresh a"]),
    (
      [
        "a":
          "answers: cfo.evaluation.cost\nreviewed-against: {cfo.evaluation.cost: 00000000}\n\(stale)"
      ],
      ["recheck a"]
    ),
    (
      ["a": "answers: cfo.evaluation.cost\nreviewed: 2026-10-01\nchannels: [search]"],
      ["distribute a"]
    ),
    (
      ["a": "answers: cfo.evaluation.cost\nweak: {cfo.evaluation.cost: Old}\n\(good)"],
      ["strengthen a"]
    ),
    (["a": "answers: cfo.evaluation.cost\nstatus: draft"], ["publish a", "distribute a"]),
    (
      ["a": "answers: cfo.evaluation.cost\nweak: {cfo.evaluation: Old}\nreviewed: 2020-01-01"],
      ["refresh a", "distribute a", "strengthen a"]
    ),
    (["a": "covers: {cfo: evaluation}\n\(good)"], ["point a"]),
    (["a": "covers: {cfo: evaluation}\nrole: value\n\(stale)"], ["adapt a"]),
    (["a": "covers: {cfo: selection}\ntype: video\n\(stale)"], ["adapt a"]),
    (["a": "covers: {cfo: selection}\ntype: checklist\n\(stale)"], ["create new"]),
    (["a": "covers: {cfo: selection}\nrole: value\nstatus: draft"], ["create new"]),
    (["a": "answers: cfo.evaluation.cost\nstatus: retired\n\(good)"], ["create new"]),
  ])
  func theWayFitsWhatIsThere(assets: [String: String], acts: [String]) throws {
    #expect(try coverage(assets).acts("cfo.evaluation") == acts)
  }

  private static let ways = [
    ("publish", "answers: cfo.evaluation.cost\nstatus: draft\nchannels: [email]"),
    ("refresh", "answers: cfo.evaluation.cost\n\(stale)"),
    ("distribute", "answers: cfo.evaluation.cost\nreviewed: 2026-10-01"),
    ("strengthen", "answers: cfo.evaluation.cost\nweak: {cfo.evaluation: Old}\n\(good)"),
    ("point", "covers: {cfo: evaluation}\nrole: proof\n\(good)"),
    ("adapt", "covers: {cfo: selection}\nrole: value\n\(good)"),
  ]

  @Test(arguments: ways.indices, ways.indices)
  func ofTwoWaysTheCheaperKindIsTaken(first: Int, second: Int) throws {
    guard first < second else { return }
    // The cheaper way has the later id, so that the id can't be what decides.
    let coverage = coverage(["z": Self.ways[first].1, "a": Self.ways[second].1])
    #expect(try coverage.acts("cfo.evaluation") == ["\(Self.ways[first].0) z"])
  }

  @Test func fewerActsComeBeforeCheaperOnes() throws {
    let coverage = coverage([
      "two": "answers: cfo.evaluation.cost\nstatus: draft",
      "one": "answers: cfo.evaluation.cost\nweak: {cfo.evaluation: Old}\n\(Self.good)",
    ])
    #expect(try coverage.acts("cfo.evaluation") == ["strengthen one"])
  }

  @Test func ofEqualWaysTheFirstAssetIsTaken() throws {
    let keys = "answers: cfo.evaluation.cost\n\(Self.stale)"
    #expect(try coverage(["b": keys, "a": keys]).acts("cfo.evaluation") == ["refresh a"])
  }

  @Test func anActCountsOnceHoweverManyNeedsItServes() throws {
    let coverage = coverage(
      ["a": "answers: [cfo.evaluation.cost, cfo.evaluation.peer]\n\(Self.stale)"],
      needs: "- Question (cost): What?\n- Proof (peer): Who?\n")
    let plan = try #require(try coverage.plan("cfo.evaluation"))
    #expect(plan.acts.map(\.needs.count) == [2])
    #expect(plan.gain == 1)
    #expect(plan.promise == 2)
  }

  @Test func anActThatOthersMakeNeedlessIsLeftOut() throws {
    // Refreshing `b` for the proof also answers the question, so nothing has to be published.
    let coverage = coverage(
      [
        "a": "answers: cfo.evaluation.cost\nstatus: draft\nchannels: [email]",
        "b": "answers: [cfo.evaluation.cost, cfo.evaluation.peer]\n\(Self.stale)",
      ], needs: "- Question (cost): What?\n- Proof (peer): Who?\n")
    #expect(try coverage.acts("cfo.evaluation") == ["refresh b"])
  }

  @Test func rewritingAnAssetAlsoRefreshesIt() throws {
    let coverage = coverage(
      ["a": "answers: cfo.evaluation.one\nrole: proof\n\(Self.stale)"],
      needs: "- Proof (one): Who?\n- Proof (two): Who else?\n")
    #expect(try coverage.acts("cfo.evaluation") == ["adapt a"])
  }

  @Test func anAssetIsNotRewrittenWhileAnotherAnswerIsDueForARecheck() throws {
    let coverage = coverage(
      [
        "a":
          "answers: cfo.evaluation.one\nrole: proof\n\(Self.good)\nreviewed-against: {cfo.evaluation.one: 00000000}"
      ], needs: "- Proof (one): Who?\n- Proof (two): Who else?\n")
    #expect(try coverage.acts("cfo.evaluation") == ["recheck a", "create new"])
  }

  @Test func eachNeedWithoutAnAnswerGetsAFileOfItsOwn() throws {
    let coverage = coverage(
      [:], needs: "- Question (cost): What?\n- Objection (risk): No.\n- Proof (peer): Who?\n")
    let plan = try #require(try coverage.plan("cfo.evaluation"))
    let roles = plan.acts.map { $0.roles.map { coverage.workspace.taxonomy[$0].id } }
    #expect(plan.acts.map(\.kind) == [.create, .create, .create])
    #expect(roles == [["value"], ["risk"], ["proof"]])
    #expect(plan.gain == 2)
  }

  // MARK: Pointing

  @Test func aCoveringAssetIsPointedAtTheNeedOfItsRole() throws {
    let coverage = coverage(
      [
        "a": "covers: {cfo: evaluation}\nrole: proof\n\(Self.good)",
        "b": "covers: {cfo: evaluation}\nrole: value\n\(Self.good)",
        "c": "covers: {cfo: evaluation}\n\(Self.good)",
      ], needs: "- Question (cost): What?\n- Objection (risk): No.\n- Proof (peer): Who?\n")
    let acts = try #require(try coverage.plan("cfo.evaluation")).acts
    #expect(try coverage.acts("cfo.evaluation") == ["point a", "point b", "point c"])
    #expect(
      acts.map { $0.needs.map(coverage.workspace.address(of:)) } == [
        ["cfo.evaluation.peer"], ["cfo.evaluation.cost"], ["cfo.evaluation.risk"],
      ])
  }

  @Test func oneAssetIsPointedAtOneNeed() throws {
    let coverage = coverage(
      ["a": "covers: {cfo: evaluation}\n\(Self.good)"],
      needs: "- Question (cost): What?\n- Objection (risk): No.\n")
    #expect(try coverage.acts("cfo.evaluation") == ["point a", "create new"])
  }

  @Test(arguments: [
    stale, "reviewed: 2026-10-01\nchannels: [search]", "\(good)\nweak: {cfo.evaluation: Old}",
    "\(good)\nweak: {cfo.evaluation.cost: Old}", "\(good)\nstatus: draft",
    "\(good)\nanswers: [ciso.evaluation.a, ciso.selection.b]",
    "\(good)\nreviewed-against: {cfo.evaluation.cost: 00000000}",
  ])
  func anAssetIsPointedAtANeedOnlyIfThatMakesItsAnswerStrong(keys: String) throws {
    let ciso = Sample.persona(
      "title: CISO", "### Evaluation\n- Question (a): A?\n### Selection\n- Question (b): B?\n")
    let coverage = coverage(
      ["a": "covers: {cfo: evaluation}\n\(keys)"],
      more: [
        "personas/ciso.md": ciso
      ].merging(Sample.taxonomy(rules: "breadth: 2")) { $1 })
    #expect(try coverage.acts("cfo.evaluation") == ["create new"])
  }

  // MARK: Adapting

  @Test func anAssetOfThePersonaComesBeforeOneOfTheStage() throws {
    let ciso = Sample.persona("title: CISO", "")
    let coverage = coverage(
      [
        "a": "covers: {ciso: evaluation}\nrole: value",
        "z": "covers: {cfo: expansion}\nrole: value",
      ], more: ["personas/ciso.md": ciso])
    #expect(try coverage.acts("cfo.evaluation") == ["adapt z"])
  }

  @Test func anAssetThatAnswersInFewerCellsComesFirst() throws {
    let ciso = Sample.persona("title: CISO", "### Awareness\n- Question (a): A?\n")
    let coverage = coverage(
      [
        "a": "covers: {cfo: expansion}\nanswers: ciso.awareness.a\nrole: value",
        "z": "covers: {cfo: expansion}\nrole: value",
      ], more: ["personas/ciso.md": ciso])
    #expect(try coverage.acts("cfo.evaluation") == ["adapt z"])
  }

  @Test func anAssetAdaptedInACellServesEachNeedOfItsRole() throws {
    let coverage = coverage(
      ["a": "covers: {cfo: expansion}\nrole: proof"],
      needs: "- Proof (one): Who?\n- Question (cost): What?\n- Proof (two): Who else?\n")
    let acts = try #require(try coverage.plan("cfo.evaluation")).acts
    #expect(try coverage.acts("cfo.evaluation") == ["adapt a", "create new"])
    #expect(
      acts[0].needs.map(coverage.workspace.address(of:)) == [
        "cfo.evaluation.one", "cfo.evaluation.two",
      ])
  }

  @Test(arguments: [
    "weak: {cfo.evaluation.cost: Old}", "weak: {cfo.evaluation: Old}",
    "answers: [ciso.evaluation.a, ciso.selection.b]", "segments: [small]",
  ])
  func anAssetIsAdaptedOnlyIfThatMakesItsAnswerStrong(keys: String) throws {
    let ciso = Sample.persona(
      "title: CISO", "### Evaluation\n- Question (a): A?\n### Selection\n- Question (b): B?\n")
    let coverage = coverage(
      ["a": "covers: {cfo: selection, ciso: evaluation}\nrole: value\n\(keys)"],
      keys: "channels: [email]\nsegments: [big]",
      more: [
        "personas/ciso.md": ciso,
        "personas/taxonomy.md": "---\nsegments: [big, small]\nrules: {breadth: 2}\n---\nGuide.\n",
      ])
    #expect(try coverage.acts("cfo.evaluation") == ["create new"])
  }

  // MARK: Waiting

  @Test func aScheduledAnswerNeedsNoAct() throws {
    let coverage = coverage([
      "a": "answers: cfo.evaluation.cost\npublished: 2026-12-01\nchannels: [email]",
      "b": "answers: cfo.evaluation.cost\n\(Self.stale)",
    ])
    let plan = try #require(try coverage.plan("cfo.evaluation"))
    #expect(plan.acts.isEmpty)
    #expect(plan.gain == 0)
    #expect(plan.promisedFrom?.description == "2026-12-01")
    let wording = Wording(coverage)
    #expect(wording.promise(of: plan) == "Nothing to do: the cell is 2 strong from 2026-12-01 on.")
    #expect(
      wording.waits(of: plan) == [
        #""A" answers the question "What does it cost?" from 2026-12-01 on."#
      ])
  }

  @Test func aScheduledAnswerStillHasToBeStrongOnItsDay() throws {
    let coverage = coverage(["a": "answers: cfo.evaluation.cost\npublished: 2026-12-01"])
    #expect(try coverage.acts("cfo.evaluation") == ["distribute a"])
    #expect(try coverage.plan("cfo.evaluation")?.promisedFrom?.description == "2026-12-01")
  }

  // MARK: Cells without needs, and without `answers`

  @Test func aCellWithoutNeedsHasOneActThatGainsNothing() throws {
    let coverage = coverage(["a": "covers: {cfo: selection}\n\(Self.stale)"])
    let plan = try #require(try coverage.plan("cfo.selection"))
    #expect(try coverage.acts("cfo.selection") == ["writeNeed cfo"])
    #expect(plan.gain == 0)
    #expect(plan.acts[0].roles.map { coverage.workspace.taxonomy[$0].id } == ["proof", "risk"])
  }

  @Test(arguments: [
    (["a": "covers: {cfo: selection}\nreviewed: 2020-01-01"], "cfo.selection", ["refresh a"]),
    (
      [
        "a": "covers: {cfo: selection}\nreviewed: 2020-01-01",
        "b": "covers: {cfo: selection}\nstatus: draft",
      ], "cfo.selection", ["publish b"]
    ),
    ([:], "cfo.selection", ["writeNeed cfo"]), ([:], "cfo.evaluation", ["create new"]),
    (["a": "covers: {cfo: selection}\nrole: value"], "cfo.evaluation", ["adapt a"]),
    (["a": "answers: cfo.evaluation.cost"], "cfo.evaluation", ["refresh a"]),
  ])
  func whereAnswersAreNotAskedForOneClaimIsRepaired(
    assets: [String: String], cell: String, acts: [String]
  ) throws {
    let coverage = coverage(
      assets, needs: "- Question (cost): What?\n- Proof (peer): Who?\n",
      more: Sample.taxonomy(rules: "strong-requires: [freshness]"))
    #expect(try coverage.acts(cell) == acts)
  }
}
