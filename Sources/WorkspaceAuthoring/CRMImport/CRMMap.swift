public import CoverageOutcomes
internal import SourceDocuments

/// How the columns and values of an export are read: what a team writes once and keeps.
public struct CRMMap {
  /// The file that it was read from.
  let path: String
  /// The table that the export becomes.
  public internal(set) var table: MeasurementTable?
  /// What stands between two values; none where the table tells.
  var separator: TableSeparator?
  /// What each column fills, in the order of the map; nothing for one that is not kept.
  var columns: [(name: String, targets: [CRMTarget])] = []
  var dates: Dates?
  var decimals: Decimals?
  /// The currency of amounts that tell none.
  var currency: String?
  /// What values mean, by target and folded value.
  var meanings: [CRMTarget: [String: Meaning]] = [:]

  /// What a value stands for.
  enum Meaning: Hashable {
    case id(String)
    case ignore
    /// Nobody has said yet.
    case open
  }

  /// Which of two numbers of a date comes first.
  enum Dates: String, CaseIterable {
    case dayFirst = "day-month"
    case monthFirst = "month-day"

    var order: DateOrder { self == .dayFirst ? .dayMonthYear : .monthDayYear }
  }

  /// The sign before the decimals of an amount; the other one may stand between thousands.
  enum Decimals: String, CaseIterable {
    case point, comma
  }

  init(path: String) {
    self.path = path
  }
}

extension CRMMap {
  /// What a column fills; none for one that the map does not name.
  func targets(of column: String) -> [CRMTarget]? {
    columns.first { $0.name == column }?.targets
  }

  /// Whether any column fills a target.
  func fills(_ target: CRMTarget) -> Bool { columns.contains { $0.targets.contains(target) } }

  /// Whether an outcome can be told, by words or by what says that a deal is closed and won.
  var tellsOutcome: Bool {
    fills(.outcome) || (fills(.isWon) && (fills(.isClosed) || fills(.isLost)))
  }
}
