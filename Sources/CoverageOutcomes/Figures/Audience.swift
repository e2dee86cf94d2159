internal import CoverageAnalysis
public import WorkspaceModel

/// What a marketer needs to reach those again who show intent, by persona, without any account.
///
/// An account shows intent when somebody of the persona, known or guessed, opened something live that
/// replies at a late stage, within the lookback before the day of the report.
public struct Audience: Sendable {
  /// The stages at which an asset has to reply.
  public let stages: [Tag]
  /// The segments of the accounts, in their order; without one at the end.
  public let segments: [Tag?]
  /// The personas with an account that shows intent, in their order.
  public let rows: [Row]

  public struct Row: Sendable {
    public let persona: Ordinal<Persona>
    public let accounts: ShownCount
    /// The accounts of each segment.
    public let bySegment: [ShownCount]
    /// How many of the accounts are in segments whose count is withheld.
    public let withheld: ShownCount
    /// By what to find such people: what the persona's file lists, not what stands in the tables.
    public let jobTitles: [String]
    /// By which enough of the accounts came to be told.
    public let channels: [Tag]
    /// That enough of the accounts opened to be told.
    public let assets: [Ordinal<Asset>]
  }
}

extension Audience {
  init(_ dataset: Dataset, _ plan: MeasurementPlan, _ coverage: Coverage) {
    let intent = dataset.engagement.intent
    let ofAccounts = Self.segments(of: dataset.opportunities, plan)
    let personas = coverage.personaOrder.filter { intent[$0] != nil }
    let counts = personas.map { persona in
      (intent[persona]?.accounts ?? []).reduce(into: [Tag?: Int]()) { counts, account in
        counts[ofAccounts[account] ?? nil, default: 0] += 1
      }
    }
    let all = coverage.workspace.taxonomy[.segments].tags.map(Optional.some) + [nil]
    // All of them: one that is only listed where it has accounts would have one at least.
    let segments = all
    stages = LateStage(coverage).stages
    self.segments = segments
    rows = zip(personas, counts).compactMap { persona, counts in
      intent[persona].map { intent in
        Row(
          persona, intent, segments.map { counts[$0] ?? 0 }, Withholding(plan),
          coverage.workspace.personas[persona].jobTitles)
      }
    }
  }

  /// The segment of each account: that of its last deal that has one.
  private static func segments(
    of opportunities: [Opportunity], _ plan: MeasurementPlan
  ) -> [String: Tag] {
    var last: [String: Opportunity] = [:]
    for deal in opportunities where deal.created <= plan.asOf && deal.segment != nil {
      guard let other = last[deal.account], other.created > deal.created else {
        last[deal.account] = deal
        continue
      }
    }
    return last.compactMapValues(\.segment)
  }
}

extension Audience.Row {
  fileprivate init(
    _ persona: Ordinal<Persona>, _ intent: Intent, _ counts: [Int], _ withholding: Withholding,
    _ jobTitles: [String]
  ) {
    self.persona = persona
    accounts = withholding.shown(counts.reduce(0, +))
    bySegment = withholding.row(counts)
    let hidden = zip(counts, bySegment).reduce(0) { $1.1 == .withheld ? $0 + $1.0 : $0 }
    // Who sees all accounts and the other segments knows their sum.
    withheld = accounts == .withheld ? withholding.shown(hidden) : .exactly(hidden)
    self.jobTitles = jobTitles
    channels = intent.channels
    assets = intent.assets
  }
}
