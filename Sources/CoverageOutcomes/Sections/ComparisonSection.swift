internal import CoverageAnalysis
internal import SourceDocuments
internal import WorkspaceModel

extension OutcomeReportBuilder {
  /// Deals in which a persona was reached, beside deals in which it was not.
  var comparisonSection: OutcomeSection {
    let comparisons = outcomes.comparisons
    return OutcomeSection(
      "comparison", "Deals in which a persona was reached, and others",
      [
        "This proves no effect: buyers who are going to buy read more, so that a difference does not "
          + "show that reading moved a deal.",
        "How many deals are compared: \(OutcomeWords.text(comparisons.cohort)). Left out: "
          + "\(OutcomeWords.text(comparisons.closedByLandmark)) that had closed "
          + "\(English.count(outcomes.plan.landmark, "day")) after they began, and "
          + "\(OutcomeWords.text(comparisons.tooYoung)) that have not reached that day.",
        "Nobody knows the persona in: \(OutcomeWords.text(comparisons.withoutPersona)) of these "
          + "deals, \(OutcomeWords.text(comparisons.eventsWithoutPersona)) of the events.",
        "Reached means: somebody known as the persona opened an asset that is critical for it, "
          + "between \(English.count(outcomes.plan.lookback, "day")) before the deal began and "
          + "\(English.count(outcomes.plan.landmark, "day")) after. Win rates are of closed deals.",
        comparisons.isAggregated
          ? "A warehouse counted these deals; every other part counts the rows of the other tables."
          : nil,
        comparisons.count == 0
          ? nil
          : "\(English.count(comparisons.count, "comparison")) "
            + "\(comparisons.count == 1 ? "stands" : "stand") here; of twenty without any "
            + "difference, one shows an interval without 0 by chance.",
      ],
      [
        comparisonTable("persona", "Win rates, person level: the persona is known from a row") {
          if case .persona = $0 { true } else { false }
        },
        comparisonTable(
          "inferred",
          "Win rates, inferred: the persona is guessed, from a job title or by the other system"
        ) {
          if case .inferred = $0 { true } else { false }
        },
        comparisonTable(
          "account",
          "Win rates, account level: somebody of the account opened it, whoever it was; the "
            + "first deal of each account that is compared counts"
        ) { if case .account = $0 { true } else { false } },
        strataTable, closingTable, endingTable, sensitivityTable, curveTable, cohortTable,
      ])
  }

  private func comparisonTable(
    _ id: String, _ caption: String, _ isWanted: (Comparison.Subject) -> Bool
  ) -> OutcomeTable {
    let wanted = outcomes.comparisons.all.filter { isWanted($0.subject) }
    let rows = wanted.map { comparison -> [OutcomeValue] in
      [.persona(comparison.subject.persona)] + counts(comparison.reached)
        + counts(comparison.notReached) + [
          comparison.notIdentified.map(OutcomeValue.count) ?? .nothing("not counted"),
          .difference(comparison.difference, isTooFew: comparison.isTooFew), exactTest(comparison),
          comparison.matchedTitles.isEmpty
            ? .nothing("the other system's guess")
            : .text(comparison.matchedTitles.joined(separator: ", ")),
        ]
    }
    return OutcomeTable(
      id, caption,
      [
        "persona": "Persona", "reached-won": "Reached: won", "reached-lost": "lost",
        "reached-open": "open", "reached-rate": "Win rate", "other-won": "Not reached: won",
        "other-lost": "lost", "other-open": "open", "other-rate": "Win rate",
        "not-identified": "Persona not known", "difference": "Difference",
        "exact-p": "Exact test, p",
        "matched": "By the titles",
      ], rows
    ).without(
      Set(outcomes.plan.testsExactly ? [] : ["exact-p"]).union(id == "inferred" ? [] : ["matched"]))
  }

  private func counts(_ group: Comparison.Group) -> [OutcomeValue] {
    [.count(group.won), .count(group.lost), .count(group.open), .rate(group.winRate)]
  }

