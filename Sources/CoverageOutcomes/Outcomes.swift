public import CoverageAnalysis
internal import WorkspaceModel

/// What the tables of measurement tell beside coverage, without anything that may not be seen.
public struct Outcomes: Sendable {
  public let plan: MeasurementPlan
  public let standing: StandingDeals
  public let committee: KnownCommittee
  public let leads: [LeadAcceptance]
  public let comparisons: Comparisons
  public let segments: SegmentOutcomes
  public let progression: StageProgression
  public let beforeAfter: BeforeAfter
  public let pipeline: InfluencedPipeline
  public let costs: PersonaCosts
  public let use: AssetUse
  public let audience: Audience
  public let search: SearchDemand
  public let programs: PersonaPrograms
  /// The tables that there are.
  public let tables: Set<MeasurementTable>
  public let leftOut: LeftOutRows
}

extension Outcomes {
  /// Counts everything.
  ///
  /// - Parameters:
  ///   - dataset: What the tables hold.
  ///   - plan: By which rules it is counted.
  ///   - coverage: What it stands beside.
  ///   - history: Since when cells are strong; none where nobody asked.
  public init(
    _ dataset: Dataset, _ plan: MeasurementPlan, _ coverage: Coverage,
    history: CoverageHistory? = nil
  ) {
    self.plan = plan
    standing = StandingDeals(dataset, plan, coverage)
    committee = KnownCommittee(dataset, plan, coverage)
    leads = LeadAcceptance.all(dataset, plan, coverage)
    comparisons = Comparisons(dataset, plan, coverage)
    segments = SegmentOutcomes(dataset, plan, coverage)
    progression = StageProgression(dataset, plan, coverage)
    beforeAfter = BeforeAfter(dataset, plan, coverage, history)
    pipeline = InfluencedPipeline(dataset, plan, coverage)
    costs = PersonaCosts(dataset, plan, coverage)
    use = AssetUse(dataset, plan, coverage)
    audience = Audience(dataset, plan, coverage)
    search = SearchDemand(dataset, plan, coverage)
    programs = PersonaPrograms(dataset, plan, coverage)
    tables = dataset.tables
    leftOut = LeftOutRows(dataset, plan)
  }
}
