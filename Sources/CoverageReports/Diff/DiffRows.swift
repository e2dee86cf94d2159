internal import SourceDocuments

/// The rows of a comment's table.
struct DiffRows {
  private let rows: [DiffRow]

  init(_ rows: [DiffRow]) {
    self.rows = rows
  }
}

extension DiffRows {
  /// The rows with everything that is to be said of each.
  var whole: [String] { rows.map { $0.text(.all) } }

  /// The rows in as much detail as a number of characters allows: first what is said is shortened,
  /// then all rows of a persona are one.
  func fitting(_ limit: Int) -> [String] {
    for detail in DiffRow.Detail.allCases {
      let texts = rows.map { $0.text(detail) }
      if texts.reduce(0, { $0 + $1.unicodeScalars.count }) <= limit { return texts }
    }
    return rowsByPersona
  }

  /// A row for each persona, what is asked with its points, under the ids.
  private var rowsByPersona: [String] {
    var order: [String] = []
    var moves: [String: [String]] = [:]
    for (persona, move) in rows.map(\.short) {
      if moves[persona] == nil { order.append(persona) }
      moves[persona, default: []].append(move)
    }
    return order.map { persona in
      "| \(MarkdownTable.bold(persona)) | | ▼ | "
        + "\(MarkdownTable.escaped(moves[persona, default: []].joined(separator: ", "))) |\n"
    }
  }
}
