public import WorkspaceModel

/// The plans of all open cells, the most rewarding first.
public struct Backlog: Sendable {
  private let plans: [Plan]
  private let places: [CellAddress: Int]
  /// The files that somebody has begun for needs.
  let begun: BegunFiles

  /// A backlog that nobody asks for.
  init() {
    plans = []
    places = [:]
    begun = BegunFiles()
  }

  init(of coverage: ScoredWorkspace, _ figures: CoverageFigures) {
    let unit = ShareUnit(for: coverage)
    let (begun, misread) = (BegunFiles(in: coverage), MisreadAnswers(in: coverage))
    let ranked = coverage.cells.filter(\.state.isOpen).map { cell in
      let plan = CellPlanner(coverage: coverage, begun: begun, misread: misread, cell: cell)
        .plan(in: unit, of: figures.overall.coverage)
      return (plan: plan, address: Array(coverage.workspace.address(of: plan.cell).utf8))
    }.sorted { left, right in
      Self.precedes(left.plan, right.plan)
        ?? left.address.lexicographicallyPrecedes(right.address)
    }
    self.begun = begun
    plans = ranked.map(\.plan)
    places = Dictionary(uniqueKeysWithValues: plans.enumerated().map { ($1.cell, $0) })
  }
}

extension Backlog: RandomAccessCollection {
  public var startIndex: Int { plans.startIndex }

  public var endIndex: Int { plans.endIndex }

  public subscript(position: Int) -> Plan { plans[position] }

  /// What to do for a cell; none for a strong one and for one that does not apply.
  public func plan(for cell: CellAddress) -> Plan? { places[cell].map { plans[$0] } }
}

extension Backlog {
  /// Whether a plan stands before another one; none where only the address tells.
  ///
  /// Cells at which deals stand still come first, by the number of deals; then the plans of priority
  /// personas by points ÷ effort; then the others by weight × share gained ÷ effort; among equals the
  /// cheaper first act. Plans that gain nothing stand last, by the weight of their cells.
  static func precedes(_ left: Plan, _ right: Plan) -> Bool? {
    let (deals, others) = (left.stall?.deals ?? 0, right.stall?.deals ?? 0)
    if deals != others { return deals > others }
    if left.gainsSomething != right.gainsSomething { return left.gainsSomething }
    guard left.gainsSomething else {
      return left.weight == right.weight ? nil : left.weight > right.weight
    }
    if left.isPriority != right.isPriority { return left.isPriority }
    // Compared without dividing: a ÷ b > c ÷ d when a × d > c × b.
    let own = left.reward.multipliedFullWidth(by: right.cost)
    let other = right.reward.multipliedFullWidth(by: left.cost)
    if own != other { return (own.high, own.low) > (other.high, other.low) }
    let (first, second) = (left.nextAct?.effort ?? 0, right.nextAct?.effort ?? 0)
    return first == second ? nil : first < second
  }
}

extension Plan {
  fileprivate var reward: Int { weight.millionths * gain.points }

  fileprivate var cost: Int { gain.most * max(1, effort) }
}
