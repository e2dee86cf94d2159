/// Rows of a table that say much the same, packed: what stands in several rows is written once, and
/// a row is a list of texts and of numbers of such pieces.
///
/// It knows nothing of the rows but where tags begin, so that any template may make them.
struct PackedRows {
  /// The pieces that stand in several rows.
  private(set) var pieces: [String] = []
  /// Each row as JSON.
  private(set) var rows: [String] = []

  init(_ texts: [[UInt8]]) {
    var known = KnownTexts()
    let cells = texts.map { row in Self.cells(of: row).map { known.number(of: $0) } }
    let cellCounts = known.counts(in: cells)
    // A cell that stands once is taken apart at its tags, which other rows have as well.
    let parts = cells.map { row in
      row.flatMap { cell in
        cellCounts[cell] > 1
          ? [cell] : Self.tags(of: known.texts[cell]).map { known.number(of: $0) }
      }
    }
    let counts = known.counts(in: parts)
    var numbers = [Int?](repeating: nil, count: known.texts.count)
    rows = parts.map { row in
      let items = row.map { part in
        guard counts[part] > 1 else { return ScriptText.quoted(known.texts[part]) }
        let number = numbers[part] ?? pieces.count
        if numbers[part] == nil { pieces.append(known.texts[part]) }
        numbers[part] = number
        return String(number)
      }
      return "[\(items.joined(separator: ","))]"
    }
  }
}

/// Texts by numbers, in the order in which they were first met.
private struct KnownTexts {
  private(set) var texts: [String] = []
  private var numbers: [String: Int] = [:]

  mutating func number(of text: String) -> Int {
    if let number = numbers[text] { return number }
    numbers[text] = texts.count
    texts.append(text)
    return texts.count - 1
  }

  /// How often each stands in some rows, by its number.
  func counts(in rows: [[Int]]) -> [Int] {
    var counts = [Int](repeating: 0, count: texts.count)
    for number in rows.joined() { counts[number] += 1 }
    return counts
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
  private static func cells(of row: [UInt8]) -> [String] {
    split(row) { tag in
      tag.starts(with: "<td".utf8) || tag.starts(with: "<th".utf8) || tag.starts(with: "</tr".utf8)
    }
  }

  private static func tags(of cell: String) -> [String] { split(Array(cell.utf8)) { _ in true } }

  /// Cuts a text before each tag for which a condition holds.
  private static func split(
    _ text: [UInt8], where isCut: (ArraySlice<UInt8>) -> Bool
  ) -> [String] {
    var parts: [String] = []
    var start = text.startIndex
    for index in text.indices.dropFirst()
    where text[index] == UInt8(ascii: "<") && isCut(text[index...]) {
      parts.append(String(decoding: text[start..<index], as: UTF8.self))
      start = index
    }
    parts.append(String(decoding: text[start...], as: UTF8.self))
    return parts
  }
}
