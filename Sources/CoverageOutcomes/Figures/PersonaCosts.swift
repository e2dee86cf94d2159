internal import CoverageAnalysis
internal import SourceDocuments
public import WorkspaceModel

/// What was spent on each persona, and on each deal of the same time in which it was reached.
public struct PersonaCosts: Sendable {
  /// By currency, then in the order of the personas.
  public let rows: [Row]
  /// What several share and no rule splits, by currency.
  public let unallocated: [(currency: String, amount: Int)]

  public struct Row: Sendable {
    public let currency: String
    public let persona: Ordinal<Persona>
    public let spent: Int
    /// The deals that are compared, began while the money was spent, and in which it was reached.
    public let deals: ShownCount
    public let won: ShownCount

    /// What was spent for each deal; none without any, or where their number is withheld.
    public var perDeal: Int? { deals.number.flatMap { $0 > 0 ? spent / $0 : nil } }
    public var perWon: Int? { won.number.flatMap { $0 > 0 ? spent / $0 : nil } }
  }
}

extension PersonaCosts {
  init(_ dataset: Dataset, _ plan: MeasurementPlan, _ coverage: Coverage) {
    let costs = dataset.costs.filter { $0.period.upperBound <= plan.asOf }
    let deals = ReachedPersonas(dataset, plan)
    let currencies = Set(costs.map(\.money.currency)).sorted { $0.precedes($1) }
    let priority = coverage.personaOrder.filter { coverage.workspace.personas[$0].priority != nil }
    var unallocated: [(currency: String, amount: Int)] = []
    var rows: [Row] = []
    for currency in currencies {
      var spending = Spending(priority: priority.sorted())
      for cost in costs where cost.money.currency == currency { spending.add(cost) }
      if spending.unallocated > 0 { unallocated.append((currency, spending.unallocated)) }
      rows += coverage.personaOrder.compactMap { persona in
        spending.parts[persona].map { Row(currency, persona, $0, deals, plan) }
      }
    }
    self.rows = Self.apart(rows, plan)
    self.unallocated = unallocated
  }

  /// Withholds the deals of a persona in currencies whose deals differ by a few.
  private static func apart(_ rows: [Row], _ plan: MeasurementPlan) -> [Row] {
    let withholding = Withholding(plan)
    return rows.map { row in
      let others = rows.filter { $0.persona == row.persona && $0.currency != row.currency }
      let isTelling = others.contains { other in
        guard let own = row.deals.number, let theirs = other.deals.number else { return false }
        return withholding.isSmall(abs(own - theirs))
      }
      return isTelling ? row.withheld : row
    }
  }
}

extension PersonaCosts.Row {
  fileprivate init(
    _ currency: String, _ persona: Ordinal<Persona>, _ part: Spending.Part,
    _ reached: ReachedPersonas, _ plan: MeasurementPlan
  ) {
    let withholding = Withholding(plan)
    let all = reached.deals.filter { $0.personas.contains(persona) }
    let deals = all.filter { deal in part.periods.contains { $0.contains(deal.created) } }
    let won = deals.count(where: \.isWon)
    let wonOutside = all.count(where: \.isWon) - won
    let outside = all.count - deals.count
    self.currency = currency
    self.persona = persona
    spent = part.amount
    // Those of all times stand elsewhere.
    self.won = withholding.row([won, deals.count - won, wonOutside, outside - wonOutside])[0]
    self.deals = withholding.isSmall(outside) ? .withheld : withholding.shown(deals.count)
  }

  fileprivate var withheld: Self {
    Self(currency: currency, persona: persona, spent: spent, deals: .withheld, won: .withheld)
  }
}

/// What was spent in one currency.
private struct Spending {
  struct Part {
    var amount = 0
    var periods: [ClosedRange<CalendarDate>] = []
  }

  private(set) var parts: [Ordinal<Persona>: Part] = [:]
  private(set) var unallocated = 0
  private let priority: [Ordinal<Persona>]

  init(priority: [Ordinal<Persona>]) {
    self.priority = priority
  }

  mutating func add(_ cost: CostRecord) {
    let amount = cost.money.minor
    if let persona = cost.persona { return add(amount, to: persona, cost) }
    let personas: [Ordinal<Persona>]
    let amounts: [Int]?
    switch cost.allocation {
    case .direct: (personas, amounts) = ([], nil)
    case .even:
      (personas, amounts) = (priority, Apportionment(of: amount).equally(among: priority.count))
    case .weights(let weights):
      personas = weights.keys.sorted()
      amounts = Apportionment(of: amount).split(by: personas.map { weights[$0] ?? 0 })
    }
    guard let amounts, !amounts.isEmpty else {
      unallocated += amount
      return
    }
    for (persona, amount) in zip(personas, amounts) { add(amount, to: persona, cost) }
  }

  private mutating func add(_ amount: Int, to persona: Ordinal<Persona>, _ cost: CostRecord) {
    parts[persona, default: Part()].amount += amount
    parts[persona, default: Part()].periods.append(cost.period)
  }
}
