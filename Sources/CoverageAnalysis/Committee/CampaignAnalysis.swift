public import WorkspaceModel

/// A campaign as a path through the committee: what falls on which day, what is wrong with it, and
/// whom it leaves out.
public struct CampaignAnalysis: Sendable {
  public let campaign: Ordinal<Campaign>
  public let phase: Phase
  public let steps: [Step]
  /// What the campaign as a whole lacks.
  public let lacks: [CampaignLack]
  /// Who gets something, in the order in which personas are shown.
  public let reached: [Ordinal<Persona>]
  /// Who has steps and gets nothing by any of them.
  public let missed: [Ordinal<Persona>]
  /// The buying roles of its segments that no step is for, in the order of the vocabulary, with
  /// who has them.
  public let rolesLeftOut: [(role: Tag, holders: [Ordinal<Persona>])]

  /// Where a campaign stands on a day.
  public enum Phase: Sendable, Hashable {
    /// Its first day is not written.
    case undated
    case upcoming
    case running
    case ended
  }

  /// A step with the day on which it falls.
  public struct Step: Sendable {
    /// From 1.
    public let number: Int
    public let step: Campaign.Step
    /// The cell, where both persona and stage are named.
    public let cell: CellAddress?
    /// The campaign's first day and all waits up to this step; none without a first day.
    public let day: CalendarDate?
    public let faults: [CampaignFault]
  }
}

extension CampaignAnalysis {
  public init(of ordinal: Ordinal<Campaign>, in coverage: Coverage) {
    let workspace = coverage.workspace
    let campaign = workspace.campaigns[ordinal]
    let steps = CampaignPath(coverage: coverage, campaign: campaign).steps
    let planned = Set(steps.compactMap(\.step.persona))
    let reached = Set(
      steps.filter { !$0.faults.contains(where: \.sendsNothing) }.compactMap(\.step.persona))
    self.campaign = ordinal
    phase = Phase(of: campaign, on: coverage.today)
    self.steps = steps
    lacks = CampaignLack.all(of: campaign, in: coverage)
    self.reached = coverage.personaOrder.filter(reached.contains)
    missed = coverage.personaOrder.filter { planned.contains($0) && !reached.contains($0) }
    let audience = coverage.personaOrder.filter { persona in
      coverage[persona].segments.overlaps(campaign.segments)
    }
    let roles = PersonaGroups(of: audience, by: .buyingRoles, \.buyingRole, in: coverage.scored)
    // A step that can't be read may be for them.
    rolesLeftOut = roles.tagged.filter { group in
      !campaign.isInDoubt(.sequence) && !group.personas.isEmpty
        && !group.personas.contains(where: planned.contains)
    }.map { (role: $0.tag, holders: $0.personas) }
  }

  /// The analyses of all campaigns, in their order in the workspace.
  public static func all(in coverage: Coverage) -> [CampaignAnalysis] {
    coverage.workspace.campaigns.ordinals.map { CampaignAnalysis(of: $0, in: coverage) }
  }

  /// How many things are wrong with it.
  public var faultCount: Int { lacks.count + steps.reduce(0) { $0 + $1.faults.count } }
}

extension CampaignAnalysis.Phase {
  fileprivate init(of campaign: Campaign, on today: CalendarDate) {
    if let end = campaign.ends, end < today {
      self = .ended
    } else if let start = campaign.starts {
      self = start > today ? .upcoming : .running
    } else {
      self = .undated
    }
  }
}

extension CampaignLack {
  fileprivate static func all(of campaign: Campaign, in coverage: Coverage) -> [CampaignLack] {
    let day = campaign.starts
    var lacks: [CampaignLack] = []
    if campaign.sequence.isEmpty {
      lacks.append(.steps)
    } else if day == nil {
      lacks.append(.start)
    }
    if let start = day, let end = campaign.ends, end < start { lacks.append(.order(start, end)) }
    if let offer = campaign.offer {
      if let state = coverage.obstacle(to: offer, on: day) {
        lacks.append(.liveOffer(offer, state))
      }
    } else {
      lacks.append(.offer)
    }
    if let page = campaign.landingPage {
      if let state = coverage.obstacle(to: page, on: day) {
        lacks.append(.liveLandingPage(page, state))
      }
    } else {
      lacks.append(.landingPage)
    }
    if campaign.nextStep == nil { lacks.append(.nextStep) }
    return lacks
  }
}
