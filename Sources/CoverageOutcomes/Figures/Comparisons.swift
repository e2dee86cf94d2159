internal import CoverageAnalysis
internal import SourceDocuments
public import WorkspaceModel

/// All comparisons of a report, and what was left out of them.
public struct Comparisons: Sendable {
  /// In the order of the personas: first those that somebody wrote down, then the guessed ones, then
  /// whole accounts.
  public let all: [Comparison]
  public let cohort: ShownCount
  public let closedByLandmark: ShownCount
  public let tooYoung: ShownCount
  /// Of the deals that are compared, those in which no persona is known.
  public let withoutPersona: ShownRate
  /// Of the events, those of which nobody knows the persona.
  public let eventsWithoutPersona: ShownRate
  /// Whether a warehouse counted the deals.
  public let isAggregated: Bool
}

extension Comparisons {
  /// How many differences stand in the report, of which one in twenty leaves out zero by chance.
  public var count: Int {
    all.reduce(0) { count, comparison in
      let others = comparison.sensitivity.count { $0.difference.value?.value != nil }
      return count + (comparison.difference.value?.value == nil ? 0 : 1) + others
    }
  }

  public subscript(persona: Ordinal<Persona>) -> Comparison? {
    all.first { $0.subject == .persona(persona) }
  }
}

extension Comparisons {
  init(_ dataset: Dataset, _ plan: MeasurementPlan, _ coverage: Coverage) {
    if let aggregates = dataset.aggregates {
      self.init(aggregates, plan, coverage)
    } else {
      self.init(rows: dataset, plan, coverage)
    }
  }

  private init(rows dataset: Dataset, _ plan: MeasurementPlan, _ coverage: Coverage) {
    let withholding = Withholding(plan)
    let cohort = Cohort(of: dataset.opportunities, plan)
    let counter = ComparisonCounter(dataset, plan, coverage)
    self.cohort = withholding.shown(cohort.members.count)
    closedByLandmark = withholding.shown(cohort.closedByLandmark)
    tooYoung = withholding.shown(cohort.tooYoung)
    let known = Set(dataset.stakeholders.filter { $0.persona != nil }.map(\.opportunity))
    withoutPersona = Self.rate(
      cohort.members.count { !known.contains($0) }, of: cohort.members.count, withholding)
    let events = PersonaEvents(dataset, plan, coverage)
    eventsWithoutPersona =
      events.ofNobody == .withheld
      ? .withheld
      : Self.rate(
        dataset.engagement.eventsWithoutPersona, of: dataset.engagement.events, withholding)
    isAggregated = false
    all = counter.comparisons
  }

  private init(
    _ aggregates: Dataset.Aggregates, _ plan: MeasurementPlan, _ coverage: Coverage
  ) {
    let (cohort, withholding) = (aggregates.cohort, Withholding(plan))
    self.cohort = withholding.shown(cohort.cohort)
    closedByLandmark = withholding.shown(cohort.closedByLandmark)
    tooYoung = withholding.shown(cohort.tooYoung)
    withoutPersona = Self.rate(cohort.withoutPersona, of: cohort.cohort, withholding)
    eventsWithoutPersona = Self.rate(cohort.eventsWithoutPersona, of: cohort.events, withholding)
    isAggregated = true
    all = AggregatedComparisons(aggregates, plan, coverage).all
  }

  private static func rate(_ part: Int, of whole: Int, _ withholding: Withholding) -> ShownRate {
    let shown = withholding.row([part, whole - part])
    return ShownRate(shown[0], of: shown[1])
  }
}
