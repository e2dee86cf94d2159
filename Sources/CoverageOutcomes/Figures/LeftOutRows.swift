internal import SourceDocuments

/// The rows that no figure counts, and why.
public struct LeftOutRows: Sendable {
  /// In the order of the tables, then of the reasons' bytes.
  public let reasons: [(table: MeasurementTable, reason: String, rows: ShownCount)]
  /// The assets that rows name and this workspace lacks, the most frequent twenty first.
  public let assets: [(name: String, rows: ShownCount)]

  init(_ dataset: Dataset, _ plan: MeasurementPlan) {
    let withholding = Withholding(plan)
    let engagement = dataset.engagement
    var counts = dataset.unmatched.reasons
    let ofEvents = [
      ("it stands twice", engagement.droppedEvents),
      ("it is later than the day of the report", engagement.laterEvents),
      ("its asset is retired, so that it counts for nobody", engagement.retiredAssetEvents),
    ]
    for (reason, count) in ofEvents where count > 0 {
      counts[.engagement, default: [:]][reason] = count
    }
    let later = dataset.opportunities.count { $0.created > plan.asOf }
    if later > 0 {
      counts[.opportunities, default: [:]]["it is later than the day of the report"] = later
    }
    reasons = MeasurementTable.allCases.flatMap { table in
      (counts[table] ?? [:]).sorted { $0.key.precedes($1.key) }.map { reason, count in
        (table, reason, withholding.shown(count))
      }
    }
    assets = dataset.unmatched.mostFrequentAssets.prefix(20).map {
      ($0.name, withholding.shown($0.rows))
    }
  }
}
