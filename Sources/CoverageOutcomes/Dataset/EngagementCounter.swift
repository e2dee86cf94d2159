internal import CoverageAnalysis
internal import WorkspaceModel

/// Counts events one by one, in memory that does not grow with their number.
struct EngagementCounter {
  private(set) var engagement = Engagement()
  private let plan: MeasurementPlan
  private let coverage: Coverage
  private let critical: CriticalAssets
  private let opportunities: [Opportunity]
  private let stakeholders: [Stakeholder]
  private let contacts: [String: Int]
  /// The stakeholders that each contact is.
  private let places: [[Int]]
  /// The first deal of each account in the cohort.
  private let firstDeals: [String: Ordinal<Opportunity>]
  /// The live assets that reply to a need at a late stage.
  private let lateAssets: Set<Ordinal<Asset>>

  init(_ dataset: Dataset, _ reading: DatasetReading, _ plan: MeasurementPlan, _ coverage: Coverage)
  {
    self.plan = plan
    self.coverage = coverage
    critical = CriticalAssets(coverage)
    opportunities = dataset.opportunities
    stakeholders = dataset.stakeholders
    contacts = reading.contacts
    var places: [[Int]] = Array(repeating: [], count: contacts.count)
    for (index, stakeholder) in stakeholders.enumerated()
    where opportunities[stakeholder.opportunity].created <= plan.asOf {
      places[stakeholder.contact].append(index)
    }
    self.places = places
    firstDeals = Cohort(of: opportunities, plan).firstDeals
    lateAssets = LateStage(coverage).assets
    engagement.lastSeen = Array(repeating: nil, count: contacts.count)
    for landmark in plan.landmarks {
      engagement.exposed[landmark] = Array(repeating: false, count: stakeholders.count)
    }
  }
}

extension EngagementCounter {
  /// Counts an event.
  ///
  /// - Parameters:
  ///   - event: What happened.
  ///   - asset: The asset that it names; none where this workspace has none of that id.
  mutating func count(_ event: EngagementEvent, on asset: Ordinal<Asset>?) {
    guard event.day <= plan.asOf else { return }
    let contact = event.contact.flatMap { contacts[$0] }
    let personas = self.personas(of: event, contact)
    engagement.events += 1
    if personas.isEmpty { engagement.eventsWithoutPersona += 1 }
    if let contact { see(contact, on: event.day) }
    guard let asset else { return }
    guard coverage.workspace.assets[asset].status != .retired else {
      engagement.retiredAssetEvents += 1
      return
    }
    for persona in personas {
      engagement.personaEvents[persona, default: 0] += 1
      if lateAssets.contains(asset) { engagement.lateStageEvents[persona, default: 0] += 1 }
    }
    showIntent(on: asset, event, contact)
    expose(to: asset, event, contact)
  }

  /// The personas of an event: that of the row, else those that somebody wrote down of the contact.
  private func personas(of event: EngagementEvent, _ contact: Int?) -> Set<Ordinal<Persona>> {
    if let persona = event.persona { return [persona] }
    return Set(contact.map { places[$0].compactMap { stakeholders[$0].persona } } ?? [])
  }

  private mutating func see(_ contact: Int, on day: CalendarDate) {
    engagement.lastSeen[contact] = max(engagement.lastSeen[contact] ?? day, day)
  }

  /// Counts an account of those who opened what replies at a late stage, not long ago.
  private mutating func showIntent(
    on asset: Ordinal<Asset>, _ event: EngagementEvent, _ contact: Int?
  ) {
    guard lateAssets.contains(asset), plan.asOf.days(since: event.day) <= plan.lookback else {
      return
    }
    let known = contact.map { places[$0].map { stakeholders[$0] } } ?? []
    let found: [(persona: Ordinal<Persona>?, account: String?)] =
      known.isEmpty
      ? [(event.persona, event.account)]
      : known.map { stakeholder in
        (
          event.persona ?? stakeholder.persona ?? stakeholder.inferred?.persona,
          event.account ?? opportunities[stakeholder.opportunity].account
        )
      }
    for case (let persona?, let account?) in found {
      engagement.intent[persona, default: Intent(plan)].add(account, on: asset, by: event.channel)
    }
  }

  private mutating func expose(to asset: Ordinal<Asset>, _ event: EngagementEvent, _ contact: Int?)
  {
    let personas = critical.personas(of: asset)
    guard !personas.isEmpty else { return }
    for place in contact.map({ places[$0] }) ?? [] {
      let stakeholder = stakeholders[place]
      guard let persona = stakeholder.persona ?? stakeholder.inferred?.persona,
        personas.contains(persona)
      else { continue }
      let created = opportunities[stakeholder.opportunity].created
      for landmark in plan.landmarks where isInTime(event.day, created, landmark) {
        engagement.exposed[landmark]?[place] = true
      }
    }
    guard let account = event.account, let deal = firstDeals[account],
      isInTime(event.day, opportunities[deal].created, plan.landmark)
    else { return }
    engagement.exposedAccounts[deal, default: []].formUnion(personas)
  }

  /// Whether a day lies within the lookback before a deal's start and the landmark after it.
  private func isInTime(_ day: CalendarDate, _ created: CalendarDate, _ landmark: Int) -> Bool {
    day >= created.adding(days: -plan.lookback) && day <= created.adding(days: landmark)
  }
}
