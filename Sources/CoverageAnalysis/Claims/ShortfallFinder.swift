internal import WorkspaceModel

/// Finds what keeps an asset's claims and answers from being strong.
///
/// Of an asset that is not live yet it finds what would still be amiss once it is published, which
/// dates it.
struct ShortfallFinder {
  let basis: CoverageBasis
  let asset: Ordinal<Asset>
  /// What the asset's file says.
  let written: Asset
  let standing: AssetStanding
  /// In how many cells the asset answers needs.
  let answeredCells: Int
}

extension ShortfallFinder {
  /// The shortfalls of a claim; of one of its answers where there is a need.
  func shortfalls(
    at cell: CellAddress, need: Ordinal<Need>? = nil, module: Ordinal<Module>? = nil
  ) -> [Shortfall] {
    var found: [Shortfall] = []
    if basis.strongRequires.contains(.freshness) {
      found += ownDate + changedNeed(need) + date(of: module)
    }
    if basis.strongRequires.contains(.distribution) { found += distribution(to: cell.persona) }
    if answeredCells > basis.taxonomy.rules.breadth {
      found.append(.tooBroad(cells: answeredCells))
    }
    return found + judgements(at: cell, need: need)
  }

  /// Whether the asset and, where there is one, the module and the need are as fresh as can be.
  func freshness(need: Ordinal<Need>?, module: Ordinal<Module>?) -> Freshness {
    var result = standing.freshness
    if let need, basis.isRecheckDue(written, for: need) {
      result = result.joined(with: .recheckDue)
    }
    if let module { result = result.joined(with: basis[module]) }
    return result
  }
}

extension ShortfallFinder {
  private var ownDate: [Shortfall] {
    guard !standing.state.isPlanned else { return [] }
    switch standing.freshness {
    case .stale(let since): return [.stale(since: since)]
    case .undated: return [.undated]
    case .fresh, .recheckDue: return []
    }
  }

  private func changedNeed(_ need: Ordinal<Need>?) -> [Shortfall] {
    need.map { basis.isRecheckDue(written, for: $0) ? [.recheckDue] : [] } ?? []
  }

  private func date(of module: Ordinal<Module>?) -> [Shortfall] {
    guard let module else { return [] }
    switch freshnessOnItsDay(basis[module]) {
    case .stale(let since): return [.moduleStale(module, since: since)]
    case .undated: return [.moduleUndated(module)]
    case .fresh, .recheckDue: return []
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
    guard !reader.isReached(on: written.channels) else { return [] }
    return [.notDistributed(channels: reader.channels)]
  }

  private func judgements(at cell: CellAddress, need: Ordinal<Need>?) -> [Shortfall] {
    written.weak.filter { mark in
      mark.target == .cell(cell) || need.map { mark.target == .need($0) } ?? false
    }.map(Shortfall.calledWeak)
  }
}
