package import CoverageAnalysis
internal import CoverageWording
internal import SourceDocuments

/// How coverage went over commits, as text, CSV or data.
package struct HistoryReport: Report, Sendable {
  private let history: CoverageHistory

  package init(_ history: CoverageHistory) {
    self.history = history
  }
}

extension HistoryReport {
  package static var forms: KeyValuePairs<ReportForm, (Self) -> String> {
    [.text: { $0.text }, .csv: { $0.csv }, .cellsCSV: { $0.cellsCSV }, .json: { $0.json }]
  }

  /// The history for the terminal: a line for each point, then what moved.
  package var text: String { HistoryText(history).text }

  /// One line a point, with its figures.
  package var csv: String { HistoryTable(history).points }

  /// One line for each time a cell moved, with its causes.
  package var cellsCSV: String { HistoryTable(history).cells }

  package var json: String { JSONText.encoded(HistoryFile(history)) }
}
