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
  }

  /// Deals, and what they are worth in the smallest coin.
  public struct ShownSum: Sendable {
    public let count: ShownCount
    /// None where the count is withheld.
    public let amount: Int?
  }

}

extension InfluencedPipeline {
  init(_ dataset: Dataset, _ plan: MeasurementPlan, _ coverage: Coverage) {
    let deals = ReachedPersonas(dataset, plan).deals.compactMap { deal in
      deal.money.flatMap { money in
        deal.personas.isEmpty ? nil : ReachedDeal(money: money, personas: deal.personas)
      }
    }
    let currencies = Set(deals.map(\.money.currency)).sorted { $0.precedes($1) }
    self.currencies = currencies.map { currency in
      InCurrency(currency, deals.filter { $0.money.currency == currency }, plan, coverage)
    }
  }
}

extension InfluencedPipeline.InCurrency {
  fileprivate init(
    _ currency: String, _ deals: [ReachedDeal], _ plan: MeasurementPlan, _ coverage: Coverage
  ) {
    let withholding = Withholding(plan)
    let personas = coverage.personaOrder.filter { persona in
      deals.contains { $0.personas.contains(persona) }
    }
    let counts = personas.map { persona in deals.count { $0.personas.contains(persona) } }
    // The parts of the additive view have a known sum, so that one alone can't be withheld.
    let shown = withholding.row(counts)
    let shares = Self.shares(of: deals)
    self.currency = currency
    total = .init(deals, withholding.shown(deals.count))
    rows = personas.indices.map { place in
      let persona = personas[place]
      return InfluencedPipeline.Row(
        persona: persona,
        deals: .init(deals.filter { $0.personas.contains(persona) }, shown[place]),
        share: shown[place] == .withheld ? nil : shares[persona] ?? 0)
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

/// A deal of the cohort with an amount, and who was reached in it.
private struct ReachedDeal {
  let money: Money
  /// In the order of the personas.
  let personas: [Ordinal<Persona>]
}
