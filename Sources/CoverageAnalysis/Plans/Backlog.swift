internal import WorkspaceModel

/// The plans of all open cells, the most rewarding first.
enum Backlog {
  static func plans(for coverage: Coverage) -> [Plan] {
    let pool = AdaptationPool(of: coverage)
    let plans = coverage.cells.filter(\.state.isOpen).map { cell in
      let plan = CellPlanner(coverage: coverage, cell: cell, pool: pool).plan
      return (plan: plan, address: Array(coverage.workspace.address(of: plan.cell).utf8))
    }
    return plans.sorted { left, right in
      precedes(left.plan, right.plan)
        ?? left.address.lexicographicallyPrecedes(right.address)
    }.map(\.plan)
  }

  /// Whether a plan stands before another one; none where only the address tells.
  ///
  /// Plans that gain something come first, those of priority personas before the others; then by
  /// cell weight × score gained ÷ number of acts, then by the cheaper first act. Plans that gain
  /// nothing stand by cell weight.
  static func precedes(_ left: Plan, _ right: Plan) -> Bool? {
    if (left.gain > 0) != (right.gain > 0) { return left.gain > 0 }
    guard left.gain > 0 else {
      return left.weight == right.weight ? nil : left.weight > right.weight
    }
    if left.isPriority != right.isPriority { return left.isPriority }
    // Compared without dividing: a ÷ b > c ÷ d when a × d > c × b.
    let own = left.weight.millionths * left.gain * right.acts.count
    let other = right.weight.millionths * right.gain * left.acts.count
    if own != other { return own > other }
    let (first, second) = (left.firstCost, right.firstCost)
    return first == second ? nil : first < second
  }
}

extension Plan {
  fileprivate var firstCost: Int { nextAct?.kind.cost ?? 0 }
}
