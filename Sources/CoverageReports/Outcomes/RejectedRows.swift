public import CoverageOutcomes
internal import SourceDocuments

/// The rows of tables that were left out, as CSV: where each stood, why, and what it held.
public enum RejectedRows {
  public static func csv(_ rows: [RejectedRow]) -> CSVText {
    var csv = CSVText(header: ["file", "line", "column", "problem", "values"])
    for row in rows {
      let place = row.mistake.position
      csv.append(
        [
          row.mistake.path, place.map { "\($0.line)" } ?? "", place.map { "\($0.column)" } ?? "",
          row.mistake.message,
        ] + row.values)
    }
    return csv
  }
}
