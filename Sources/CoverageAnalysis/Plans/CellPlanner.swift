internal import WorkspaceModel

/// Makes the plan of an open cell: for each open need the cheapest way to a strong answer, and no
/// act that the others make needless.
struct CellPlanner {
  let coverage: Coverage
  let cell: Cell
  let pool: AdaptationPool
}

extension CellPlanner {
  var plan: Plan {
    let standing = coverage[cell.address.persona]
    let goals = coverage.basis.asksForAnswers ? needGoals : claimGoals
    if goals.isEmpty { return plan(acts: [act(.writeNeed)]) }
    let asksForChannel =
      standing.asksForChannel && coverage.basis.strongRequires.contains(.distribution)
    if asksForChannel, standing.channels.isEmpty {
      return plan(acts: [], obstacle: .personaWithoutChannels)
    }
    return plan(for: goals)
  }
}

extension CellPlanner {
  /// A strong answer to each open need.
  private var needGoals: [PlanGoal] {
    var goals = cell.openNeeds.map { need in
      PlanGoal(need: need.need, repairs: need.answers.compactMap(Repair.init(of:)))
    }
    let unanswered = goals.indices.filter { goals[$0].repairs.isEmpty }
    var finder = AnswerFinder(coverage: coverage, cell: cell, pool: pool)
    let steps = finder.steps(for: unanswered.compactMap { goals[$0].need })
    for (index, step) in zip(unanswered, steps) { goals[index].addition = step }
    return goals
  }

  /// One strong claim, where answers are not asked for; none where there is nothing to begin with.
  private var claimGoals: [PlanGoal] {
    guard !coverage[cell.address.persona].isUnreadable else { return [] }
    let repairs = cell.claims.flatMap { claim in
      claim.answersNothing
        ? [Repair(of: claim)] : coverage.answers[claim.answers].map(Repair.init(of:))
    }.compactMap(\.self)
    if !repairs.isEmpty { return [PlanGoal(need: nil, repairs: repairs)] }
    guard let need = cell.needs.first?.need else { return [] }
    var finder = AnswerFinder(coverage: coverage, cell: cell, pool: pool)
    var goal = PlanGoal(need: need, repairs: [])
    goal.addition = finder.additions(for: need)
    return [goal]
  }

  private func plan(for goals: [PlanGoal]) -> Plan {
    let steps = needed(Set(goals.flatMap(\.steps)), for: goals)
    let repairs = goals.map { $0.repair(opened: steps) }
    let waits = zip(goals, repairs).compactMap { goal, repair in
      repair.flatMap { way in
        way.waitsUntil.map {
          ScheduledAnswer(asset: way.point.asset, need: way.point.need ?? goal.need, date: $0)
        }
      }
    }
    let acts = steps.sorted().map { act($0, goals, repairs.compactMap(\.self)) }
    return plan(acts: acts, waits: waits, promise: 2)
  }

  /// The steps without those that the others make needless, the dearest left out first.
  private func needed(_ steps: Set<PlanStep>, for goals: [PlanGoal]) -> Set<PlanStep> {
    var kept = steps
    for step in steps.sorted().reversed() {
      kept.remove(step)
      if !goals.allSatisfy({ $0.isReached(by: kept) }) { kept.insert(step) }
    }
    return kept
  }
}

extension CellPlanner {
  private func plan(
    acts: [PlanAct], waits: [ScheduledAnswer] = [], promise: Int? = nil,
    obstacle: Plan.Obstacle? = nil
  ) -> Plan {
    let score = cell.score ?? 0
    return Plan(
      cell: cell.address, acts: acts, waits: waits, score: score, promise: promise ?? score,
      weight: cell.weight, isPriority: cell.isPriority, obstacle: obstacle)
  }

  private func act(_ step: PlanStep, _ goals: [PlanGoal], _ repairs: [Repair]) -> PlanAct {
    let served = repairs.filter { $0.steps.contains(step) }
    let mends = served.flatMap { repair in
      repair.mends.filter { $0.step(for: repair.point.asset) == step }
    }
    let needs =
      served.compactMap(\.point.need) + goals.filter { $0.addition == step }.compactMap(\.need)
    return act(
      PlanAct.Kind(step.change, mends), file: step.file, needs: needs.unique.sorted(),
      mends: mends.unique)
  }

  private func act(
    _ kind: PlanAct.Kind, file: PlanAct.File? = nil, needs: [Ordinal<Need>] = [],
    mends: [Shortfall] = []
  ) -> PlanAct {
    let (persona, taxonomy) = (cell.address.persona, coverage.workspace.taxonomy)
    let kinds = needs.map { coverage.workspace.needs[$0].kind }
    return PlanAct(
      kind: kind, file: file ?? .persona(persona), needs: needs, mends: mends,
      roles: needs.isEmpty
        ? taxonomy.expectedRoles(at: cell.address.stage)
        : kinds.compactMap(taxonomy.role(answering:)).unique,
      channels: coverage[persona].channels, formats: coverage[persona].formats)
  }
}

extension PlanAct.Kind {
  fileprivate init(_ change: PlanStep.Change, _ mends: [Shortfall]) {
    switch change {
    case .publish: self = .publish
    case .review: self = mends.contains(.recheckDue) ? .recheck : .refresh
    case .distribute: self = .distribute
    case .strengthen: self = .strengthen
    case .point: self = .point
    case .adapt: self = .adapt
    case .create: self = .create
    }
  }
}

extension Array where Element: Hashable {
  /// The elements without repetitions, in their order.
  fileprivate var unique: [Element] {
    var seen = Set<Element>()
    return filter { seen.insert($0).inserted }
  }
}
