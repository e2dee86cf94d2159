internal import SourceDocuments

/// A row of an export as a row of a table of measurement.
struct CRMRow {
  let record: CSVRecord
  /// What stands in each column of the contract; nothing where it is empty.
  var values: [CRMTarget: String] = [:]
}

/// What was done to the rows of an export beside renaming their columns.
public struct CRMCounts: Sendable, Hashable {
  /// Dates with a time that became days.
  var cutDates = 0
  /// Close dates of open deals, which were left out.
  var forecasts = 0
  /// Rows with several accounts, of which the first counts.
  var severalAccounts = 0
  /// Rows that are not written, each with the reason.
  var leftOut: [String: Int] = [:]
}
