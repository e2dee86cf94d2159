import CoverageAnalysis
import CoverageTestSupport
import SourceDocuments
import Testing
import WorkspaceModel

/// What plans promise, tried on generated workspaces by doing their acts.
struct PlanPromiseTests {
  static let seeds = 0..<120

  @Test(arguments: seeds)
  func doingAllActsReachesThePromise(seed: Int) throws {
    let draft = GeneratedWorkspace.draft(seed: seed)
    let coverage = Coverage(draft.files)
    #expect(coverage.workspace.diagnostics.map(\.message) == [])
    for plan in coverage.backlog where plan.gain > 0 {
      for doesMore in [false, true] {
        let score = try score(plan, doing: plan.acts, doesMore, coverage, draft)
        #expect(score == plan.promise, "seed \(seed), \(coverage.workspace.address(of: plan.cell))")
      }
    }
  }

  @Test(arguments: seeds)
  func leavingOutAnyActDoesNot(seed: Int) throws {
    let draft = GeneratedWorkspace.draft(seed: seed)
    let coverage = Coverage(draft.files)
    for plan in coverage.backlog where plan.gain > 0 {
      for left in plan.acts.indices {
        var acts = plan.acts
        acts.remove(at: left)
        let score = try score(plan, doing: acts, true, coverage, draft)
        #expect(
          score < plan.promise, "seed \(seed), \(coverage.workspace.address(of: plan.cell)) \(left)"
        )
      }
    }
  }

  @Test(arguments: seeds)
  func addingALiveAssetNeverLowersACell(seed: Int) {
    var draft = GeneratedWorkspace.draft(seed: seed)
    let before = Coverage(draft.files)
    draft.assets["zz"] = GeneratedWorkspace.draft(seed: seed + 1_000).assets["a0"]
    draft.assets["zz"]?.status = "published"
    let known = Set(before.workspace.needs.ordinals.map { before.workspace.address(of: $0) })
    draft.assets["zz"]?.answers.removeAll { !known.contains($0) }
    draft.assets["zz"]?.weak.removeAll {
      $0.split(separator: ".").count == 3 && !known.contains($0)
    }
    draft.assets["zz"]?.against = [:]
    let after = Coverage(draft.files)
    for cell in before.cells {
      #expect((after[cell.address].score ?? 2) >= (cell.score ?? 2))
    }
  }

  @Test(arguments: seeds.prefix(100))
  func coverageIsTheSameEachTime(seed: Int) {
    let draft = GeneratedWorkspace.draft(seed: seed)
    let (first, second) = (Coverage(draft.files), Coverage(draft.files))
    #expect(first.backlog == second.backlog)
    #expect(first.cells.map(\.reasons) == second.cells.map(\.reasons))
    #expect(first.leads.all == second.leads.all)
  }

  /// The score of a plan's cell after some acts, on the day from which on the plan promises it.
  private func score(
    _ plan: Plan, doing acts: [PlanAct], _ doesMore: Bool, _ coverage: Coverage,
    _ draft: DraftWorkspace
  ) throws -> Int {
    var doer = ActDoer(coverage, draft, doesMore: doesMore)
    for act in acts { doer.perform(act, at: plan.cell) }
    let after = Coverage(doer.draft.files, on: plan.promisedFrom ?? Sample.today)
    return try #require(after[plan.cell].score)
  }
}
