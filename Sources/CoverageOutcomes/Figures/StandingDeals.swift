internal import CoverageAnalysis
public import WorkspaceModel

/// Where deals stand still: the open and the lost ones by stage, and for how long.
public struct StandingDeals: Sendable {
  /// In the order of the stages.
  public let stages: [AtStage]
  /// How many deals have no stage that the taxonomy knows.
  public let openWithoutStage: ShownCount
  public let lostWithoutStage: ShownCount

  public struct AtStage: Sendable {
    public let stage: Tag
    /// Those that are open and not longer at the stage than the limit.
    public let moving: ShownCount
    /// Those that are open and at the stage for longer than the limit.
    public let standing: ShownCount
    /// The share of those that stand still among the open ones.
    public let standingRate: ShownRate
    /// Those whose last stage it was.
    public let lost: ShownCount
    /// For how long the open ones are there, half of them longer; none where too few are.
    public let medianDays: Int?
    /// The number of days beyond which a deal stands still.
    public let limit: Int
    /// Who takes part in the deals that stand still or are lost, of whom nothing strong stands there.
    public let unserved: [Unserved]
  }

  /// A persona known in deals that stand still or are lost at a stage where its cell is not strong.
  public struct Unserved: Sendable {
    public let cell: CellAddress
    public let deals: ShownCount
    /// How many deals stand still or are lost there in all.
    public let total: ShownCount
  }

  /// How long a deal is at a stage before it stands still, where no experience tells.
  public static let usualLimit = 90
}

extension StandingDeals {
  init(_ dataset: Dataset, _ plan: MeasurementPlan, _ coverage: Coverage) {
    let quarters = plan.quarters(since: dataset.firstDeal).map {
      StandingCounter(dataset, $0, coverage)
    }
    let counts = quarters.last?.counts ?? []
    // Open deals stand beside the roles that are known in them; all that are open or lost, beside
    // those of the segments.
    let places = counts.indices.map { [3 * $0, 3 * $0 + 1, 3 * $0 + 2] }
    let last = 3 * counts.count
    let shown = Withholding(plan).counts(
      quarters.map(\.all),
      lines: places.map { Array($0[0...1]) } + [
        places.map { $0[2] } + [last + 1], places.flatMap { $0[0...1] } + [last],
      ],
      rising: Set(places.map { $0[2] } + [last + 1]))
    stages = zip(counts, places).map { AtStage($0, $1.map { shown[$0] }, plan) }
    (openWithoutStage, lostWithoutStage) = (shown[last], shown[last + 1])
  }

  /// Whether any deal stands at a stage that is known.
  public var isEmpty: Bool {
    stages.allSatisfy { [$0.moving, $0.standing, $0.lost].allSatisfy { $0 == .exactly(0) } }
  }
}

extension StandingDeals.AtStage {
  fileprivate init(_ count: StageCount, _ shown: [ShownCount], _ plan: MeasurementPlan) {
    let withholding = Withholding(plan)
    stage = count.stage
    (moving, standing, lost) = (shown[0], shown[1], shown[2])
    standingRate = ShownRate(standing, of: moving)
    let days = count.daysOfOpen
    let isTold = moving != .withheld && standing != .withheld && days.count >= plan.smallestGroup
    medianDays = isTold ? Quantile.median(of: days) : nil
    limit = count.limit
    let total = count.standing + count.lost
    let isTotalShown = standing != .withheld && lost != .withheld
    unserved = count.unserved.map { cell, deals in
      let isSafe = isTotalShown && !withholding.isSmall(total - deals)
      return StandingDeals.Unserved(
        cell: cell, deals: isSafe ? withholding.shown(deals) : .withheld,
        total: isTotalShown ? withholding.shown(total) : .withheld)
    }
  }
}

/// The deals of a stage, counted.
private struct StageCount {
  let stage: Tag
  var moving = 0
  var standing = 0
  var lost = 0
  var daysOfOpen: [Int] = []
  var limit = StandingDeals.usualLimit
  var unserved: [(cell: CellAddress, deals: Int)] = []
}

/// Counts the deals of each stage.
private struct StandingCounter {
  private(set) var counts: [StageCount]
  private(set) var openWithoutStage = 0
  private(set) var lostWithoutStage = 0

  /// Those moving, standing and lost of each stage, then the open and the lost ones without a stage.
  var all: [Int] {
    counts.flatMap { [$0.moving, $0.standing, $0.lost] } + [openWithoutStage, lostWithoutStage]
  }

  init(_ dataset: Dataset, _ plan: MeasurementPlan, _ coverage: Coverage) {
    let stages = DealStages(dataset, plan)
    counts = coverage.stages.map { StageCount(stage: $0) }
    setLimits(stages, plan)
    var stuck: [[Ordinal<Opportunity>]] = Array(repeating: [], count: counts.count)
    for (deal, ordinal) in zip(dataset.opportunities, dataset.opportunities.ordinals)
    where deal.created <= plan.asOf && deal.outcome(on: plan.asOf) != .won {
      guard
        let place = counts.firstIndex(where: { $0.stage == stages.stage(of: ordinal, in: dataset) })
      else {
        if deal.outcome(on: plan.asOf) == .open {
          openWithoutStage += 1
        } else {
          lostWithoutStage += 1
        }
        continue
      }
      let days = plan.asOf.days(since: stages.start(of: ordinal, in: dataset))
      if add(days, isLost: deal.outcome(on: plan.asOf) == .lost, at: place) {
        stuck[place].append(ordinal)
      }
    }
    findUnserved(stuck, dataset, coverage)
  }

  /// Three of four deals that moved on needed at most the limit.
  private mutating func setLimits(_ stages: DealStages, _ plan: MeasurementPlan) {
    var days: [Tag: [Int]] = [:]
    for stay in stages.stays.joined() {
      guard let movedOn = stay.movedOn else { continue }
      days[stay.stage, default: []].append(movedOn.days(since: stay.entered))
    }
    for place in counts.indices {
      let found = days[counts[place].stage] ?? []
      guard found.count >= max(plan.smallestGroup, 8),
        let limit = Quantile.nearestRank(75, of: found)
      else { continue }
      counts[place].limit = limit
    }
  }

  /// Counts a deal, and says whether it stands still or is lost.
  private mutating func add(_ days: Int, isLost: Bool, at place: Int) -> Bool {
    if isLost {
      counts[place].lost += 1
      return true
    }
    counts[place].daysOfOpen.append(days)
    let isStanding = days > counts[place].limit
    if isStanding { counts[place].standing += 1 } else { counts[place].moving += 1 }
    return isStanding
  }

  private mutating func findUnserved(
    _ stuck: [[Ordinal<Opportunity>]], _ dataset: Dataset, _ coverage: Coverage
  ) {
    var personas: [Ordinal<Opportunity>: Set<Ordinal<Persona>>] = [:]
    for stakeholder in dataset.stakeholders {
      guard let persona = stakeholder.persona else { continue }
      personas[stakeholder.opportunity, default: []].insert(persona)
    }
    for place in counts.indices {
      counts[place].unserved = coverage.personaOrder.compactMap { persona in
        let cell = CellAddress(persona: persona, stage: counts[place].stage)
        let deals = stuck[place].count { personas[$0]?.contains(persona) == true }
        return deals > 0 && coverage[cell].state.isOpen ? (cell, deals) : nil
      }
    }
  }
}
