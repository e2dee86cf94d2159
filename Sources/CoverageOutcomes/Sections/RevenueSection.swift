internal import CoverageAnalysis
internal import SourceDocuments
internal import WorkspaceModel

extension OutcomeReportBuilder {
  /// How deals move on and end, by segment, and what those are worth in which somebody was reached.
  var revenueSection: OutcomeSection {
    OutcomeSection(
      "revenue", "How deals end, and what they are worth",
      [
        knowsReach
          ? nil
          : "There is no engagement.csv, so nobody knows in which deals a persona was reached.",
        outcomes.tables.contains(.stageHistory)
          ? nil
          : "Without stage_history.csv nobody knows how deals move on.",
        outcomes.pipeline.currencies.isEmpty
          ? nil
          : "The rows of the pipeline overlap: a deal with two personas stands in both, so that they "
            + "can't be added. The column of parts can: it gives each of them an equal part.",
      ],
      [
        segmentTable, progressionTable, pipelineTable, pipelineTotalTable, costTable,
        unallocatedTable,
      ])
  }

  private var segmentTable: OutcomeTable {
    OutcomeTable(
      "segments", "Deals by segment, of those compared, \(dealLevel)",
      [
        "segment": "Segment", "won": "Won", "lost": "Lost", "open": "Open",
        "win-rate": "Win rate of closed deals",
        "closing": "Days until half had closed, from day \(outcomes.plan.landmark)",
      ],
      outcomes.segments.rows.map { row in
        [
          .tag(row.segment), .count(row.won), .count(row.lost), .count(row.open),
          .rate(row.winRate), median(row.closing),
        ]
      })
  }

  private var progressionTable: OutcomeTable {
    OutcomeTable(
      "progression", "Moved on within \(StageProgression.days) days, \(dealLevel)",
      [
        "stage": "Stage", "moved": "Moved on, or won", "stayed": "Not in that time",
        "rate": "Share",
        "too-young": "Came too late to tell",
      ],
      outcomes.progression.rows.map { row in
        [
          .tag(row.stage), .count(row.movedOn), .count(row.stayed), .rate(row.rate),
          .count(row.tooYoung),
        ]
      })
  }

  private var pipelineTable: OutcomeTable {
    OutcomeTable(
      "pipeline", "What the deals are worth in which a persona was reached, person level",
      [
        "persona": "Persona", "deals": "Deals", "amount": "Worth", "part": "Part of it",
      ],
      outcomes.pipeline.currencies.flatMap { currency in
        currency.rows.map { row in
          [
            .persona(row.persona), .count(row.deals.count),
            money(row.deals.amount, currency.currency), money(row.share, currency.currency),
          ]
        }
      })
  }

  private var pipelineTotalTable: OutcomeTable {
    OutcomeTable(
      "pipeline-total", "The same deals, each once",
      ["currency": "Currency", "deals": "Deals", "amount": "Worth"],
      outcomes.pipeline.currencies.map { currency in
        [
          .text(currency.currency), .count(currency.total.count),
          money(currency.total.amount, currency.currency),
        ]
      })
  }

  private func money(_ amount: Int?, _ currency: String) -> OutcomeValue {
    amount.map { .money($0, currency) } ?? .withheld
  }

  private var costTable: OutcomeTable {
    OutcomeTable(
      "costs",
      "What was spent on a persona, for each deal that began meanwhile and in which it was reached, "
        + "person level",
      [
        "persona": "Persona", "spent": "Spent", "deals": "Deals", "won": "Won",
        "cost-deal": "For each deal", "cost-won": "For each deal won",
      ],
      outcomes.costs.rows.map { row in
        [
          .persona(row.persona), .money(row.spent, row.currency), reached(row.deals),
          reached(row.won), each(row.perDeal, row.deals, row.currency),
          each(row.perWon, row.won, row.currency),
        ]
      })
  }

  private func reached(_ count: ShownCount) -> OutcomeValue {
    knowsReach ? .count(count) : .nothing("not counted")
  }

  private func each(_ amount: Int?, _ count: ShownCount, _ currency: String) -> OutcomeValue {
    if let amount { return .money(amount, currency) }
    return count == .withheld ? .withheld : .nothing("no value")
  }

  private var unallocatedTable: OutcomeTable {
    OutcomeTable(
      "costs-unallocated", "What several personas share, and no rule of costs.csv splits",
      ["currency": "Currency", "amount": "Spent"],
      outcomes.costs.unallocated.map { [.text($0.currency), .money($0.amount, $0.currency)] })
  }
}