  private func exactTest(_ comparison: Comparison) -> OutcomeValue {
    guard let difference = comparison.difference.value else { return .nothing("no value") }
    let p = FisherExact(TwoByTwo(difference.first, difference.second)).p
    return p.map(OutcomeValue.number) ?? .nothing("no value")
  }

  private var cohortTable: OutcomeTable {
    let comparisons = outcomes.comparisons
    return OutcomeTable(
      "cohort", "What is compared, and what was left out",
      [
        "cohort": "Compared", "closed-by-landmark": "Closed by the landmark",
        "too-young": "Too young", "without-persona": "Deals without a persona",
        "events-without-persona": "Events without a persona",
      ],
      [
        [
          .count(comparisons.cohort), .count(comparisons.closedByLandmark),
          .count(comparisons.tooYoung), .rate(comparisons.withoutPersona),
          .rate(comparisons.eventsWithoutPersona),
        ]
      ], isForDataOnly: true)
  }

  private var strataTable: OutcomeTable {
    let plain = outcomes.comparisons.all.compactMap { comparison in
      comparison.bySegment.map { (comparison, $0) }
    }
    return OutcomeTable(
      "by-segment", "The same difference by segments, weighed by their size (Mantel-Haenszel)",
      [
        "persona": "Persona", "segments": "Segments", "difference": "Difference of the win rates",
        "odds-ratio": "Odds ratio", "odds-interval": "Its interval",
      ],
      plain.map { comparison, strata in
        [
          .persona(comparison.subject.persona), .text("\(strata.comparedStrata)"),
          strata.riskDifference.map(OutcomeValue.number) ?? .nothing("no value"),
          strata.oddsRatio.map(OutcomeValue.number) ?? .nothing("no value"),
          strata.oddsRatioInterval.map(OutcomeValue.interval) ?? .nothing("no value"),
        ]
      })
  }

  private var closingTable: OutcomeTable {
    let plain = outcomes.comparisons.all.filter {
      $0.reached.closing != nil || $0.notReached.closing != nil
    }
    return OutcomeTable(
      "closing",
      "Days until half of the deals had closed, counted from day \(outcomes.plan.landmark) "
        + "(Kaplan-Meier, with the interval; Mantel's log-rank test)",
      [
        "level": "Level", "persona": "Persona", "reached": "Reached", "other": "Not reached",
        "observed": "Closed, reached", "expected": "Expected without a difference",
        "variance": "Variance", "chi-square": "Chi-square", "p": "p",
      ],
      plain.map { comparison in
        [
          .text(level(comparison.subject)), .persona(comparison.subject.persona),
          median(comparison.reached), median(comparison.notReached),
        ] + logRank(comparison.logRank)
      })
  }

  private func median(_ group: Comparison.Group) -> OutcomeValue {
    group.isEmpty ? .nothing("no value") : median(group.closing)
  }

  func median(_ curve: SurvivalCurve?) -> OutcomeValue {
    curve.map { .median($0.median, $0.medianInterval) } ?? .withheld
  }

  private func logRank(_ test: LogRank?) -> [OutcomeValue] {
    guard let test else { return Array(repeating: .nothing("no value"), count: 5) }
    return [
      .text("\(test.observed)"), .number(test.expected), .number(test.variance),
      test.chiSquare.map(OutcomeValue.number) ?? .nothing("no value"),
      test.p.map(OutcomeValue.number) ?? .nothing("no value"),
    ]
  }

  /// The shares won and lost by some days; what is open is the rest.
  private var endingTable: OutcomeTable {
    OutcomeTable(
      "endings",
      "Won and lost by a day, counted from day \(outcomes.plan.landmark), open deals included "
        + "(Aalen-Johansen)",
      [
        "level": "Level", "persona": "Persona", "group": "Group", "day": "By", "won": "Won",
        "lost": "Lost",
      ],
      groups.flatMap { comparison, name, group -> [[OutcomeValue]] in
        guard let endings = group.endings, let last = endings.lastDay else { return [] }
        return daysToTell(of: endings).filter { $0 <= last }.compactMap { day in
          guard let won = endings.incidence(of: .won, by: day),
            let lost = endings.incidence(of: .lost, by: day)
          else { return nil }
          return [
            .text(level(comparison.subject)), .persona(comparison.subject.persona), .text(name),
            .days(day), .number(won), .number(lost),
          ]
        }
      })
  }

