internal import CoverageAnalysis
public import WorkspaceModel

/// What web, mail and sales counted of the assets, and of the personas' streams.
public struct AssetUse: Sendable {
  /// The assets that reply at a late stage, with what sales did with them; in the order of assets.
  public let lateAssets: [Row]
  /// The landing pages and other offers with visits, in the order of assets.
  public let offers: [Row]
  /// Impressions and clicks by persona; without one at the end.
  public let reach: [Stream]
  /// Mail that was sent and opened by persona; without one at the end.
  public let mail: [Stream]
  /// How often each persona looked at what replies at a late stage, and at anything.
  public let lateStage: [(persona: Ordinal<Persona>, late: ShownCount, all: ShownCount)]
  /// Whether anything was counted of what sales sends.
  public let knowsSales: Bool

  public struct Row: Sendable {
    public let asset: Ordinal<Asset>
    /// Those that did, among all of them.
    public let rate: ShownRate
    /// None where nobody counted them.
    public let some: ShownCount?
    public let all: ShownCount?
    /// Whether no row names it.
    public let isUnnamed: Bool
  }

  public struct Stream: Sendable {
    public let persona: Ordinal<Persona>?
    /// None where nobody counted them.
    public let some: ShownCount?
    public let all: ShownCount
    public let rate: ShownRate
  }
}

extension AssetUse {
  init(_ dataset: Dataset, _ plan: MeasurementPlan, _ coverage: Coverage) {
    let taxonomy = coverage.workspace.taxonomy
    let records = dataset.performance.filter { $0.period.upperBound <= plan.asOf }
    let sales = taxonomy[.channels].tag(named: "sales")
    let email = taxonomy[.channels].tag(named: "email")
    let ofSales = records.filter { $0.channel == sales && sales != nil }
    let ofMail = records.filter { $0.channel == email && email != nil }
    let withholding = Withholding(plan)
    knowsSales = ofSales.contains { $0.asset != nil && $0.sends != nil }
    lateAssets = LateStage(coverage).assets.sorted().map { asset in
      Row(asset, ofSales.filter { $0.asset == asset }, \.opens, \.sends, withholding)
    }
    let offered = Set(records.filter { $0.visits != nil }.compactMap(\.asset)).sorted()
    offers = offered.map { asset in
      Row(asset, records.filter { $0.asset == asset }, \.conversions, \.visits, withholding)
    }
    reach = Self.streams(
      records.filter { $0.impressions != nil }, \.clicks, \.impressions, withholding, coverage)
    mail = Self.streams(ofMail, \.opens, \.sends, withholding, coverage)
    let engagement = dataset.engagement
    let events = PersonaEvents(dataset, plan, coverage)
    lateStage = coverage.personaOrder.compactMap { persona in
      guard let all = engagement.personaEvents[persona], let shownOfAll = events.byPersona[persona]
      else { return nil }
      let late = engagement.lateStageEvents[persona] ?? 0
      return (persona, withholding.row([late, all - late])[0], shownOfAll)
    }
  }

  private static func streams(
    _ records: [PerformanceRecord], _ some: KeyPath<PerformanceRecord, Int?>,
    _ all: KeyPath<PerformanceRecord, Int?>, _ withholding: Withholding, _ coverage: Coverage
  ) -> [Stream] {
    let personas = coverage.personaOrder.map(Optional.some) + [nil]
    return personas.compactMap { persona in
      let own = records.filter { $0.persona == persona }
      guard !own.isEmpty else { return nil }
      let sums = Sums(own, some, all)
      guard sums.isSeen else { return nil }
      let shown = sums.shown(withholding)
      return Stream(persona: persona, some: shown.some, all: shown.all, rate: shown.rate)
    }
  }
}

extension AssetUse.Row {
  fileprivate init(
    _ asset: Ordinal<Asset>, _ records: [PerformanceRecord],
    _ some: KeyPath<PerformanceRecord, Int?>, _ all: KeyPath<PerformanceRecord, Int?>,
    _ withholding: Withholding
  ) {
    let sums = Sums(records, some, all)
    let shown = sums.shown(withholding)
    self.asset = asset
    isUnnamed = records.isEmpty
    self.some = sums.isSeen ? shown.some : nil
    self.all = sums.isSeen ? shown.all : nil
    rate = shown.rate
  }
}

/// Sums over the rows that know how many there are of all of them.
private struct Sums {
  private(set) var all = 0
  /// Those that did; none where a row knows of these alone, or not of these, so that nobody does.
  private(set) var some: Int? = 0
  /// Whether a row knows of all of them at least.
  private(set) var isSeen = false

  init(
    _ records: [PerformanceRecord], _ some: KeyPath<PerformanceRecord, Int?>,
    _ all: KeyPath<PerformanceRecord, Int?>
  ) {
    for record in records {
      let part = record[keyPath: some]
      guard let whole = record[keyPath: all] else {
        if part != nil { self.some = nil }
        continue
      }
      isSeen = true
      self.all += whole
      self.some = self.some.flatMap { sum in part.map { sum + $0 } }
    }
  }

  /// What may be seen of those that did and of all, with the share.
  func shown(_ withholding: Withholding) -> (some: ShownCount?, all: ShownCount, rate: ShownRate) {
    guard let some else { return (nil, withholding.shown(all), .noValue) }
    let shown = withholding.row([some, all - some])
    return (
      shown[0], shown.contains(.withheld) ? withholding.shown(all) : .exactly(all),
      ShownRate(shown[0], of: shown[1])
    )
  }
}
