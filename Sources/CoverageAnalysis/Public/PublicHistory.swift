internal import WorkspaceModel

/// A history as everybody may see it: without who wrote the commits, what they say of them, what
/// kept one from being measured, and the reasons of judgements.
///
/// Whatever is named in it has its public name of today; what is gone has its id, since nobody knows
/// any more where its title of then came from.
struct PublicHistory {
  /// The names of cells by their addresses.
  private let cells: [String: String]
  /// The titles of assets by their ids.
  private let assets: [String: String]
  /// The titles of modules by their paths.
  private let modules: [String: String]

  /// Takes the names from the coverage of a public workspace.
  init(_ coverage: Coverage) {
    let workspace = coverage.workspace
    cells = Self.table(coverage.cells.map(\.address)) {
      (workspace.address(of: $0), workspace.title(of: $0))
    }
    assets = Self.table(workspace.assets) { ($0.id, $0.title) }
    modules = Self.table(workspace.modules) { ($0.path, $0.title) }
  }

  private static func table<Element>(
    _ elements: [Element], _ entry: (Element) -> (String, String)
  ) -> [String: String] {
    Dictionary(elements.map(entry), uniquingKeysWith: { first, _ in first })
  }
}

extension PublicHistory {
  func history(of history: CoverageHistory) -> CoverageHistory {
    CoverageHistory(points: history.points.map(point), rules: history.rules, cut: history.cut)
  }

  private func point(_ point: HistoryPoint) -> HistoryPoint {
    HistoryPoint(
      commit: point.commit.madePublic, otherCommits: point.otherCommits.map(\.madePublic),
      outcome: point.outcome.madePublic, changes: point.changes.map(change),
      formerAddresses: point.formerAddresses)
  }

  private func change(_ change: CellChange) -> CellChange {
    CellChange(
      address: change.address, name: cells[change.address] ?? change.address,
      before: change.before?.madePublic, after: change.after?.madePublic,
      causes: change.causes.map { ChangeCause(kind: kind($0.kind), origin: $0.origin) },
      isByTimeAlone: change.isByTimeAlone, isByTagsOnly: change.isByTagsOnly)
  }

  private func kind(_ kind: ChangeCause.Kind) -> ChangeCause.Kind {
    switch kind {
    case .stopsApplying: .stopsApplying(reason: Withheld.reason)
    case .asset(let asset, let event): .asset(named(asset), event)
    case .claimAdded(let asset, let need): .claimAdded(named(asset), need)
    case .claimRemoved(let asset, let need): .claimRemoved(named(asset), need)
    case .fellShort(let asset, let shortfall): .fellShort(named(asset), named(shortfall))
    case .mended(let asset, let shortfall): .mended(named(asset), named(shortfall))
    case .personaAdded, .personaRemoved, .personaUnreadable, .personaReadable, .stageAdded,
      .stageRemoved, .taxonomyUnreadable, .taxonomyReadable, .startsToApply, .needAdded,
      .needRemoved, .needRewritten, .taxonomyChanged, .unexplained:
      kind
    }
  }

  private func named(_ asset: NamedAsset) -> NamedAsset {
    NamedAsset(id: asset.id, title: assets[asset.id] ?? asset.id)
  }

  private func named(_ module: NamedModule) -> NamedModule {
    NamedModule(path: module.path, title: modules[module.path] ?? module.path)
  }

  private func named(_ shortfall: NamedShortfall) -> NamedShortfall {
    switch shortfall {
    case .calledWeak: .calledWeak(reason: Withheld.reason)
    case .moduleStale(let module, let since): .moduleStale(named(module), since: since)
    case .moduleUndated(let module): .moduleUndated(named(module))
    case .moduleRecheckDue(let module): .moduleRecheckDue(named(module))
    case .unfit, .noReply, .stale, .undated, .recheckDue, .notDistributed, .limitUnknown:
      shortfall
    }
  }
}

extension HistoryPoint.Outcome {
  fileprivate var madePublic: HistoryPoint.Outcome {
    switch self {
    case .measured(let measure): .measured(measure.madePublic)
    case .gap: .gap(reason: "a file could not be read; which one, and why, is withheld")
    }
  }
}

extension HistoryCommit {
  fileprivate var madePublic: HistoryCommit {
    isWorkingTree ? self : HistoryCommit(id: id, day: day, subject: "(withheld)", author: "")
  }
}

extension HistoryCells {
  var madePublic: HistoryCells {
    HistoryCells(addresses: addresses, states: states.map(\.madePublic))
  }
}

extension CellState {
  fileprivate var madePublic: CellState {
    if case .notApplicable = self { .notApplicable(reason: Withheld.reason) } else { self }
  }
}
