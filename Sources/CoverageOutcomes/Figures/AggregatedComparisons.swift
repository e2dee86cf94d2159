internal import CoverageAnalysis
internal import WorkspaceModel

/// The comparisons that a warehouse counted.
struct AggregatedComparisons {
  let all: [Comparison]

  init(_ aggregates: Dataset.Aggregates, _ plan: MeasurementPlan, _ coverage: Coverage) {
    let isSuppressed = aggregates.outcomes.contains(where: \.isSuppressed)
    all = coverage.personaOrder.compactMap { persona in
      let outcomes = aggregates.outcomes.filter { $0.persona == persona }
      guard !outcomes.isEmpty else { return nil }
      let endings = aggregates.endings.filter { $0.persona == persona }
      let tallies = (
        yes: Self.tally(outcomes, endings, isExposed: true, hasTimes: !isSuppressed),
        no: Self.tally(outcomes, endings, isExposed: false, hasTimes: !isSuppressed)
      )
      let counts = tallies.yes.counts + tallies.no.counts
      let shown = Withholding(plan).row(
        counts + [max(0, aggregates.cohort.cohort - counts.reduce(0, +))])
      return Comparison(
        .persona(persona), tallies, shown, plan, bySegment: nil, sensitivity: [],
        hasTimes: !isSuppressed)
    }
  }

  private static func tally(
    _ outcomes: [AggregatedOutcome], _ endings: [AggregatedEnding], isExposed: Bool,
    hasTimes: Bool
  ) -> DealTally {
    var tally = DealTally()
    guard hasTimes else {
      for row in outcomes where row.isExposed == isExposed {
        tally.add(.won, days: 0, count: row.won)
        tally.add(.lost, days: 0, count: row.lost)
        tally.add(.open, days: 0, count: row.open)
      }
      return tally
    }
    for row in endings where row.isExposed == isExposed {
      tally.add(.won, days: row.days, count: row.won)
      tally.add(.lost, days: row.days, count: row.lost)
      tally.add(.open, days: row.days, count: row.open)
    }
    return tally
  }
}
