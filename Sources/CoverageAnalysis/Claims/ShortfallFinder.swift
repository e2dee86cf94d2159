internal import WorkspaceModel

/// Finds what keeps an asset's claims and answers from being strong.
///
/// Of an asset that is not live yet it finds what would still be amiss once it is published, which
/// dates it.
struct ShortfallFinder {
  let basis: CoverageBasis
  let asset: Ordinal<Asset>
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
    var result = basis[asset].freshness
    if let need, basis.isRecheckDue(asset, for: need) { result = result.joined(with: .recheckDue) }
    if let module { result = result.joined(with: basis[module]) }
    return result
  }
}

extension ShortfallFinder {
  private var ownDate: [Shortfall] {
    guard !basis[asset].state.isPlanned else { return [] }
    switch basis[asset].freshness {
    case .stale(let since): return [.stale(since: since)]
    case .undated: return [.undated]
    case .fresh, .recheckDue: return []
    }
  }

  private func changedNeed(_ need: Ordinal<Need>?) -> [Shortfall] {
    need.map { basis.isRecheckDue(asset, for: $0) ? [.recheckDue] : [] } ?? []
  }

  private func date(of module: Ordinal<Module>?) -> [Shortfall] {
    guard let module else { return [] }
    switch basis[module] {
    case .stale(let since): return [.moduleStale(module, since: since)]
    case .undated: return [.moduleUndated(module)]
    case .fresh, .recheckDue: return []
    }
  }

  private func distribution(to persona: Ordinal<Persona>) -> [Shortfall] {
    let standing = basis[persona]
    guard !standing.isReached(on: basis.workspace.assets[asset].channels) else { return [] }
    return [.notDistributed(channels: standing.channels)]
  }

  private func judgements(at cell: CellAddress, need: Ordinal<Need>?) -> [Shortfall] {
    basis.workspace.assets[asset].weak.filter { mark in
      mark.target == .cell(cell) || need.map { mark.target == .need($0) } ?? false
    }.map(Shortfall.calledWeak)
  }
}
