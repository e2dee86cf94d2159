internal import CoverageAnalysis
public import WorkspaceModel

/// Of the open deals at each stage, in how many each required buying role is known and was seen.
public struct KnownCommittee: Sendable {
  /// In the order of stages, then roles.
  public let rows: [Row]

  public struct Row: Sendable {
    public let stage: Tag
    public let role: Tag
    /// Nobody in that role is known.
    public let unknown: ShownCount
    /// Somebody is known, who was not seen of late.
    public let silent: ShownCount
    /// Somebody is known, and was seen of late.
    public let engaged: ShownCount
    /// The cells of the personas in that role at that stage.
    public let cells: [CellAddress]
  }

  /// How many days back somebody counts as seen of late.
  public let recent: Int
}

extension KnownCommittee {
  init(_ dataset: Dataset, _ plan: MeasurementPlan, _ coverage: Coverage) {
    recent = plan.lookback
    let people = PeopleInDeals(dataset, plan, coverage)
    let stages = DealStages(dataset, plan)
    let open = zip(dataset.opportunities, dataset.opportunities.ordinals).filter { deal, _ in
      deal.created <= plan.asOf && deal.outcome(on: plan.asOf) == .open
    }.map(\.1)
    let byStage = Dictionary(grouping: open) { stages.stage(of: $0, in: dataset) }
    let taxonomy = coverage.workspace.taxonomy
    let roles = taxonomy[.buyingRoles].tags.filter { taxonomy[$0].isRequired }
    rows = coverage.stages.flatMap { stage -> [Row] in
      let deals = byStage[stage] ?? []
      guard !deals.isEmpty else { return [] }
      return roles.map { Row(stage, $0, deals, people, plan, coverage) }
    }
  }
}

extension KnownCommittee.Row {
  fileprivate init(
    _ stage: Tag, _ role: Tag, _ deals: [Ordinal<Opportunity>], _ people: PeopleInDeals,
    _ plan: MeasurementPlan, _ coverage: Coverage
  ) {
    let states = deals.map { people.standing(of: role, in: $0) }
    let counts = [PeopleInDeals.Standing.unknown, .silent, .engaged].map { standing in
      states.count { $0 == standing }
    }
    let shown = Withholding(plan).row(counts)
    self.stage = stage
    self.role = role
    (unknown, silent, engaged) = (shown[0], shown[1], shown[2])
    cells = coverage.personaOrder.filter { coverage.workspace.personas[$0].buyingRole == role }
      .map { CellAddress(persona: $0, stage: stage) }
      .filter { coverage[$0].state.applies }
  }
}

/// Who is known in each deal, in which role, and whether that person was seen of late.
private struct PeopleInDeals {
  enum Standing {
    case unknown, silent, engaged
  }

  private var standings: [Key: Standing] = [:]

  private struct Key: Hashable {
    let deal: Ordinal<Opportunity>
    let role: Tag
  }

  init(_ dataset: Dataset, _ plan: MeasurementPlan, _ coverage: Coverage) {
    for stakeholder in dataset.stakeholders {
      let persona = stakeholder.persona.map { coverage.workspace.personas[$0] }
      guard let role = stakeholder.role ?? persona?.buyingRole else { continue }
      let seen = dataset.engagement.lastSeen[stakeholder.contact]
      let isRecent = seen.map { plan.asOf.days(since: $0) <= plan.lookback } ?? false
      let key = Key(deal: stakeholder.opportunity, role: role)
      if isRecent {
        standings[key] = .engaged
      } else if standings[key] == nil {
        standings[key] = .silent
      }
    }
  }

  func standing(of role: Tag, in deal: Ordinal<Opportunity>) -> Standing {
    standings[Key(deal: deal, role: role)] ?? .unknown
  }
}
