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
    return rows.map { line($0, widths) }.joined()
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

/// A table in Markdown, with every cell on one line and nothing in it read as markup.
package struct MarkdownTable {
  package private(set) var text: String

  package init(header: [String]) {
    text = ""
    append(header)
    text += "|" + String(repeating: " --- |", count: header.count) + "\n"
  }

  package mutating func append(_ row: [String]) {
    text += "| " + row.map(Self.escaped).joined(separator: " | ") + " |\n"
  }

  /// A text in which nothing is markup, a mention or a link.
  package static func escaped(_ text: String) -> String {
    var result = ""
    for scalar in text.inert.unicodeScalars {
      switch scalar {
      case "&": result += "&amp;"
      case "<": result += "&lt;"
      case ">": result += "&gt;"
      // A zero-width character would be hidden text; an entity keeps a name from being a mention.
      case "@": result += "&#64;"
      case "\\", "`", "*", "_", "[", "]", "|", "~", "#", "!": result += "\\\(scalar)"
      default: result.unicodeScalars.append(scalar)
      }
    }
    return result
  }
}
