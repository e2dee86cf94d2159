/// Rows of a table that say much the same, packed: what stands in several rows is written once, and
/// a row is a list of texts and of numbers of such pieces.
///
/// It knows nothing of the rows but where tags begin, so that any template may make them.
struct PackedRows {
  /// The pieces that stand in several rows.
  private(set) var pieces: [String] = []
  /// Each row as JSON.
  private(set) var rows: [String] = []
  private var numbers: [String: Int] = [:]

  init(_ texts: [String]) {
    let split = texts.map(Self.cells)
    var counts: [String: Int] = [:]
    for cell in split.joined() { counts[cell, default: 0] += 1 }
    // A cell that stands once is taken apart at its tags, which other rows have as well.
    let parts = split.map { cells in
      cells.flatMap { counts[$0] == 1 ? Self.tags(of: $0) : [$0] }
    }
    counts = [:]
    for part in parts.joined() { counts[part, default: 0] += 1 }
    rows = parts.map { row in
      let items = row.map { part in
        (counts[part] ?? 0) > 1 ? String(number(of: part)) : ScriptText.quoted(part)
      }
      return "[\(items.joined(separator: ","))]"
    }
  }

  private mutating func number(of piece: String) -> Int {
    if let number = numbers[piece] { return number }
    numbers[piece] = pieces.count
    pieces.append(piece)
    return pieces.count - 1
  }
}

extension PackedRows {
  /// Writes the pieces and the rows as members of an object.
  func write(to script: inout [UInt8]) {
    ScriptText.append("pieces", pieces.map(ScriptText.quoted), in: "[]", to: &script)
    script += ",\n".utf8
    ScriptText.append("rows", rows, in: "[]", to: &script)
    script += ",\n".utf8
  }

  /// A row at its cells and its end.
  private static func cells(of row: String) -> [String] {
    split(row) { rest in
      rest.starts(with: "<td".utf8) || rest.starts(with: "<th".utf8)
        || rest.starts(with: "</tr".utf8)
    }
  }

  private static func tags(of cell: String) -> [String] { split(cell) { _ in true } }

  /// Cuts a text before each tag for which a condition holds.
  private static func split(
    _ text: String, where isCut: (Substring.UTF8View) -> Bool
  ) -> [String] {
    var parts: [String] = []
    var start = text.startIndex
    for index in text.utf8.indices.dropFirst() where text.utf8[index] == UInt8(ascii: "<") {
      guard isCut(text[index...].utf8) else { continue }
      parts.append(String(text[start..<index]))
      start = index
    }
    parts.append(String(text[start...]))
    return parts
  }
}
