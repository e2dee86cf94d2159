internal import CoverageAnalysis
internal import CoverageWording
internal import WorkspaceModel

/// The backlog as data, apart from the model so that its shape stays.
struct BacklogFile: Encodable {
  let schema = "persona-coverage/backlog/2"
  let asOf: String
  let rule: String
  /// Of the whole backlog, whatever else was asked for.
  let quarter: Quarter
  let plans: [Plan]

  struct Quarter: Encodable {
    let name: String
    /// The cells whose plans are for this quarter, by rank.
    let cells: [String]
    let nextCells: [String]
    let remaining: Int
  }

  struct Plan: Encodable {
    let rank: Int
    let cell: String
    let persona: String
    let stage: String
    let weight: Amount
    let isPriority: Bool
    let score: Int
    let promisedScore: Int
    let promisedFrom: String?
    /// How many deals stand still there; left out where nobody has recorded any.
    let deals: Int?
    /// The points that its needs gain.
    let pointsOfNeeds: Int
    /// The points of coverage that it adds; left out where coverage has no value.
    let points: Amount?
    let effort: Int
    let why: String
    let acts: [Act]
    let waits: [Wait]
  }

  /// An answer that is published on a day to come.
  struct Wait: Encodable {
    let asset: String
    let need: String?
    let date: String
  }

  struct Act: Encodable {
    let kind: String
    let what: String
    let how: String
    let path: String
    let needs: [String]
    let effort: Int
    /// The ids of assets to read before anything new is written.
    let candidates: [String]
    let owner: String?
  }
}

extension BacklogFile.Quarter {
  init(_ plan: QuarterPlan, in workspace: Workspace) {
    name = plan.quarter.name
    cells = plan.plans.map { workspace.address(of: $0.cell) }
    nextCells = plan.next.map { workspace.address(of: $0.cell) }
    remaining = plan.remaining
  }
}

extension BacklogFile.Plan {
  init(_ plan: CoverageAnalysis.Plan, rank: Int, _ wording: Wording) {
    let workspace = wording.coverage.workspace
    self.rank = rank
    cell = workspace.address(of: plan.cell)
    persona = workspace.personas[plan.cell.persona].id
    stage = workspace.taxonomy[plan.cell.stage].id
    weight = Amount(plan.weight.description)
    isPriority = plan.isPriority
    score = plan.score
    promisedScore = plan.promise
    promisedFrom = plan.promisedFrom?.description
    deals = plan.stall?.deals
    pointsOfNeeds = plan.gain.points
    points = plan.gain.tenthsOfPoints.map { Amount("\($0 / 10).\($0 % 10)") }
    effort = plan.effort
    why = wording.rank(of: plan)
    acts = plan.acts.map { BacklogFile.Act($0, of: plan.cell, wording) }
    waits = plan.waits.map { wait in
      BacklogFile.Wait(
        asset: workspace.assets[wait.asset].id, need: wait.need.map { workspace.address(of: $0) },
        date: wait.date.description)
    }
  }
}

extension BacklogFile.Act {
  init(_ act: PlanAct, of cell: CellAddress, _ wording: Wording) {
    let workspace = wording.coverage.workspace
    kind = act.kind.rawValue
    what = wording.title(of: act, for: cell)
    how = wording.detail(of: act, for: cell)
    path = wording.coverage.path(of: act)
    needs = act.needs.map { workspace.address(of: $0) }
    effort = act.effort
    candidates = act.candidates.map { workspace.assets[$0].id }
    owner = wording.coverage.owner(of: act, for: cell).map { workspace.taxonomy[$0].id }
  }
}
