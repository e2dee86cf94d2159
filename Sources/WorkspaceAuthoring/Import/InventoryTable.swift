internal import SourceDocuments

/// The rows of an inventory below its header.
struct InventoryTable {
  /// The file's name, for messages.
  let name: String
  /// The row of the header, from 1.
  let headerRow: Int
  let columns: [TableColumn]
  let rows: [Row]
  /// What can't be read, by row; such rows are left out.
  let refused: [RowRemark]

  /// A row with a value for each place of the header.
  struct Row {
    /// As a spreadsheet counts, from 1.
    let number: Int
    let cells: [String]
  }

  /// Reads a table.
  ///
  /// - Parameters:
  ///   - file: Its bytes, in any encoding.
  ///   - name: The file's name.
  ///   - map: What the columns mean; none where the header has to tell.
  /// - Throws: A refusal where it is no inventory, or can't be read as a table.
  init(_ file: [UInt8], name: String, map: ImportMap?) throws(ImportRefusal) {
    let bytes = try DecodedTable(file, name: name).bytes
    let separator = map?.separator ?? TableSeparator.guess(bytes)
    var reader = CSVReader(bytes, separator: separator.byte)
    var records: [CSVRecord] = []
    while let record = reader.next() { records.append(record) }
    if let mistake = reader.mistakes.first(where: { $0.kind == .neverClosed }) {
      throw ImportRefusal(
        "\(name.inert) can't be read as a table: \(mistake.words)\n"
          + "put that right, or save the table as CSV again")
    }
    let header = try InventoryHeader(in: records, map: map, name: name)
    self.name = name
    headerRow = header.record.number
    let texts = header.record.fields.map(\.text)
    columns = TableColumn.all(in: texts)
    var sorting = RowSorting(header: texts, mistakes: reader.mistakes)
    for record in records where record.number > headerRow { sorting.add(record) }
    (rows, refused) = (sorting.rows, sorting.refused)
  }
}

extension InventoryTable {
  func column(named name: String) -> TableColumn? { columns.first { $0.name == name } }
}

/// A remark on a row of a table.
public struct RowRemark: Sendable, Hashable {
  /// As a spreadsheet counts, from 1.
  public let row: Int
  public let text: String
}

extension CSVMistake {
  /// The mistake with its row and its place in the file.
  var words: String { "row \(row) (line \(position.line), column \(position.column)): \(message)" }
}

/// Tells rows with values from those without, and from those that can't be read.
private struct RowSorting {
  let header: [String]
  /// The first mistake of each row.
  let mistakes: [Int: CSVMistake]
  var rows: [InventoryTable.Row] = []
  var refused: [RowRemark] = []

  init(header: [String], mistakes: [CSVMistake]) {
    self.header = header
    self.mistakes = Dictionary(mistakes.map { ($0.row, $0) }) { first, _ in first }
  }

  mutating func add(_ record: CSVRecord) {
    let cells = record.fields.map(\.text)
    if let mistake = mistakes[record.number] {
      refused.append(RowRemark(row: record.number, text: mistake.message))
    } else if record.isBlank || cells == header || isLine(cells) {
      return
    } else if isTitle(cells) {
      let text = "only its first column is filled, as a title of the rows below is"
      refused.append(RowRemark(row: record.number, text: text))
    } else if cells.dropFirst(header.count).contains(where: { !CellText.collapsed($0).isEmpty }) {
      let text =
        "it has \(English.count(cells.count, "value")), and the header \(header.count): a value "
        + "that holds the separator needs quotation marks"
      refused.append(RowRemark(row: record.number, text: text))
    } else {
      let missing = [String](repeating: "", count: max(0, header.count - cells.count))
      rows.append(
        InventoryTable.Row(number: record.number, cells: cells.prefix(header.count) + missing))
    }
  }

  /// Whether the row is drawn of hyphens and the like.
  private func isLine(_ cells: [String]) -> Bool {
    cells.allSatisfy { CellText.collapsed($0).utf8.allSatisfy("-=_*".utf8.contains) }
  }

  /// Whether only the first cell is filled, as a title of the rows below is.
  private func isTitle(_ cells: [String]) -> Bool {
    let isFilled = cells.map { !CellText.collapsed($0).isEmpty }
    return header.count > 2 && isFilled[0] && !isFilled.dropFirst().contains(true)
  }
}