  /// Days between which no smaller number of deals ended than may be shown.
  private func daysToTell(of endings: CompetingRisks) -> [Int] {
    var told = (won: 0, lost: 0)
    return [90, 180, 360].filter { day in
      let steps = endings.steps.filter { $0.day <= day }
      let (won, lost) = (steps.reduce(0) { $0 + $1.won }, steps.reduce(0) { $0 + $1.lost })
      let isShown = [won - told.won, lost - told.lost, endings.total - won - lost].allSatisfy {
        $0 == 0 || $0 >= outcomes.plan.smallestGroup
      }
      if isShown { told = (won, lost) }
      return isShown
    }
  }

  private var groups: [(Comparison, String, Comparison.Group)] {
    outcomes.comparisons.all.flatMap { comparison in
      [
        (comparison, "reached", comparison.reached),
        (comparison, "not reached", comparison.notReached),
      ]
    }
  }

  private var sensitivityTable: OutcomeTable {
    OutcomeTable(
      "sensitivity", "The same difference, had the deals been looked at on another day",
      [
        "level": "Level", "persona": "Persona", "landmark": "Looked at after",
        "difference": "Difference",
      ],
      outcomes.comparisons.all.flatMap { comparison in
        comparison.sensitivity.map { landmark, difference in
          [
            .text(level(comparison.subject)), .persona(comparison.subject.persona),
            .days(landmark), rounded(difference),
          ]
        }
      })
  }

  /// Where counts are withheld, only whole points: from all decimals the counts could be worked out.
  private func rounded(_ difference: ShownDifference) -> OutcomeValue {
    let value = OutcomeValue.difference(difference, isTooFew: isTooFew(difference))
    guard outcomes.plan.withholds, difference.value != nil else { return value }
    return .text(OutcomeWords(coverage).text(value))
  }

  private func isTooFew(_ difference: ShownDifference) -> Bool {
    guard let value = difference.value else { return false }
    return min(value.first.total, value.second.total) < outcomes.plan.tooFew
  }

  /// The curves, in steps of at least the smallest group.
  private var curveTable: OutcomeTable {
    OutcomeTable(
      "curves", "The share of deals that had not closed, by days (Kaplan-Meier, Greenwood)",
      [
        "level": "Level", "persona": "Persona", "group": "Group", "day": "Day",
        "survival": "Not closed", "standard-error": "Standard error", "interval": "Interval",
      ],
      groups.flatMap { comparison, name, group in
        steps(of: group.closing).map { step in
          [
            .text(level(comparison.subject)), .persona(comparison.subject.persona), .text(name),
            .days(step.day), .number(step.survival),
            step.standardError.map(OutcomeValue.number) ?? .nothing("no value"),
            step.band.map(OutcomeValue.interval) ?? .nothing("no value"),
          ]
        }
      }, isForDataOnly: true)
  }

  private func steps(of curve: SurvivalCurve?) -> [SurvivalStep] {
    var gathered = 0
    return (curve?.steps ?? []).filter { step in
      gathered += step.events
      guard gathered >= outcomes.plan.smallestGroup else { return false }
      gathered = 0
      return true
    }
  }

  func level(_ subject: Comparison.Subject) -> String {
    switch subject {
    case .persona: "person"
    case .inferred: "inferred"
    case .account: "account"
    }
  }
}

extension OutcomeTable {
  /// The table without some columns.
  fileprivate func without(_ ids: Set<String>) -> OutcomeTable {
    let kept = columns.indices.filter { !ids.contains(columns[$0].id) }
    return OutcomeTable(
      id: id, caption: caption, columns: kept.map { columns[$0] },
      rows: rows.map { row in kept.map { row[$0] } }, isForDataOnly: isForDataOnly)
  }
}
