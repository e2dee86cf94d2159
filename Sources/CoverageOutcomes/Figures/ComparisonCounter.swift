internal import CoverageAnalysis
internal import SourceDocuments
internal import WorkspaceModel

/// Counts the deals of each comparison from the rows.
struct ComparisonCounter {
  private let dataset: Dataset
  private let plan: MeasurementPlan
  private let coverage: Coverage
  private let cohorts: [Int: Cohort]
  /// The cohort of each report up to this one, and the first deal of each account in it.
  private let quarters: [(cohort: Cohort, firstDeals: [Ordinal<Opportunity>])]
  /// For each persona and deal in which it is known, whether it was reached, by landmark.
  private let stated: [Ordinal<Persona>: [Ordinal<Opportunity>: [Int]]]
  private let inferred: [Ordinal<Persona>: [Ordinal<Opportunity>: [Int]]]

  init(_ dataset: Dataset, _ plan: MeasurementPlan, _ coverage: Coverage) {
    self.dataset = dataset
    self.plan = plan
    self.coverage = coverage
    cohorts = Dictionary(
      uniqueKeysWithValues: plan.landmarks.map {
        ($0, Cohort(of: dataset.opportunities, plan, landmark: $0))
      })
    quarters = plan.quarters(since: dataset.firstDeal).map { plan in
      let cohort = Cohort(of: dataset.opportunities, plan)
      return (cohort, cohort.firstDeals.values.sorted())
    }
    stated = Self.reached(in: dataset) { $0.persona }
    inferred = Self.reached(in: dataset) { $0.inferred?.persona }
  }

  /// The landmarks by which each persona was reached, in each deal in which it is known.
  private static func reached(
    in dataset: Dataset, _ persona: (Stakeholder) -> Ordinal<Persona>?
  ) -> [Ordinal<Persona>: [Ordinal<Opportunity>: [Int]]] {
    var reached: [Ordinal<Persona>: [Ordinal<Opportunity>: [Int]]] = [:]
    for (place, stakeholder) in dataset.stakeholders.enumerated() {
      guard let persona = persona(stakeholder) else { continue }
      let landmarks = dataset.engagement.exposed.filter { $0.value[place] }.map(\.key)
      reached[persona, default: [:]][stakeholder.opportunity, default: []] += landmarks
    }
    return reached
  }
}

extension ComparisonCounter {
  var comparisons: [Comparison] {
    let personas = coverage.personaOrder
    let served = CriticalAssets(coverage).served
    return personas.compactMap { persona in
      stated[persona].map { comparison(.persona(persona), $0) }
    }
      + personas.compactMap { persona in
        let known = stated[persona] ?? [:]
        let guessed = inferred[persona]?.filter { known[$0.key] == nil }
        return guessed.flatMap { $0.isEmpty ? nil : inferredComparison(persona, $0) }
      } + personas.filter(served.contains).compactMap(accounts)
  }

  private func inferredComparison(
    _ persona: Ordinal<Persona>, _ guessed: [Ordinal<Opportunity>: [Int]]
  ) -> Comparison {
    var comparison = comparison(.inferred(persona), guessed)
    let titles = dataset.stakeholders.compactMap { stakeholder in
      stakeholder.inferred.flatMap { $0.persona == persona ? $0.words : nil }
    }
    comparison.matchedTitles = Set(titles).sorted { $0.precedes($1) }
    return comparison
  }

  private func comparison(
    _ subject: Comparison.Subject, _ known: [Ordinal<Opportunity>: [Int]]
  ) -> Comparison {
    let tallies = self.tallies(known, plan.landmark)
    let isStated = subject == .persona(subject.persona)
    let reports = quarters.map { quarter in
      counts(known, in: quarter.cohort).prefix(isStated ? 7 : 6).map(\.self)
    }
    let rising = DealTally.rising.union(DealTally.rising.map { $0 + 3 })
    let shown = Withholding(plan).row(reports, rising: isStated ? rising.union([6]) : rising)
    return Comparison(
      subject, tallies, shown, plan, bySegment: stratified(known),
      sensitivity: plan.landmarks.filter { $0 != plan.landmark }
        .map { ($0, difference(known, $0)) })
  }

  /// The deals of the cohort in which a persona is known, reached or not.
  private func tallies(
    _ known: [Ordinal<Opportunity>: [Int]], _ landmark: Int,
    where isWanted: (Ordinal<Opportunity>) -> Bool = { _ in true }
  ) -> (yes: DealTally, no: DealTally) {
    guard let cohort = cohorts[landmark] else { return (DealTally(), DealTally()) }
    return tallies(known, in: cohort, where: isWanted)
  }

  private func tallies(
    _ known: [Ordinal<Opportunity>: [Int]], in cohort: Cohort,
    where isWanted: (Ordinal<Opportunity>) -> Bool = { _ in true }
  ) -> (yes: DealTally, no: DealTally) {
    var (yes, no) = (DealTally(), DealTally())
    for deal in cohort.members where isWanted(deal) {
      guard let landmarks = known[deal] else { continue }
      let (outcome, days) = (cohort.outcome(of: deal), cohort.days(of: deal))
      if landmarks.contains(cohort.landmark) {
        yes.add(outcome, days: days)
      } else {
        no.add(outcome, days: days)
      }
    }
    return (yes, no)
  }

