public import CoverageAnalysis
internal import SourceDocuments
internal import WorkspaceModel

/// The SQL that computes the aggregates where the rows are: in a team's warehouse.
public struct WarehouseSQL: Sendable {
  /// An engine on which the text is run by a test.
  public enum Engine: String, CaseIterable, Sendable {
    case postgresql, duckdb
  }

  private let plan: MeasurementPlan
  private let coverage: Coverage

  public init(_ plan: MeasurementPlan, _ coverage: Coverage) {
    self.plan = plan
    self.coverage = coverage
  }
}

extension WarehouseSQL {
  /// The whole text: views for the assets that are critical today, and the files that they fill.
  public func text(for engine: Engine) -> String {
    let (start, end) = Self.frame(of: engine)
    let values = [
      "as_of": plan.asOf.description, "landmark": "\(plan.landmark)",
      "lookback": "\(plan.lookback)",
      "critical": criticalRows,
    ]
    return values.reduce(Self.text(start + PackageResources.views_sql + end)) { text, value in
      text.replacing("{{\(value.key)}}", with: value.value)
    }
  }

  private static func frame(of engine: Engine) -> (start: [UInt8], end: [UInt8]) {
    switch engine {
    case .postgresql: (PackageResources.postgresql_start_sql, PackageResources.postgresql_end_sql)
    case .duckdb: (PackageResources.duckdb_start_sql, PackageResources.duckdb_end_sql)
    }
  }

  private static func text(_ bytes: [UInt8]) -> String { String(decoding: bytes, as: UTF8.self) }

  /// A row for each persona and each asset that is critical for it, in the order of their bytes.
  private var criticalRows: String {
    let workspace = coverage.workspace
    return coverage.figures.critical.map { critical in
      let ids = [workspace.personas[critical.persona].id, workspace.assets[critical.asset].id]
      return "(\(ids.map(Self.quoted).joined(separator: ", "))),"
    }.sorted { $0.precedes($1) }.joined(separator: "\n  ")
  }

  private static func quoted(_ text: String) -> String {
    "'\(text.replacing("'", with: "''"))'"
  }
}
