internal import WorkspaceModel

/// Judges the claims and answers of one asset: whether they count, and what keeps them from being
/// strong.
///
/// Of an asset that is not live yet it finds what would still be amiss once it is published, which
/// dates it.
struct AnswerJudge {
  let basis: CoverageBasis
  let asset: Ordinal<Asset>
  /// What the asset's file says.
  let written: Asset
  let standing: AssetStanding
  /// What of it is within breadth.
  let measured: AssetReach.Measured
}

extension AnswerJudge {
  /// The answer that an asset gives to a need in one way or several: the best of them counts, a strong
  /// one before one that says something.
  func answer(by ways: [AnswerWay]) -> Answer? {
    let answers = ways.compactMap { answer(by: $0, beside: ways) }
    return answers.enumerated().min { left, right in
      left.element.wayOrder == right.element.wayOrder
        ? left.offset < right.offset : left.element.wayOrder < right.element.wayOrder
    }?.element
  }

  /// What keeps a claim from being strong on its own, whatever it answers.
  func shortfalls(at cell: CellAddress) -> [Shortfall] {
    let dates = basis.strongRequires.contains(.freshness) ? ownDate : []
    return dates + distribution(to: cell.persona) + judgements { $0 == .cell(cell) }
  }

  /// Whether it is only assumed that the asset reaches a persona.
  func isAssumed(at persona: Ordinal<Persona>) -> Bool {
    basis.strongRequires.contains(.distribution)
      && basis[persona].isReachAssumed(on: written.channels)
  }
}

extension AnswerJudge {
  /// Whether a claim without an answer that fits is within what the asset can be about.
  ///
  /// Where claims are strong by themselves, it is open after a mistake: what a module answers may take
  /// part of them.
  var roomForClaims: BreadthRoom {
    if measured.reach.claimsTooMuch { return .beyond }
    let isOpen = !basis.asksForAnswers && basis.workspace.isReachInDoubt(of: written)
    return isOpen ? .open(basis.workspace.unreadableModule(of: written)) : .within
  }

  private func room(for need: Ordinal<Need>, _ ways: [AnswerWay]) -> BreadthRoom {
    if measured.fitting.contains(need) { return .within }
    return ways.allSatisfy(\.isInDoubt)
      ? .open(basis.workspace.unreadableModule(of: written)) : .beyond
  }

  private func answer(by way: AnswerWay, beside ways: [AnswerWay]) -> Answer? {
    guard let need = way.pointer.need else { return nil }
    let (said, fault) = reply(by: way, to: need, beside: ways)
    let (persona, room) = (basis.workspace.needs[need].persona, room(for: need, ways))
    return Answer(
      asset: asset, need: need, module: way.module, state: standing.state,
      standing: ClaimStanding(of: standing, room), room: room,
      line: way.line, reply: said, freshness: freshness(need, way.module),
      shortfalls: unfit(for: need) + (said == nil && basis.asksForReplies ? [.noReply(fault)] : [])
        + dates(need, way.module) + distribution(to: persona) + judgements(on: need),
      isAssumed: isAssumed(at: persona))
  }

  /// What is replied: by the way's own words, or, through a module that says nothing, by the asset's.
  private func reply(
    by way: AnswerWay, to need: Ordinal<Need>, beside ways: [AnswerWay]
  ) -> (GivenReply?, ReplyFault?) {
    let own = way.module == nil ? nil : ways.first { $0.module == nil }
    var firstFault: ReplyFault?
    for source in [way, own].compactMap(\.self) {
      guard let reply = source.pointer.reply else { continue }
      guard
        let fault = basis.ground.replies.fault(
          of: reply, to: need, isPlanned: standing.state.isPlanned)
      else {
        return (GivenReply(reply: reply, module: source.module, line: source.pointer.line), nil)
      }
      firstFault = firstFault ?? fault
    }
    return (nil, firstFault)
  }

  /// That the asset can't give a proof, where the need is one.
  private func unfit(for need: Ordinal<Need>) -> [Shortfall] {
    basis.isFit(standing.role, for: need) ? [] : [.unfit(role: standing.role)]
  }
}

extension AnswerJudge {
  /// Whether the asset and, where there is one, the module and the need are as fresh as can be.
  private func freshness(_ need: Ordinal<Need>, _ module: Ordinal<Module>?) -> Freshness {
    var result = standing.freshness
    if basis.ground.isRecheckDue(written, for: need) { result = result.joined(with: .recheckDue) }
    guard let module else { return result }
    result = result.joined(with: basis[module])
    return basis.ground.isRecheckDue(module, for: need) ? result.joined(with: .recheckDue) : result
  }

  private func dates(_ need: Ordinal<Need>, _ module: Ordinal<Module>?) -> [Shortfall] {
    guard basis.strongRequires.contains(.freshness) else { return [] }
    let changed: [Shortfall] = basis.ground.isRecheckDue(written, for: need) ? [.recheckDue] : []
    return ownDate + changed + (module.map { dates(need, of: $0) } ?? [])
  }

  private var ownDate: [Shortfall] {
    switch standing.freshness {
    case .limitUnknown: return [.limitUnknown]
    // Publishing dates it.
    case _ where standing.state.isPlanned: return []
    case .stale(let since): return [.stale(since: since)]
    case .undated: return [.undated]
    case .fresh, .recheckDue: return []
    }
  }

  private func dates(_ need: Ordinal<Need>, of module: Ordinal<Module>) -> [Shortfall] {
    date(of: module)
      + (basis.ground.isRecheckDue(module, for: need) ? [.moduleRecheckDue(module)] : [])
  }

  private func date(of module: Ordinal<Module>) -> [Shortfall] {
    switch freshnessOnItsDay(basis[module]) {
    case .stale(let since): [.moduleStale(module, since: since)]
    case .undated: [.moduleUndated(module)]
    case .limitUnknown: [.limitUnknown]
    case .fresh, .recheckDue: []
    }
  }

  /// How fresh a module is on the day on which a scheduled asset comes out; else today.
  private func freshnessOnItsDay(_ freshness: Freshness) -> Freshness {
    guard case .scheduled(let day) = standing.state, case .fresh(let end) = freshness, end < day
    else { return freshness }
    return .stale(since: end.adding(days: 1))
  }

  private func distribution(to persona: Ordinal<Persona>) -> [Shortfall] {
    let reader = basis[persona]
    guard basis.strongRequires.contains(.distribution), !reader.isReached(on: written.channels)
    else { return [] }
    return [.notDistributed(channels: reader.channels)]
  }

  private func judgements(on need: Ordinal<Need>) -> [Shortfall] {
    let cell = basis.workspace.needs[need].cell
    return judgements { $0 == .cell(cell) || $0 == .need(need) }
  }

  private func judgements(where speaksOf: (WeakMark.Target) -> Bool) -> [Shortfall] {
    written.weak.filter { speaksOf($0.target) }.map(Shortfall.calledWeak)
  }
}

extension Answer {
  fileprivate var wayOrder: (Int, Int, Int) {
    (shortfalls.isEmpty ? 0 : 1, reply == nil ? 1 : 0, shortfalls.count)
  }
}

extension CoverageBasis {
  /// Whether an asset of a role can answer a need: a proof is given by certain roles alone.
  func isFit(_ role: Tag?, for need: Ordinal<Need>) -> Bool {
    guard workspace.needs[need].kind == .proof else { return true }
    return role.map { taxonomy.rules.proofRoles.contains(taxonomy[$0].id) } ?? false
  }
}
