internal import CoverageAnalysis
internal import CoverageWording
internal import SourceDocuments

/// The rows of a comment's table: a cell each, with why it moved.
struct DiffRows {
  private let cells: [CellChange]

  init(_ cells: [CellChange]) {
    self.cells = cells
  }

  /// How much is said of why a cell moved, the most first.
  private static let details: [(causes: Int, length: Int)] = [
    (.max, .max), (4, 300), (2, 160), (1, 80), (0, 0),
  ]

  static let longestName = 120
}

extension DiffRows {
  /// The rows with everything that is to be said of each.
  var whole: [String] { cells.map { Self.row($0, causes: 8, length: 300) } }

  /// The rows in as much detail as a number of characters allows: first the causes are shortened,
  /// then all cells of a persona share a row.
  func fitting(_ limit: Int) -> [String] {
    for detail in Self.details {
      let rows = cells.map { Self.row($0, causes: detail.causes, length: detail.length) }
      if rows.reduce(0, { $0 + $1.unicodeScalars.count }) <= limit { return rows }
    }
    return rowsByPersona
  }

  private static func row(_ cell: CellChange, causes: Int, length: Int) -> String {
    let mark =
      switch cell.direction {
      case .better: "▲ "
      case .worse: "▼ "
      case .other: ""
      }
    let name = MarkdownTable.bold(cell.name.cut(to: longestName))
    let label = cell.after?.label ?? "not there"
    return "| \(name) | \(cell.before?.label ?? "not there") | \(mark)**\(label)** | "
      + "\(why(cell, causes: causes, length: length)) |\n"
  }

  private static func why(_ cell: CellChange, causes: Int, length: Int) -> String {
    guard causes > 0 else { return "" }
    let shown = cell.causes.prefix(causes)
      .map { MarkdownTable.escaped($0.sentence.cut(to: length)) }
    let more = cell.causes.count - shown.count
    return (shown + (more > 0 ? ["And \(English.count(more, "more cause"))."] : []))
      .joined(separator: " ")
  }

  /// A row for each persona, its stages with their scores, under their ids.
  private var rowsByPersona: [String] {
    var order: [String] = []
    var stages: [String: [String]] = [:]
    for cell in cells {
      let parts = cell.address.split(separator: ".", maxSplits: 1).map(String.init)
      guard parts.count == 2 else { continue }
      if stages[parts[0]] == nil { order.append(parts[0]) }
      let scores = [cell.before?.score, cell.after?.score].map { $0.map(String.init) ?? "–" }
      stages[parts[0], default: []].append("\(parts[1]) \(scores.joined(separator: " → "))")
    }
    return order.map { persona in
      "| \(MarkdownTable.bold(persona)) | | ▼ | "
        + "\(MarkdownTable.escaped(stages[persona, default: []].joined(separator: ", "))) |\n"
    }
  }
}
