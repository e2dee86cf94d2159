import CoverageAnalysis
import CoverageTestSupport
import SourceDocuments
import Testing
import WorkspaceModel

/// What plans promise, tried on generated workspaces by doing their acts in earnest.
struct PlanPromiseTests {
  static let seeds = 0..<18

  @Test(arguments: seeds)
  func doingAllActsInEarnestKeepsThePromise(seed: Int) throws {
    let draft = GeneratedWorkspace.draft(
      seed: seed, GeneratedWorkspace.Style(repeatsSentences: true))
    let coverage = Coverage(draft.files)
    #expect(coverage.workspace.diagnostics.map(\.message) == [])
    for plan in coverage.backlog where plan.gainsSomething || !plan.waits.isEmpty {
      let after = cell(of: plan, doing: plan.acts, coverage, draft)
      let address = coverage.workspace.address(of: plan.cell)
      #expect(
        after.score == plan.promise, "seed \(seed), \(address): \(plan.acts.map(\.kind))")
    }
  }

  /// The points of a plan are what coverage gains.
  @Test(arguments: seeds)
  func thePointsAreWhatCoverageGains(seed: Int) throws {
    let draft = GeneratedWorkspace.draft(seed: seed)
    let before = Coverage(draft.files)
    for plan in before.backlog where plan.gainsSomething {
      let after = Coverage.cells(of: done(plan.acts, at: plan.cell, before, draft).files)
      let address = before.workspace.address(of: plan.cell)
      let gained = (after[plan.cell].share?.points ?? 0) - (before[plan.cell].share?.points ?? 0)
      // What waits may gain today by what is done for others.
      #expect(
        plan.waits.isEmpty ? gained == plan.gain.points : gained >= plan.gain.points,
        "seed \(seed), \(address): \(plan.acts.map(\.kind))")
      let others = before.cells.filter { $0.address != plan.cell }
      guard plan.waits.isEmpty,
        others.allSatisfy({ after[$0.address].share?.points == $0.share?.points })
      else {
        continue
      }
      let (one, two) = (before.figures.overall.coverage, after.figures.overall.coverage)
      #expect(
        two.numerator - one.numerator == plan.gain.coverage.numerator, "seed \(seed), \(address)")
      #expect(one.unit == two.unit && one.denominator == plan.gain.coverage.denominator)
    }
  }

  @Test(arguments: seeds.prefix(12))
  func leavingOutAnActKeepsTheCellFromThePromise(seed: Int) throws {
    let draft = GeneratedWorkspace.draft(seed: seed)
    let coverage = Coverage(draft.files)
    for plan in coverage.backlog where plan.gainsSomething && plan.waits.isEmpty {
      for left in plan.acts.indices where isNeeded(plan.acts[left], plan) {
        var acts = plan.acts
        acts.remove(at: left)
        let after = cell(of: plan, doing: acts, coverage, draft)
        let address = coverage.workspace.address(of: plan.cell)
        #expect(
          after.score ?? 0 < plan.promise,
          "seed \(seed), \(address) without \(plan.acts[left].kind)")
      }
    }
  }

  @Test(arguments: seeds)
  func addingALiveAssetNeverLowersACell(seed: Int) {
    var draft = GeneratedWorkspace.draft(seed: seed)
    let before = Coverage(draft.files)
    draft.assets["zz"] = GeneratedWorkspace.silentAsset(for: draft, seed: seed)
    draft.assets["zz"]?.status = "published"
    let after = Coverage(draft.files)
    for cell in before.cells {
      #expect((after[cell.address].score ?? 2) >= (cell.score ?? 2))
    }
  }

  @Test(arguments: seeds.prefix(20))
  func coverageIsTheSameEachTime(seed: Int) {
    let draft = GeneratedWorkspace.draft(seed: seed)
    let (first, second) = (Coverage(draft.files), Coverage(draft.files))
    #expect(Array(first.backlog) == Array(second.backlog))
    #expect(first.cells.map(first.reasons) == second.cells.map(second.reasons))
    #expect(first.leads.all == second.leads.all)
  }

  /// Whether nothing else in the plan may do what an act does: a reply stands before what was only
  /// pointed at, and so may be within what an asset can be about.
  private func isNeeded(_ act: PlanAct, _ plan: Plan) -> Bool {
    act.kind != .strengthen || !plan.acts.contains { $0.kind == .reply && $0.file == act.file }
  }

  /// The plan's cell after some acts, on the day from which on the plan promises it.
  private func cell(
    of plan: Plan, doing acts: [PlanAct], _ coverage: Coverage, _ draft: DraftWorkspace
  ) -> Cell {
    let changed = done(acts, at: plan.cell, coverage, draft)
    return Coverage.cells(of: changed.files, on: plan.promisedFrom ?? Sample.today)[plan.cell]
  }

  private func done(
    _ acts: [PlanAct], at cell: CellAddress, _ coverage: Coverage, _ draft: DraftWorkspace
  ) -> DraftWorkspace {
    var doer = ActDoer(coverage, draft, inEarnest: true)
    // What is made narrower is made so once everything else is done.
    let last = acts.filter { $0.kind == .strengthen }
    for act in acts.filter({ $0.kind != .strengthen }) + last { doer.perform(act, at: cell) }
    return doer.draft
  }
}
