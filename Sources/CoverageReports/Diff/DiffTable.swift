internal import CoverageAnalysis

/// What a change tells line by line: the needs, then the cells of which no need tells.
struct DiffTable {
  /// What got worse.
  let worse: [DiffRow]
  /// What got better, is said otherwise, or is answered as it is asked for the first time.
  let others: [DiffRow]

  init(_ change: CoverageChange) {
    let told = change.toldNeeds
    let cells = change.cellsBesideNeeds
    worse =
      told.filter { $0.direction == .worse }.map(DiffRow.init)
      + cells.filter { $0.direction == .worse }.map(DiffRow.init)
    others =
      told.filter { $0.direction != .worse }.map(DiffRow.init)
      + cells.filter { $0.direction == .better }.map(DiffRow.init)
  }
}

extension CoverageChange {
  /// The needs whose answers are others: those that came without one, are gone or only read
  /// otherwise are told elsewhere.
  var toldNeeds: [NeedChange] {
    needs.filter { need in
      need.direction != .other || need.isSaidOtherwise
        || need.before == nil && (need.after?.points ?? 0) > 0
    }
  }
}
