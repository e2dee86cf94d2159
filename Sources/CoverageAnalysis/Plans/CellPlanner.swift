internal import WorkspaceModel

/// Makes the plan of an open cell: for each need under 2 its cheapest honest way up.
struct CellPlanner {
  let coverage: ScoredWorkspace
  let begun: BegunFiles
  let misread: MisreadAnswers
  let cell: Cell
}

/// What a plan does for one need, or for a claim where no answer is asked for.
private struct NeedPlan {
  var need: Ordinal<Need>?
  var steps: Set<PlanStep> = []
  var mends: [Shortfall] = []
  var waits: ScheduledAnswer?
  /// The points that doing the steps gains.
  var points = 0
  /// Whether the need, or the claim, is strong once the steps are done and the days have come.
  var isReached = true
  var candidates: [Ordinal<Asset>] = []
  var misread: [FileLine] = []
}

extension CellPlanner {
  /// The plan; what it gains of coverage is told by the unit in which shares are added up.
  func plan(in unit: ShareUnit, of total: Share) -> Plan {
    let ways = coverage.basis.asksForAnswers ? cell.openNeeds.map(way(to:)) : claimWay
    let needsWriting = ways.isEmpty
    let acts = needsWriting ? [writeNeed] : acts(for: ways)
    let isReached = !needsWriting && ways.allSatisfy(\.isReached)
    let score = cell.score ?? 0
    let gained = needsWriting ? 0 : pointsGained(by: ways)
    let most = cell.share?.most ?? 2
    var share = Share(denominator: total.denominator, unit: total.unit)
    if cell.isPriority, gained > 0 {
      share.numerator = unit.part(gained, of: most, weighing: cell.weight)
    }
    return Plan(
      cell: cell.address, acts: acts, waits: ways.compactMap(\.waits), score: score,
      // What waits for its day counts then, too.
      promise: isReached
        ? 2 : ways.contains { $0.isReached || $0.points > 0 } ? max(score, 1) : score,
      gain: PlanGain(points: gained, most: most, coverage: share), weight: cell.weight,
      isPriority: cell.isPriority, stall: cell.openStall)
  }
}

extension CellPlanner {
  private var workspace: Workspace { coverage.workspace }

  private var efforts: Efforts { workspace.taxonomy.rules.effort }

  private var persona: PersonaStanding { coverage[cell.address.persona] }

  /// The points that a persona's mistake keeps back come with its correction.
  private func pointsGained(by ways: [NeedPlan]) -> Int {
    let heldBack =
      persona.isDoubtful && coverage.basis.asksForAnswers
      ? cell.needs.reduce(0) { $0 + $1.points } : 0
    return heldBack + ways.reduce(0) { $0 + $1.points }
  }

  private func way(to need: NeedCoverage) -> NeedPlan {
    if workspace.needs[need.need].hasError {
      let step = PlanStep(correcting: .persona(cell.address.persona), in: workspace)
      return NeedPlan(need: need.need, steps: [step], isReached: false)
    }
    let repairs = need.answers.compactMap { Repair(of: $0, in: coverage) }
    guard let repair = cheapest(repairs) else { return writing(for: need) }
    return way(repair, need: need.need, points: 2 - need.points)
  }

  private func way(_ repair: Repair, need: Ordinal<Need>?, points: Int) -> NeedPlan {
    let waits = repair.waitsUntil.map {
      ScheduledAnswer(asset: repair.place.asset, need: need, date: $0)
    }
    return NeedPlan(
      need: need, steps: repair.steps.union(corrections), mends: repair.mends, waits: waits,
      points: waits == nil && repair.isCertain ? points : 0, isReached: repair.isCertain)
  }

  /// A new answer is strong, or only weak where nobody can read on which channels the persona is.
  private func writing(for need: NeedCoverage) -> NeedPlan {
    let file = begun[need.need].map(PlanAct.File.asset) ?? .new(need.need)
    return NeedPlan(
      need: need.need, steps: corrections.union([PlanStep(kind: .write, file: file)]),
      points: (hasNoChannel ? 1 : 2) - need.points, isReached: !hasNoChannel,
      candidates: candidates(for: need),
      misread: Array(misread[need.need].prefix(Self.mostCandidates)))
  }

  /// Whether a mistake leaves a persona who asks for channels without any.
  private var hasNoChannel: Bool {
    persona.asksForChannel && persona.channels.isEmpty
      && coverage.basis.strongRequires.contains(.distribution)
  }

