internal import SourceDocuments

/// The rows that no figure counts, and why.
public struct LeftOutRows: Sendable {
  /// In the order of the tables, then of the reasons' bytes.
  public let reasons: [(table: MeasurementTable, reason: String, rows: ShownCount)]
  /// The assets that rows name and this workspace lacks, the most frequent twenty first.
  public let assets: [(name: String, rows: ShownCount)]

  /// How many rows were left out because of a mistake.
  public let rejected: Int

  init(_ dataset: Dataset, _ plan: MeasurementPlan) {
    let withholding = Withholding(plan)
    let engagement = dataset.engagement
    rejected = dataset.rejectedRows
    var counts = dataset.unmatched.reasons
    let ofEvents = [
      ("it stands twice", engagement.droppedEvents),
      ("its asset is retired, so that it counts for nobody", engagement.retiredAssetEvents),
    ]
    for (reason, count) in ofEvents where count > 0 {
      counts[.engagement, default: [:]][reason] = count
    }
    reasons = MeasurementTable.allCases.flatMap { table in
      (counts[table] ?? [:]).sorted { $0.key.precedes($1.key) }.map { reason, count in
        (table, reason, withholding.shown(count))
      }
    }
    let assets = dataset.unmatched.mostFrequentAssets.filter { $0.rows >= plan.smallestGroup }
    self.assets = assets.prefix(20).map {
      ($0.name, withholding.shown($0.rows))
    }
  }
}
