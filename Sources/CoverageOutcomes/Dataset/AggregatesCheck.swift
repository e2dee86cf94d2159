internal import SourceDocuments
internal import WorkspaceModel

/// Holds the tables of a warehouse against each other, and against what is asked for.
struct AggregatesCheck {
  private(set) var mistakes: [TableMistake] = []
  private let personas: [Persona]

  init(
    _ cohorts: [AggregatedCohort], _ outcomes: [AggregatedOutcome], _ endings: [AggregatedEnding],
    _ plan: MeasurementPlan, _ workspace: Workspace
  ) {
    personas = workspace.personas
    guard let cohort = cohorts.first, cohorts.count == 1 else {
      report(.aggregatedCohort, "this table needs one row, and has \(cohorts.count)")
      return
    }
    check(cohort, plan)
    for (group, rows) in Dictionary(grouping: outcomes, by: Group.init) where rows.count > 1 {
      report(.aggregatedOutcomes, "\(rows.count) rows speak of \(words(for: group))")
    }
    if endings.reduce(0, { $0 + $1.won + $1.lost + $1.open }) > Self.mostDeals {
      report(.aggregatedSurvival, "more than \(Self.mostDeals) deals can't be compared")
    } else if !outcomes.contains(where: \.isSuppressed) {
      compare(outcomes, endings)
    }
    for (persona, rows) in Dictionary(grouping: outcomes, by: \.persona) {
      let deals = rows.reduce(0) { $0 + $1.won + $1.lost + $1.open }
      if deals > cohort.cohort {
        report(
          .aggregatedOutcomes,
          "\(deals) deals of \(personas[persona].id.quoted) are more than the \(cohort.cohort) of "
            + "agg_cohort.csv")
      }
    }
    mistakes.sort(by: TableMistake.isInOrder)
  }

  private static let mostDeals = 2_000_000
}

extension AggregatesCheck {
  /// A persona, reached or not.
  private struct Group: Hashable {
    let persona: Ordinal<Persona>
    let isExposed: Bool

    init(_ row: AggregatedOutcome) {
      (persona, isExposed) = (row.persona, row.isExposed)
    }

    init(_ row: AggregatedEnding) {
      (persona, isExposed) = (row.persona, row.isExposed)
    }
  }

  private func words(for group: Group) -> String {
    "\(personas[group.persona].id.quoted), engaged \(group.isExposed)"
  }

  private mutating func check(_ cohort: AggregatedCohort, _ plan: MeasurementPlan) {
    let pairs = [
      ("as_of", cohort.asOf.description, plan.asOf.description),
      ("landmark_days", "\(cohort.landmarkDays)", "\(plan.landmark)"),
      ("lookback_days", "\(cohort.lookbackDays)", "\(plan.lookback)"),
    ]
    for (name, found, asked) in pairs where found != asked {
      report(
        .aggregatedCohort,
        "`\(name)` is \(found), and asked for is \(asked): run the text of persona measure --sql anew"
      )
    }
    if cohort.withoutPersona > cohort.cohort {
      report(.aggregatedCohort, "more deals are without a persona than there are")
    }
    if cohort.eventsWithoutPersona > cohort.events {
      report(.aggregatedCohort, "more events are without a persona than there are")
    }
  }

  /// Both tables count the same deals.
  private mutating func compare(_ outcomes: [AggregatedOutcome], _ endings: [AggregatedEnding]) {
    var sums: [Group: [Int]] = [:]
    for row in outcomes {
      sums[Group(row), default: [0, 0, 0]] = [row.won, row.lost, row.open]
    }
    var found: [Group: [Int]] = sums.mapValues { _ in [0, 0, 0] }
    for row in endings {
      let before = found[Group(row)] ?? [0, 0, 0]
      found[Group(row)] = [before[0] + row.won, before[1] + row.lost, before[2] + row.open]
    }
    for (group, counts) in found where counts != sums[group] {
      report(
        .aggregatedSurvival,
        "its deals of \(words(for: group)) are others than those of agg_outcomes.csv")
    }
  }

  private mutating func report(_ table: MeasurementTable, _ message: String) {
    mistakes.append(TableMistake(table.path, at: nil, message))
  }
}
