internal import WorkspaceModel

/// What is different between the first and the last measured point of a part of history.
public struct HistorySpan: Sendable {
  public let from: HistoryPoint
  public let to: HistoryPoint
  /// Coverage at both.
  public let coverage: FigureChange
  /// How many cells stand better at its end than at its beginning.
  public let better: Int
  public let worse: Int
  /// How many cells are new, gone, or begin or cease to apply.
  public let others: Int

  /// Compares the ends; none where fewer than two points are measured.
  init?(_ points: ArraySlice<HistoryPoint>) {
    guard let first = points.firstIndex(where: { $0.measure != nil }),
      let last = points.lastIndex(where: { $0.measure != nil }), first < last,
      let before = points[first].measure, let after = points[last].measure
    else { return nil }
    from = points[first]
    to = points[last]
    coverage = FigureChange(name: .coverage, before: before.coverage, after: after.coverage)
    let names = Self.laterAddresses(of: before.cells, in: points[(first + 1)...last])
    let old = Dictionary(zip(names, before.cells.states), uniquingKeysWith: { first, _ in first })
    let new = after.cells.byAddress
    let directions = Set(old.keys).union(new.keys).compactMap {
      Self.direction(old[$0], new[$0])
    }
    better = directions.count { $0 == .better }
    worse = directions.count { $0 == .worse }
    others = directions.count { $0 == .other }
  }
}

extension HistorySpan {
  public var days: Int { to.commit.day.days(since: from.commit.day) }

  /// What cells are called after some points.
  private static func laterAddresses(
    of cells: HistoryCells, in points: ArraySlice<HistoryPoint>
  ) -> [String] {
    points.filter { !$0.formerAddresses.isEmpty }.reduce(cells.addresses) { addresses, point in
      let later = Dictionary(
        point.formerAddresses.map { ($1, $0) }, uniquingKeysWith: { first, _ in first })
      return addresses.map { later[$0, default: $0] }
    }
  }

  /// Where a cell went; nowhere where it stands as before.
  private static func direction(_ old: CellState?, _ new: CellState?) -> CellChange.Direction? {
    if let old, let new, old.standsLike(new) { return nil }
    return CellChange.direction(from: old, to: new)
  }
}