  /// Those won, lost and open of the deals in which somebody was reached, and in which nobody was, up
  /// to the day of a report; then those in which nobody knows the persona.
  private func counts(_ known: [Ordinal<Opportunity>: [Int]], in cohort: Cohort) -> [Int] {
    let tallies = tallies(known, in: cohort)
    let counts = tallies.yes.counts + tallies.no.counts
    return counts + [cohort.members.count - counts.reduce(0, +)]
  }

  /// The difference at another landmark, of which no count is shown.
  private func difference(
    _ known: [Ordinal<Opportunity>: [Int]], _ landmark: Int
  ) -> ShownDifference {
    let tallies = self.tallies(known, landmark)
    let counts = tallies.yes.counts + tallies.no.counts
    let total = cohorts[landmark]?.members.count ?? 0
    let shown = Withholding(plan).row(counts + [total - counts.reduce(0, +)])
    let (yes, no) = (ShownRate(shown[0], of: shown[1]), ShownRate(shown[3], of: shown[4]))
    return ShownDifference(plan.large(yes), plan.large(no))
  }

  /// The difference by segments; none unless two of them have enough closed deals in each group, and
  /// enough or none are in no such segment.
  private func stratified(_ known: [Ordinal<Opportunity>: [Int]]) -> Stratified? {
    let segments = Set(known.keys.compactMap { dataset.opportunities[$0].segment }).sorted()
    let withholding = Withholding(plan)
    var rest = closed(tallies(known, plan.landmark))
    var strata: [TwoByTwo] = []
    for segment in segments {
      let counts = closed(
        tallies(known, plan.landmark) { dataset.opportunities[$0].segment == segment })
      let groups = [counts[0...1], counts[2...3]].map(Array.init)
      let isLarge = groups.allSatisfy { group in
        group[0] + group[1] >= plan.smallestGroup && !withholding.row(group).contains(.withheld)
      }
      guard isLarge else { continue }
      rest = zip(rest, counts).map { $0 - $1 }
      strata.append(
        TwoByTwo(
          firstYes: counts[0], firstNo: counts[1], secondYes: counts[2], secondNo: counts[3]))
    }
    guard strata.count > 1, !rest.contains(where: withholding.isSmall) else { return nil }
    return Stratified(strata)
  }

  /// Those won and lost of the deals with somebody reached, then of the others.
  private func closed(_ tallies: (yes: DealTally, no: DealTally)) -> [Int] {
    [tallies.yes.won, tallies.yes.lost, tallies.no.won, tallies.no.lost]
  }

  /// The comparison in which nobody knows who of an account it was.
  private func accounts(_ persona: Ordinal<Persona>) -> Comparison? {
    let tallies = quarters.map { quarter in
      var tally = (yes: DealTally(), no: DealTally())
      for deal in quarter.firstDeals {
        let isReached = dataset.engagement.exposedAccounts[deal]?.contains(persona) ?? false
        let (outcome, days) = (quarter.cohort.outcome(of: deal), quarter.cohort.days(of: deal))
        if isReached {
          tally.yes.add(outcome, days: days)
        } else {
          tally.no.add(outcome, days: days)
        }
      }
      return tally
    }
    guard let last = tallies.last, !last.yes.subjects.isEmpty || !last.no.subjects.isEmpty else {
      return nil
    }
    // Both sides together are all accounts, the same for each persona.
    let shown = Withholding(plan).table(
      tallies.map { [$0.yes.counts, $0.no.counts] }, risingColumns: DealTally.rising)
    return Comparison(
      .account(persona), last, shown.flatMap(\.self), plan, bySegment: nil, sensitivity: [])
  }
}

extension Comparison {
  /// - Parameters:
  ///   - subject: Of whom it speaks.
  ///   - tallies: The deals with somebody reached, and those without.
  ///   - shown: What may be seen of those won, lost and open with, of those without, and of those in
  ///     which nobody knows.
  ///   - plan: What is too small.
  ///   - bySegment: The difference by segments.
  ///   - sensitivity: The difference at other landmarks.
  ///   - hasTimes: Whether it is known when each deal closed.
  init(
    _ subject: Subject, _ tallies: (yes: DealTally, no: DealTally), _ shown: [ShownCount],
    _ plan: MeasurementPlan, bySegment: Stratified?,
    sensitivity: [(landmark: Int, difference: ShownDifference)], hasTimes: Bool = true
  ) {
    self.subject = subject
    reached = Group(tallies.yes, Array(shown[0..<3]), plan, hasTimes: hasTimes)
    notReached = Group(tallies.no, Array(shown[3..<6]), plan, hasTimes: hasTimes)
    notIdentified = shown.count > 6 ? shown[6] : nil
    difference = ShownDifference(
      plan.large(reached.winRate), plan.large(notReached.winRate))
    isTooFew = [reached, notReached].contains { group in
      (group.winRate.proportion?.total ?? 0) < plan.tooFew
    }
    // What the counts withhold can't come back by segments, nor by another day.
    let isWithheld = difference == .withheld
    self.bySegment = isWithheld ? nil : bySegment
    self.sensitivity = sensitivity.map { ($0.landmark, isWithheld ? .withheld : $0.difference) }
    let hasCurves = reached.closing != nil && notReached.closing != nil
    logRank = hasCurves ? LogRank(tallies.yes.closings, tallies.no.closings) : nil
  }
}

extension MeasurementPlan {
  /// A rate, unless it is one of a group that is too small to be shown.
  func large(_ rate: ShownRate) -> ShownRate {
    guard let proportion = rate.proportion else { return rate }
    return proportion.total < smallestGroup ? .withheld : rate
  }
}
