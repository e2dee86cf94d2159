internal import CoverageAnalysis
internal import SourceDocuments
internal import WorkspaceModel

extension OutcomeReportBuilder {
  /// How deals move on and end, by segment, and what those are worth in which somebody was reached.
  var revenueSection: OutcomeSection {
    OutcomeSection(
      "revenue", "How deals end, and what they are worth",
      [
        outcomes.tables.contains(.stageHistory)
          ? nil
          : "Without stage_history.csv nobody knows how deals move on.",
        outcomes.pipeline.currencies.isEmpty
          ? nil
          : "The rows of the pipeline overlap: a deal with two personas stands in both, so that they "
            + "can't be added. The column of parts can: it gives each of them an equal part.",
      ],
      [segmentTable, progressionTable, pipelineTable, pipelineTotalTable])
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
        "stage": "Stage", "moved": "Moved on", "stayed": "Stayed, or lost", "rate": "Share",
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
        "spent": "Spent on the persona", "cost-deal": "Spent for each deal",
        "cost-won": "Spent for each deal won",
      ],
      outcomes.pipeline.currencies.flatMap { currency in
        currency.rows.map { row in
          [
            .persona(row.persona), .count(row.deals.count),
            money(row.deals.amount, currency.currency), money(row.share, currency.currency),
          ] + cost(row.cost, currency.currency)
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

  private func cost(_ cost: InfluencedPipeline.Cost?, _ currency: String) -> [OutcomeValue] {
    guard let cost else { return Array(repeating: .nothing("not known"), count: 3) }
    let each = [cost.perDeal, cost.perWon].map { amount -> OutcomeValue in
      amount.map { .money($0, currency) } ?? .nothing("no value")
    }
    return [.money(cost.spent, currency)] + each
  }
}
