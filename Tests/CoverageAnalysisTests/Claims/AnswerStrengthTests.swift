import CoverageAnalysis
import CoverageTestSupport
import Testing
import WorkspaceModel

/// What makes an answer strong, one mark after the other and together.
struct AnswerStrengthTests {
  @Test func anAnswerWithEveryMarkMakesTheCellStrong() throws {
    let coverage = Sample.one()
    let cell = try coverage.cell("cfo.evaluation")
    #expect(cell.state == .strong)
    #expect(cell.share?.points == 2 && cell.share?.most == 2)
    #expect(cell.strongNeeds == 1)
    let reasons = coverage.reasons(of: cell)
    guard case .strong(let point) = reasons.first else {
      Issue.record("no reason")
      return
    }
    #expect(reasons.count == 1 && point.asset == Ordinal(0))
  }

  @Test(arguments: [
    (["reviewed": "2025-01-01"], "stale"), (["reviewed": nil], "undated"),
    (["reviewed": "2027-01-01"], "undated"),
    (["reviewed-against": "{cfo.evaluation.cost: 00000000}"], "recheckDue"),
    (["channels": "[search]"], "notDistributed"), (["channels": nil], "notDistributed"),
    (["weak": "{cfo.evaluation.cost: Old figures}"], "calledWeak"),
    (["weak": "{cfo.evaluation: Old figures}"], "calledWeak"),
  ])
  func withAReplyAMarkThatIsMissingLeavesOnePoint(
    keys: [String: String?], shortfall: String
  ) throws {
    let coverage = Sample.one(keys)
    let cell = try coverage.cell("cfo.evaluation")
    #expect(cell.state == .weak)
    #expect(cell.share?.points == 1)
    #expect(!cell.isTagsOnly)
    #expect(try coverage.shortfalls("cfo.evaluation") == ["a: \(shortfall)"])
  }

  @Test func aPointerGivesNoPoint() throws {
    let coverage = Sample.one(["answers": nil, "pointers": "[cfo.evaluation.cost]"])
    let cell = try coverage.cell("cfo.evaluation")
    #expect(cell.state == .weak && cell.isTagsOnly)
    #expect(cell.share?.points == 0)
    #expect(cell.needs[0].isOnlyClaimed)
    #expect(try coverage.shortfalls("cfo.evaluation") == ["a: noReply"])
  }

  @Test func oneNeedInBothFormsIsOneAnswer() throws {
    let coverage = Sample.one(["pointers": "[cfo.evaluation.cost]"])
    #expect(coverage.answers.count == 1)
    #expect(try coverage.cell("cfo.evaluation").state == .strong)
  }

