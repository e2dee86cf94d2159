internal import CoverageAnalysis
internal import SourceDocuments
public import WorkspaceModel

/// What the deals are worth in which somebody was reached before the landmark, by currency.
public struct InfluencedPipeline: Sendable {
  /// In the order of the currencies' bytes.
  public let currencies: [InCurrency]

  public struct InCurrency: Sendable {
    public let currency: String
    /// All deals in which anybody was reached, each once.
    public let total: ShownSum
    /// By persona; deals with several of them stand in several rows, which therefore overlap.
    public let rows: [Row]
  }

  public struct Row: Sendable {
    public let persona: Ordinal<Persona>
    /// The deals in which the persona was reached.
    public let deals: ShownSum
    /// The deals with each amount split over all who were reached in it; none where it is withheld.
    public let share: Int?
    /// What was spent on the persona, and on each of these deals; none where nobody knows.
    public let cost: Cost?
  }

  /// Deals, and what they are worth in the smallest coin.
  public struct ShownSum: Sendable {
    public let count: ShownCount
    /// None where the count is withheld.
    public let amount: Int?
  }

  public struct Cost: Sendable {
    public let spent: Int
    public let perDeal: Int?
    public let perWon: Int?
  }
}

extension InfluencedPipeline {
  init(_ dataset: Dataset, _ plan: MeasurementPlan, _ coverage: Coverage) {
    let deals = ReachedDeals(dataset, plan)
    let spent = SpentMoney(dataset, plan, coverage)
    let currencies = Set(deals.all.map(\.money.currency)).sorted { $0.precedes($1) }
    self.currencies = currencies.map { currency in
      InCurrency(
        currency, deals.all.filter { $0.money.currency == currency },
        spent.amounts[currency] ?? [:], plan, coverage)
    }
  }
}

extension InfluencedPipeline.InCurrency {
  fileprivate init(
    _ currency: String, _ deals: [ReachedDeal], _ spent: [Ordinal<Persona>: Int],
    _ plan: MeasurementPlan, _ coverage: Coverage
  ) {
    let withholding = Withholding(plan)
    let personas = coverage.personaOrder.filter { persona in
      deals.contains { $0.personas.contains(persona) }
    }
    let counts = personas.map { persona in deals.count { $0.personas.contains(persona) } }
    // The parts of the additive view have a known sum, so that one alone can't be withheld.
    let shown = withholding.row(counts)
    let won = personas.map { persona in
      deals.count { $0.personas.contains(persona) && $0.isWon }
    }
    let shares = Self.shares(of: deals)
    self.currency = currency
    total = .init(deals, withholding.shown(deals.count))
    rows = personas.indices.map { place in
      let persona = personas[place]
      let cost = spent[persona].flatMap { spent in
        shown[place].number.map { count in
          InfluencedPipeline.Cost(
            spent, count, withholding.shown(won[place]).number,
            others: withholding.isSmall(count - won[place]))
        }
      }
      return InfluencedPipeline.Row(
        persona: persona,
        deals: .init(deals.filter { $0.personas.contains(persona) }, shown[place]),
        share: shown[place] == .withheld ? nil : shares[persona] ?? 0, cost: cost)
    }
  }

  /// Each deal's amount in equal parts over all who were reached in it.
  private static func shares(of deals: [ReachedDeal]) -> [Ordinal<Persona>: Int] {
    var shares: [Ordinal<Persona>: Int] = [:]
    for deal in deals {
      let parts = Apportionment(of: deal.money.minor).equally(among: deal.personas.count) ?? []
      for (persona, part) in zip(deal.personas, parts) { shares[persona, default: 0] += part }
    }
    return shares
  }
}

extension InfluencedPipeline.ShownSum {
  fileprivate init(_ deals: [ReachedDeal], _ count: ShownCount) {
    self.count = count
    amount = count == .withheld ? nil : deals.reduce(0) { $0 + $1.money.minor }
  }
}

extension InfluencedPipeline.Cost {
  fileprivate init(_ spent: Int, _ deals: Int, _ won: Int?, others isSmall: Bool) {
    self.spent = spent
    perDeal = deals > 0 ? spent / deals : nil
    perWon = isSmall ? nil : won.flatMap { $0 > 0 ? spent / $0 : nil }
  }
}

/// A deal of the cohort with an amount, and who was reached in it.
private struct ReachedDeal {
  let money: Money
  let isWon: Bool
  /// In the order of the personas.
  let personas: [Ordinal<Persona>]
}

/// The deals in which anybody was reached.
private struct ReachedDeals {
  let all: [ReachedDeal]

  init(_ dataset: Dataset, _ plan: MeasurementPlan) {
    let cohort = Cohort(of: dataset.opportunities, plan)
    let exposed = dataset.engagement.exposed[plan.landmark] ?? []
    var personas: [Ordinal<Opportunity>: Set<Ordinal<Persona>>] = [:]
    for (stakeholder, isReached) in zip(dataset.stakeholders, exposed) where isReached {
      guard let persona = stakeholder.persona else { continue }
      personas[stakeholder.opportunity, default: []].insert(persona)
    }
    all = cohort.members.compactMap { deal in
      guard let money = dataset.opportunities[deal].amount, let reached = personas[deal]
      else { return nil }
      return ReachedDeal(
        money: money, isWon: cohort.outcome(of: deal) == .won, personas: reached.sorted())
    }
  }
}

/// What was spent on each persona, by currency; what is shared and not split stands nowhere.
private struct SpentMoney {
  private(set) var amounts: [String: [Ordinal<Persona>: Int]] = [:]

  init(_ dataset: Dataset, _ plan: MeasurementPlan, _ coverage: Coverage) {
    let priority = coverage.personaOrder.filter { coverage.workspace.personas[$0].priority != nil }
    for cost in dataset.costs where cost.period.upperBound <= plan.asOf {
      let (personas, parts) = Self.parts(of: cost, priority)
      for (persona, part) in zip(personas, parts) {
        amounts[cost.money.currency, default: [:]][persona, default: 0] += part
      }
    }
  }

  private static func parts(
    of cost: CostRecord, _ priority: [Ordinal<Persona>]
  ) -> ([Ordinal<Persona>], [Int]) {
    if let persona = cost.persona { return ([persona], [cost.money.minor]) }
    let whole = Apportionment(of: cost.money.minor)
    switch cost.allocation {
    case .direct: return ([], [])
    case .even: return (priority.sorted(), whole.equally(among: priority.count) ?? [])
    case .weights(let weights):
      let personas = weights.keys.sorted()
      return (personas, whole.split(by: personas.map { weights[$0] ?? 0 }) ?? [])
    }
  }
}
