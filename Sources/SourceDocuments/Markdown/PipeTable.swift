/// A table of rows with bars: a row of names, a row of hyphens with as many cells, further rows.
///
/// Source: GitHub Flavored Markdown 0.29, section 4.10. Two things differ: only a paragraph that begins
/// with the table, outside lists and quotes, is one; and what stands beyond the last column stays in the
/// last cell, so that no word is lost.
public struct PipeTable {
  enum Alignment: String {
    case none, left, center, right
  }

  /// The bytes of a cell, with bars that were escaped.
  typealias Cell = [UInt8]

  let alignments: [Alignment]
  let names: [Cell]
  let rows: [[Cell]]

  /// The table of some lines, if they are one.
  init?(_ lines: [ArraySlice<UInt8>]) {
    guard lines.count > 1, lines[0].contains(Self.bar) || lines[1].contains(Self.bar) else {
      return nil
    }
    let names = Self.cells(of: lines[0])
    let alignments = Self.cells(of: lines[1]).map(Self.alignment)
    guard alignments.count == names.count, alignments.allSatisfy({ $0 != nil }) else { return nil }
    self.names = names
    self.alignments = alignments.compactMap(\.self)
    rows = lines.dropFirst(2).map { Self.fitted(Self.cells(of: $0), to: names.count) }
  }
}

extension PipeTable {
  /// The table of some lines of text, if they are one.
  public init?(_ lines: [String]) {
    self.init(lines.map { Array($0.utf8)[...] })
  }

  /// How many columns it has.
  public var width: Int { names.count }

  /// The cells as texts, line by line: the names, nothing for the row of hyphens, then the rows.
  public var lines: [[String]] {
    ([names, []] + rows).map { cells in cells.map { String(decoding: $0, as: UTF8.self) } }
  }
}

extension PipeTable {
  private static let bar = UInt8(ascii: "|")
  private static let backslash = UInt8(ascii: "\\")

  /// As many cells as there are columns.
  private static func fitted(_ cells: [Cell], to count: Int) -> [Cell] {
    guard cells.count > count else {
      return cells + Array(repeating: [], count: count - cells.count)
    }
    let rest = cells[(count - 1)...].joined(separator: " | ".utf8)
    return cells[..<(count - 1)] + [Array(rest)]
  }

  /// What stands between the bars of a line; a bar behind a backslash is text.
  private static func cells(of line: ArraySlice<UInt8>) -> [Cell] {
    var cells: [Cell] = [[]]
    var text = trimmed(line)[...]
    if text.first == bar { text = text.dropFirst() }
    while let byte = text.popFirst() {
      if byte == backslash, text.first == bar {
        text = text.dropFirst()
        cells[cells.count - 1].append(bar)
      } else if byte == bar {
        cells.append([])
      } else {
        cells[cells.count - 1].append(byte)
      }
    }
    if cells.count > 1, cells[cells.count - 1].allSatisfy(Byte.isBlank), trimmed(line).last == bar {
      cells.removeLast()
    }
    return cells.map { trimmed($0[...]) }
  }

  private static func alignment(_ cell: Cell) -> Alignment? {
    let colon = UInt8(ascii: ":")
    let hyphens = cell.drop { $0 == colon }.prefix { $0 == Byte.hyphen }
    let (starts, ends) = (cell.first == colon, cell.last == colon)
    guard !hyphens.isEmpty, cell.count == hyphens.count + (starts ? 1 : 0) + (ends ? 1 : 0) else {
      return nil
    }
    switch (starts, ends) {
    case (false, false): return Alignment.none
    case (true, false): return .left
    case (true, true): return .center
    case (false, true): return .right
    }
  }

  private static func trimmed(_ bytes: ArraySlice<UInt8>) -> Cell {
    let start = bytes.drop(while: Byte.isWhiteSpace)
    guard let last = start.lastIndex(where: { !Byte.isWhiteSpace($0) }) else { return [] }
    return Array(start[...last])
  }
}
