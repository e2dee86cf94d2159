import CoverageAnalysis
import CoverageTestSupport
import Testing
import WorkspaceModel

struct ModuleAnswerTests {
  private func coverage(
    module reviewed: String?, asset keys: [String: String?] = [:], other: String? = nil
  ) -> Coverage {
    let module = { (date: String?) in
      Sample.replying("answers: [cfo.evaluation.cost]" + (date.map { "\nreviewed: \($0)" } ?? ""))
    }
    var more = ["content/modules/m.md": module(reviewed)]
    if let other { more["content/modules/l.md"] = module(other) }
    let uses = other == nil ? "[m]" : "[l, m]"
    return Sample.one(
      ["answers": nil, "uses": uses].merging(keys) { $1 }, more: more)
  }

  @Test func anAssetAnswersWhatItsModuleAnswers() throws {
    let coverage = coverage(module: "2026-10-01")
    #expect(try coverage.cell("cfo.evaluation").state == .strong)
    #expect(coverage.answers.map(\.module) == [Ordinal(0)])
    #expect(coverage.claims.map(\.isWritten) == [false])
  }

  @Test(arguments: [
    ("2025-11-20" as String?, [:], "moduleStale"), (nil, [:], "moduleUndated"),
    ("2026-10-01", ["reviewed": "2020-01-01"], "stale"),
    ("2020-01-01", ["reviewed": nil], "undated moduleStale"),
  ])
  func theAnswerIsFreshOnlyWhileBothAre(
    module: String?, keys: [String: String?], shortfalls: String
  ) throws {
    let coverage = coverage(module: module, asset: keys)
    #expect(try coverage.cell("cfo.evaluation").state == .weak)
    #expect(try coverage.shortfalls("cfo.evaluation") == ["a: \(shortfalls)"])
  }

  @Test(arguments: [
    (
      "reviewed: 2026-10-01\nreviewed-against: {cfo.evaluation.cost: 00000000}", "moduleRecheckDue",
      ["recheck module m"]
    ),
    (
      "reviewed: 2020-01-01\nreviewed-against: {cfo.evaluation.cost: 00000000}",
      "moduleStale moduleRecheckDue", ["refresh module m"]
    ),
    (
      "reviewed: 2026-10-01\nreviewed-against: {cfo.evaluation.cots: 00000000}", "moduleRecheckDue",
      ["recheck module m"]
    ),
    ("reviewed: 2026-10-01\nreviewed-against: {cfo.evaluation.cost: \(Self.now)}", "", []),
  ])
  func aModuleIsHeldAgainstTheNeedAsItIsNow(
    keys: String, shortfalls: String, acts: [String]
  ) throws {
    let coverage = Sample.one(
      ["answers": nil, "uses": "[m]"],
      more: ["content/modules/m.md": Sample.replying("answers: cfo.evaluation.cost\n\(keys)")])
    #expect(try coverage.shortfalls("cfo.evaluation") == ["a: \(shortfalls)"])
    #expect(try coverage.acts("cfo.evaluation") == acts)
  }

  private static let now = NeedFingerprint.of("What does it cost?")

  @Test func theAssetsOwnAnswerNeedsNoModule() throws {
    let coverage = coverage(module: nil, asset: ["answers": "[cfo.evaluation.cost]"])
    #expect(try coverage.cell("cfo.evaluation").state == .strong)
    #expect(coverage.answers.count == 1)
  }

  @Test func ofTwoModulesTheFreshOneAnswers() throws {
    #expect(try coverage(module: "2026-10-01", other: "2020-01-01").acts("cfo.evaluation") == [])
    #expect(try coverage(module: "2020-01-01", other: "2026-10-01").acts("cfo.evaluation") == [])
  }

  @Test func theClaimsOfAnAssetAreFoundAmongAll() throws {
    let coverage = Sample.one(
      ["covers": "{cfo: [awareness, selection]}"],
      more: ["content/0.md": Sample.asset("covers: {cfo: evaluation}")])
    let stages = try coverage.claims(of: coverage.asset("a")).map(\.cell.stage.index)
    #expect(stages == [0, 1, 2])
    #expect(coverage.claims(of: Ordinal(0)).count == 1)
    #expect(coverage.claims(of: Ordinal(2)).isEmpty)
  }

  @Test func theModuleIsWhatIsRefreshed() throws {
    #expect(try coverage(module: "2020-01-01").acts("cfo.evaluation") == ["refresh module m"])
  }
}

/// What a mistake in `uses`, or in a module, leaves open.
struct UsesInDoubtTests {
  private static let journey =
    "### Evaluation\n- Question (a): A?\n### Selection\n- Question (b): B?\n"

  private func coverage(uses: String, first: String = "reviewed: 2026-10-01") throws -> [Int] {
    let coverage = Coverage([
      "personas/taxonomy.md": Sample.asset("rules: {breadth: 1}"),
      "personas/cfo.md": Sample.persona("title: CFO", Self.journey),
      "content/modules/m.md": Sample.replying("\(first)\nanswers: cfo.evaluation.a"),
      "content/modules/n.md": Sample.replying("reviewed: 2026-10-01\nanswers: cfo.selection.b"),
      "content/a.md": Sample.asset("reviewed: 2026-10-01\nuses: \(uses)"),
    ])
    return try ["cfo.evaluation", "cfo.selection"].map { try coverage.cell($0).share?.points ?? 9 }
  }

  @Test func whatStandsAfterAMistakeTakesNoRoomThatMayBeTaken() throws {
    #expect(try coverage(uses: "[m, n]") == [2, 0])
    #expect(try coverage(uses: "[n]") == [0, 2])
    #expect(try coverage(uses: "[mm, n]") == [0, 0])
    #expect(try coverage(uses: "[n, mm]") == [0, 2])
    #expect(try coverage(uses: "[m, n]", first: "open: [") == [1, 0])
  }

  @Test func aCorrectionIsTheAct() throws {
    let coverage = Coverage([
      "personas/cfo.md": Sample.persona("title: CFO", Self.journey),
      "content/modules/n.md": Sample.replying("reviewed: 2026-10-01\nanswers: cfo.selection.b"),
      "content/a.md": Sample.asset("reviewed: 2026-10-01\nuses: [mm, n]"),
    ])
    #expect(try coverage.acts("cfo.selection") == ["correct a"])
  }
}
