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
    let quarters = plan.quarters(since: dataset.firstDeal).map { plan in
      ReachedPersonas(dataset, plan).deals.filter { !$0.personas.isEmpty }
    }
    let deals = quarters.last ?? []
    let names = Set(deals.compactMap { $0.money?.currency }).sorted { $0.precedes($1) }
    let personas = coverage.personaOrder.filter { persona in
      deals.contains { $0.personas.contains(persona) }
    }
    // A persona's deals in all currencies and without an amount are as many as it was reached in.
    let columns = names.map(Optional.some) + [nil]
    let shown = Withholding(plan).table(
      quarters.map { deals in
        personas.map { persona in
          columns.map { name in
            deals.count { $0.money?.currency == name && $0.personas.contains(persona) }
          }
        }
      },
      risingColumns: Set(columns.indices))
    currencies = names.enumerated().map { place, name in
      InCurrency(
        name, deals.filter { $0.money?.currency == name }, plan,
        zip(personas, shown.map { $0[place] }))
    }
  }
}

extension InfluencedPipeline.InCurrency {
  fileprivate init(
    _ currency: String, _ deals: [ReachedPersonas.Deal], _ plan: MeasurementPlan,
    _ counts: some Sequence<(Ordinal<Persona>, ShownCount)>
  ) {
    let shares = Self.shares(of: deals)
    let withholding = Withholding(plan)
    // What all deals have beside those of a persona would tell of a few; and all shares make the total.
    let isTelling = counts.contains { _, count in
      count.number.map { withholding.isSmall(deals.count - $0) } ?? false
    }
    self.currency = currency
    total = .init(deals, isTelling ? .withheld : withholding.shown(deals.count))
    rows = counts.filter { $0.1 != .exactly(0) }.map { persona, count in
      InfluencedPipeline.Row(
        persona: persona,
        deals: .init(deals.filter { $0.personas.contains(persona) }, count),
        share: count == .withheld || isTelling ? nil : shares[persona] ?? 0)
    }
  }

  /// Each deal's amount in equal parts over all who were reached in it.
  private static func shares(of deals: [ReachedPersonas.Deal]) -> [Ordinal<Persona>: Int] {
    var shares: [Ordinal<Persona>: Int] = [:]
    for deal in deals {
      let parts = Apportionment(of: deal.money?.minor ?? 0).equally(among: deal.personas.count)
      for (persona, part) in zip(deal.personas, parts ?? []) {
        shares[persona, default: 0] += part
      }
    }
    return shares
  }
}

extension InfluencedPipeline.ShownSum {
  fileprivate init(_ deals: [ReachedPersonas.Deal], _ count: ShownCount) {
    self.count = count
    amount = count == .withheld ? nil : deals.reduce(0) { $0 + ($1.money?.minor ?? 0) }
  }
}