  /// What is to be put right in the persona's file before anything can give points there.
  private var corrections: Set<PlanStep> {
    guard persona.isDoubtful || hasNoChannel else { return [] }
    return [PlanStep(correcting: .persona(cell.address.persona), in: workspace)]
  }

  /// The claim that takes the least effort, where no answer is asked for; nothing where there is
  /// none.
  private var claimWay: [NeedPlan] {
    guard !persona.isUnreadable else { return [] }
    let repairs = cell.claims.compactMap { Repair(of: $0, in: coverage) }
    let points = 2 - (cell.score ?? 0)
    if let repair = cheapest(repairs) { return [way(repair, need: nil, points: points)] }
    return firstSoundNeed.map { need in
      var plan = writing(for: need)
      plan.points = points
      return [plan]
    } ?? cell.needs.prefix(1).map(way)
  }

  /// The first need for which an asset can be written: nothing answers one that has a mistake.
  private var firstSoundNeed: NeedCoverage? {
    cell.needs.first { !workspace.needs[$0.need].hasError }
  }

  /// The way that is certain, then with the least effort, then with the fewest acts, then by address.
  private func cheapest(_ repairs: [Repair]) -> Repair? {
    repairs.min { left, right in
      (left.isCertain ? 0 : 1, left.effort(efforts), left.steps.count, left.place.asset)
        < (right.isCertain ? 0 : 1, right.effort(efforts), right.steps.count, right.place.asset)
    }
  }

  /// Assets that claim this very cell, answer nothing in it, and would be fit.
  ///
  /// Whoever knows them can tell whether one answers the need already. Live ones come first, then by
  /// address; three at most.
  private func candidates(for need: NeedCoverage) -> [Ordinal<Asset>] {
    let segments = workspace.needs[need.need].segments
    let fit = cell.claims.filter { claim in
      let marks = workspace.assets[claim.asset].weak.map(\.target)
      return claim.standing.mayCount && claim.answersNothing
        && coverage.basis.isFit(coverage[claim.asset].role, for: need.need)
        && segments.overlaps(workspace.assets[claim.asset].segments)
        && !marks.contains(.need(need.need)) && !marks.contains(.cell(cell.address))
    }
    return Array(
      fit.map { ($0.stands ? 0 : 1, $0.asset) }.sorted(by: <).map(\.1).prefix(Self.mostCandidates))
  }

  private static let mostCandidates = 3
}

extension CellPlanner {
  private func acts(for ways: [NeedPlan]) -> [PlanAct] {
    Set(ways.flatMap(\.steps)).sorted { $0.precedes($1, efforts) }.map { step in
      let served = ways.filter { $0.steps.contains(step) }
      return PlanAct(
        kind: step.kind, file: step.file, needs: served.compactMap(\.need),
        mends: served.flatMap { way in way.mends.filter { $0.isMended(by: step) } }.unique,
        effort: efforts[step.kind], candidates: served.flatMap(\.candidates).unique,
        misread: served.flatMap(\.misread).unique, proposals: [])
    }
  }

  private var writeNeed: PlanAct {
    PlanAct(
      kind: persona.isUnreadable ? .correct : .writeNeed, file: .persona(cell.address.persona),
      needs: [], mends: [], effort: efforts[persona.isUnreadable ? .correct : .writeNeed],
      candidates: [], misread: [],
      proposals: persona.isUnreadable
        ? [] : NeedProposal.all(of: cell.address.persona, in: workspace))
  }
}

extension Shortfall {
  /// Whether a step is what mends it.
  fileprivate func isMended(by step: PlanStep) -> Bool {
    switch (self, step.kind) {
    case (.noReply, .reply), (.limitUnknown, .correct), (.notDistributed, .distribute),
      (.notDistributed, .correct), (.calledWeak, .strengthen), (.stale, .correct),
      (.undated, .correct), (.moduleStale, .correct), (.moduleUndated, .correct):
      true
    case (.stale, .refresh), (.stale, .finish), (.undated, .refresh), (.undated, .finish),
      (.recheckDue, .recheck), (.recheckDue, .refresh), (.recheckDue, .finish):
      if case .asset = step.file { true } else { false }
    case (.moduleStale(let module, _), .refresh), (.moduleUndated(let module), .refresh),
      (.moduleRecheckDue(let module), .recheck), (.moduleRecheckDue(let module), .refresh):
      step.file == .module(module)
    default: false
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