  @Test func everyMarkThatIsMissingIsNamed() throws {
    let coverage = Sample.one([
      "reviewed": "2025-01-01", "channels": nil, "weak": "{cfo.evaluation.cost: Old}",
      "reviewed-against": "{cfo.evaluation.cost: 00000000}",
    ])
    #expect(
      try coverage.shortfalls("cfo.evaluation") == [
        "a: stale recheckDue notDistributed calledWeak"
      ])
    #expect(coverage.reasons(of: try coverage.cell("cfo.evaluation")).count == 4)
  }

  @Test func aFingerprintOfTheTextAsItIsChangesNothing() throws {
    let now = NeedFingerprint.of("What does it cost?")
    let coverage = Sample.one(["reviewed-against": "{cfo.evaluation.cost: \(now)}"])
    #expect(try coverage.cell("cfo.evaluation").state == .strong)
  }

  @Test func aPersonaWithoutChannelsAsksForNoneAndIsAssumed() throws {
    let cfo = Sample.persona("title: CFO", "### Evaluation\n- Question (cost): What?")
    let cell = try Sample.one(["channels": nil], more: ["personas/cfo.md": cfo])
      .cell("cfo.evaluation")
    #expect(cell.state == .strong && cell.isAssumed)
    #expect(cell.share?.confirmedPoints == 1)
  }

  @Test(arguments: [
    ("[email]", true), ("{email: assumed}", true), ("{email: confirmed}", false),
    ("{email: assumed, search: confirmed}", false),
  ])
  func whereOnlyAssumedChannelsMeetItIsAssumed(channels: String, isAssumed: Bool) throws {
    let cfo = Sample.persona(
      "title: CFO\nchannels: \(channels)", "### Evaluation\n- Question (cost): What?")
    let cell = try Sample.one(["channels": "[email, search]"], more: ["personas/cfo.md": cfo])
      .cell("cfo.evaluation")
    #expect(cell.state == .strong && cell.isAssumed == isAssumed)
  }

  @Test func whereDistributionIsNoMarkNothingIsAssumed() throws {
    let cell = try Sample.one(rules: "strong-requires: [answers, reply, freshness]")
      .cell("cfo.evaluation")
    #expect(cell.state == .strong && !cell.isAssumed)
    #expect(cell.share?.confirmedPoints == 2)
  }

  @Test func aMistakeInChannelsStillAsksForOne() throws {
    let cfo = Sample.persona(
      "title: CFO\nchannels: [emial]", "### Evaluation\n- Question (cost): What?")
    let coverage = Sample.one(more: ["personas/cfo.md": cfo])
    #expect(try coverage.cell("cfo.evaluation").state == .weak)
    #expect(try coverage.acts("cfo.evaluation") == ["correct cfo"])
  }

  @Test(arguments: [
    ("blog-post", "unfit"), ("email", "unfit"), ("case-study", ""), ("checklist", ""),
    ("playbook", ""), (nil, "unfit"),
  ])
  func aProofIsGivenByCertainRolesAlone(type: String?, shortfall: String) throws {
    let cfo = Sample.persona(
      "title: CFO\nchannels: [email]", "### Evaluation\n- Proof (cost): What a peer paid.")
    let module = Sample.replying(
      "answers: cfo.evaluation.cost\nreviewed: 2026-10-01\nkind: proof-point")
    for keys in [[:], ["answers": nil, "uses": "[m]"]] as [[String: String?]] {
      let coverage = Sample.one(
        keys.merging(["type": type]) { $1 },
        more: ["personas/cfo.md": cfo, "content/modules/m.md": module])
      #expect(try coverage.shortfalls("cfo.evaluation") == ["a: \(shortfall)"])
    }
  }

  @Test(arguments: [("[value]", 2), ("[proof]", 1), ("[valeu]", 1), ("[value, prof]", 2)])
  func theTeamSaysWhichRolesGiveAProof(roles: String, points: Int) throws {
    let cfo = Sample.persona(
      "title: CFO\nchannels: [email]", "### Evaluation\n- Proof (cost): What a peer paid.")
    let coverage = Sample.one(
      ["type": "blog-post"], rules: "proof-roles: \(roles)", more: ["personas/cfo.md": cfo])
    #expect(try coverage.cell("cfo.evaluation").share?.points == points)
  }

  @Test func aModulesSentenceAnswersAndElseTheAssetsOwn() throws {
    let silent = Sample.asset("answers: [cfo.evaluation.cost]\nreviewed: 2026-10-01")
    let speaking = Sample.replying("answers: cfo.evaluation.cost\nreviewed: 2026-10-01")
    let reply = { (keys: [String: String?], module: String) in
      let coverage = Sample.one(keys, more: ["content/modules/m.md": module])
      return try coverage.cell("cfo.evaluation").needs[0].spoken?.reply
    }
    #expect(try reply(["answers": nil, "uses": "[m]"], silent) == nil)
    #expect(try reply(["answers": nil, "uses": "[m]"], speaking)?.module == Ordinal(0))
    let own = ["pointers": "[cfo.evaluation.cost]", "answers": nil, "uses": "[m]"]
    #expect(try reply(own, speaking)?.module == Ordinal(0))
    #expect(try reply(["uses": "[m]"], speaking)?.module == nil)
  }
}
