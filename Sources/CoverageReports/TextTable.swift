internal import SourceDocuments

/// A table for the terminal: columns as wide as their widest cell, two blanks between them.
///
/// On a terminal that is too narrow for it, the names in the first column and long texts are cut;
/// where that is not enough, each row becomes lines of its own.
public struct TextTable {
  private var rows: [[String]]

  /// How many columns the terminal has to which tables go; none where they go to a file or a pipe.
  @TaskLocal package static var terminalWidth: Int?

  public init(header: [String]) {
    rows = [header.map(\.inert)]
  }

  public mutating func append(_ row: [String]) {
    rows.append(row.map(\.inert))
  }

  /// The table, with a line end after each row.
  public var text: String {
    let widths = columnWidths
    guard let room = Self.terminalWidth, Self.total(widths) > room else { return text(widths) }
    return narrowed(widths, to: room).map(text) ?? stacked(within: room)
  }
}

extension TextTable {
  /// A line below a table: in several where the terminal is narrower.
  ///
  /// - Parameter words: The line without its end; nothing in it steers a terminal.
  /// - Returns: The lines, each with its end.
  static func line(_ words: String) -> String {
    guard let room = terminalWidth, TerminalWidth.columns(of: words) > room else {
      return "\(words)\n"
    }
    return wrapped(words, "", room)
  }
}

extension TextTable {
  private static let gap = 2
  /// How far the first column is cut at most, and any other.
  private static let leastWidths = (first: 12, other: 24)

  private func text(_ widths: [Int]) -> String {
    rows.map { line($0, widths) }.joined().inertInLogs
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
      let cell = cell.cut(toColumns: width)
      let rest = width - TerminalWidth.columns(of: cell) + Self.gap
      line += cell + String(repeating: " ", count: rest)
    }
    while line.last == " " { line.removeLast() }
    return line + "\n"
  }

  private static func total(_ widths: [Int]) -> Int {
    widths.reduce(0) { $0 + $1 + gap } - gap
  }

  /// The widths with the widest cut; none where that is not enough.
  private func narrowed(_ widths: [Int], to room: Int) -> [Int]? {
    let least = widths.indices.map { leastWidth(of: $0, widths[$0]) }
    var widths = widths
    while Self.total(widths) > room {
      let widest = widths.indices.filter { widths[$0] > least[$0] }.max { widths[$0] < widths[$1] }
      guard let widest else { return nil }
      widths[widest] -= 1
    }
    return widths
  }

  /// How far a column may be cut: not at all where it holds a path, which people copy.
  private func leastWidth(of column: Int, _ width: Int) -> Int {
    let least = column == 0 ? Self.leastWidths.first : Self.leastWidths.other
    let holdsPath = rows.contains { row in
      column < row.count && row[column].contains("/") && !row[column].contains(" ")
    }
    return holdsPath ? width : least
  }
}

extension TextTable {
  /// Each row as lines: its first cell, then the others with the names of their columns.
  private func stacked(within room: Int) -> String {
    guard let header = rows.first else { return "" }
    return rows.dropFirst().map { row in
      let cells = zip(header, row).dropFirst().filter { !$0.1.isEmpty }
        .map { $0.0.isEmpty ? $0.1 : "\($0.0): \($0.1)" }
      return Self.wrapped(row.first ?? "", "", room)
        + cells.map { Self.wrapped($0, "  ", room) }.joined()
    }.joined().inertInLogs
  }

  /// A text in lines no wider than there is room, all but the first indented further.
  private static func wrapped(_ text: String, _ indentation: String, _ room: Int) -> String {
    var lines = ""
    var line = indentation
    for word in text.split(separator: " ") {
      let isFirst = line.allSatisfy { $0 == " " }
      let longer = isFirst ? "\(line)\(word)" : "\(line) \(word)"
      if isFirst || TerminalWidth.columns(of: longer) <= room {
        line = longer
      } else {
        lines += line.cut(toColumns: room) + "\n"
        line = "\(indentation)  \(word)"
      }
    }
    return lines + line.cut(toColumns: room) + "\n"
  }
}

extension String {
  /// The text where it is no wider, else its beginning with `…`.
  fileprivate func cut(toColumns most: Int) -> String {
    guard TerminalWidth.columns(of: self) > most else { return self }
    var (cut, width) = ("", 1)
    for character in self {
      width += TerminalWidth.columns(of: String(character))
      guard width <= most else { break }
      cut.append(character)
    }
    return cut + "…"
  }
}
