public import CoverageAnalysis
internal import CoverageWording
internal import SourceDocuments

/// How coverage went over commits, as text, CSV or data.
public struct HistoryReport: Report, Sendable {
  private let history: CoverageHistory

  public init(_ history: CoverageHistory) {
    self.history = history
  }
}

extension HistoryReport {
  public static var forms: KeyValuePairs<ReportForm, (Self) -> String> {
    [
      .text: { $0.text }, .csv: { $0.csv.text }, .cellsCSV: { $0.cellsCSV.text },
      .json: { $0.json },
    ]
  }

  /// The history for the terminal: a line for each point, then what moved.
  public var text: String { HistoryText(history).text }

  /// One line a point, with its figures.
  public var csv: CSVText { HistoryTable(history).points }

  /// One line for each time a cell moved, with its causes.
  public var cellsCSV: CSVText { HistoryTable(history).cells }

  public var json: String { JSONText.encoded(HistoryFile(history)) }
}
