package import CoverageAnalysis
internal import CoverageWording
internal import SourceDocuments

/// How coverage went over commits, as text, CSV or data.
package struct HistoryReport: Sendable {
  private let history: CoverageHistory

  package init(_ history: CoverageHistory) {
    self.history = history
  }
}

extension HistoryReport {
  /// The history for the terminal: a line for each point, then what moved.
  package var text: String { HistoryText(history).text }

  /// One line a point, with its figures.
  package var csv: String { HistoryTable(history).points }

  /// One line for each time a cell moved, with its causes.
  package var cellsCSV: String { HistoryTable(history).cells }

  package var json: String { JSONText.encoded(HistoryFile(history)) }
}
