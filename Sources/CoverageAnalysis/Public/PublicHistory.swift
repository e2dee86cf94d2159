internal import WorkspaceModel

extension CoverageHistory {
  /// The history as everybody may see it: without who wrote the commits, what they say of them, what
  /// kept one from being measured, and the reasons of judgements.
  var madePublic: CoverageHistory {
    CoverageHistory(points: points.map(\.madePublic), rules: rules, cut: cut)
  }
}

extension HistoryPoint {
  fileprivate var madePublic: HistoryPoint {
    HistoryPoint(
      commit: commit.madePublic, otherCommits: otherCommits.map(\.madePublic),
      outcome: outcome.madePublic, changes: changes.map(\.madePublic),
      formerAddresses: formerAddresses)
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

extension CellChange {
  fileprivate var madePublic: CellChange {
    CellChange(
      address: address, name: name, before: before?.madePublic, after: after?.madePublic,
      causes: causes.map(\.madePublic), isByTimeAlone: isByTimeAlone, isByTagsOnly: isByTagsOnly)
  }
}

extension ChangeCause {
  fileprivate var madePublic: ChangeCause { ChangeCause(kind: kind.madePublic, origin: origin) }
}

extension ChangeCause.Kind {
  fileprivate var madePublic: ChangeCause.Kind {
    switch self {
    case .stopsApplying: .stopsApplying(reason: Withheld.reason)
    case .fellShort(let asset, .calledWeak):
      .fellShort(asset, .calledWeak(reason: Withheld.reason))
    case .mended(let asset, .calledWeak): .mended(asset, .calledWeak(reason: Withheld.reason))
    default: self
    }
  }
}
