internal import SourceDocuments

/// A table for the terminal: columns as wide as their widest cell, two blanks between them.
package struct TextTable {
  private var rows: [[String]]

  package init(header: [String]) {
    rows = [header.map(\.inert)]
  }

  package mutating func append(_ row: [String]) {
    rows.append(row.map(\.inert))
  }

  /// The table, with a line end after each row.
  package var text: String {
    let widths = columnWidths
    return rows.map { line($0, widths) }.joined().inertInLogs
  }

  private var columnWidths: [Int] {
    let count = rows.map(\.count).max() ?? 0
    return (0..<count).map { column in
      rows.map { column < $0.count ? TerminalWidth.columns(of: $0[column]) : 0 }.max() ?? 0
    }
  }

  private func line(_ row: [String], _ widths: [Int]) -> String {
    var line = ""
    for (cell, width) in zip(row, widths) {
      line += cell + String(repeating: " ", count: width - TerminalWidth.columns(of: cell) + 2)
    }
    while line.last == " " { line.removeLast() }
    return line + "\n"
  }
}
