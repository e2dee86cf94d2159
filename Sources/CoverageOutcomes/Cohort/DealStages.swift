internal import SourceDocuments
internal import WorkspaceModel

/// Where each deal was in its stages, up to the day of the report.
struct DealStages: Sendable {
  /// A stay of a deal at a stage.
  struct Stay: Sendable {
    let stage: Tag
    let entered: CalendarDate
    /// The day on which the deal came to a later stage, or was won; none for one that did neither.
    var movedOn: CalendarDate?
  }

  /// The stays of each deal, in their order; none for a deal without a history.
  let stays: [[Stay]]

  init(_ dataset: Dataset, _ plan: MeasurementPlan) {
    var entries: [[StageEntry]] = Array(repeating: [], count: dataset.opportunities.count)
    for entry in dataset.stageEntries where entry.entered <= plan.asOf {
      entries[entry.opportunity.value].append(entry)
    }
    stays = zip(entries, dataset.opportunities).map { entries, deal in
      let won = deal.outcome(on: plan.asOf) == .won ? deal.closed : nil
      return Self.stays(of: entries, won: won)
    }
  }

  /// The first entry to each stage makes a stay; going back to one is no news.
  private static func stays(of entries: [StageEntry], won: CalendarDate?) -> [Stay] {
    let ordered = entries.sorted {
      ($0.entered, $0.stage.index) < ($1.entered, $1.stage.index)
    }
    var stays: [Stay] = []
    for entry in ordered where !stays.contains(where: { $0.stage >= entry.stage }) {
      if !stays.isEmpty { stays[stays.count - 1].movedOn = entry.entered }
      stays.append(Stay(stage: entry.stage, entered: entry.entered))
    }
    if let won, let last = stays.last { stays[stays.count - 1].movedOn = max(won, last.entered) }
    return stays
  }
}

extension DealStages {
  /// The stage at which a deal is: the last that its history tells, else what its row says.
  func stage(of deal: Ordinal<Opportunity>, in dataset: Dataset) -> Tag? {
    stays[deal.value].last?.stage ?? dataset.opportunities[deal].stage
  }

  /// The day since when a deal is at its stage; without a history, the day on which it began.
  func start(of deal: Ordinal<Opportunity>, in dataset: Dataset) -> CalendarDate {
    stays[deal.value].last?.entered ?? dataset.opportunities[deal].created
  }
}
