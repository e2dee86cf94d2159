package import CoverageAnalysis
internal import CoverageWording
internal import SourceDocuments

/// How coverage went over commits, as text, CSV or data.
package struct HistoryReport: Sendable {
  private let history: CoverageHistory
  private let hidesAuthors: Bool

  /// Makes a report.
  ///
  /// - Parameters:
  ///   - history: The history.
  ///   - hidesAuthors: Whether to leave out who wrote the commits, as a public site does.
  package init(_ history: CoverageHistory, hidesAuthors: Bool = false) {
    self.history = history
    self.hidesAuthors = hidesAuthors
  }
}

extension HistoryReport {
  /// The history for the terminal: a line for each point, then what moved.
  package var text: String { HistoryText(history, hidesAuthors: hidesAuthors).text }

  /// One line a point, with its figures.
  package var csv: String { HistoryTable(history).points }

  /// One line for each time a cell moved, with its causes.
  package var cellsCSV: String { HistoryTable(history).cells }

  package var json: String {
    JSONText.encoded(HistoryFile(history, hidesAuthors: hidesAuthors))
  }
}
