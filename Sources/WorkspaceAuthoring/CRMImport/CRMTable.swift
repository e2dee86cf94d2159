public import CoverageOutcomes
internal import SourceDocuments

/// The rows of an export below its header, each value with its place.
struct CRMTable {
  /// The file's name, for messages.
  let name: String
  /// The row of the header, from 1.
  let headerRow: Int
  let columns: [TableColumn]
  private(set) var rows: [CSVRecord] = []
  /// What can't be read; such rows are left out.
  private(set) var mistakes: [TableMistake] = []

  /// Reads a table.
  ///
  /// - Parameters:
  ///   - file: Its bytes, in any encoding.
  ///   - name: The file's name.
  ///   - separator: What stands between two values; none where the table tells.
  ///   - isKnown: Whether a column of the header is known by its name.
  /// - Throws: A refusal of what is no table.
  init(
    _ file: [UInt8], name: String, separator: TableSeparator?, isKnown: (String) -> Bool
  ) throws(ImportRefusal) {
    let bytes = try DecodedTable(file, name: name).bytes
    var reader = CSVReader(bytes, separator: (separator ?? TableSeparator.guess(bytes)).byte)
    var records: [CSVRecord] = []
    while let record = reader.next() { records.append(record) }
    guard let header = Self.header(of: records, isKnown) else {
      throw ImportRefusal("\(name.inert) is empty: it needs a header and rows below it")
    }
    self.name = name
    headerRow = header.number
    columns = TableColumn.all(in: header.fields.map(\.text))
    take(records.filter { $0.number > headerRow }, width: header.fields.count, reader.mistakes)
  }
}

extension CRMTable {
  private static let mostHeads = 60

  /// The row near the top that holds the most known names, else the first with several values.
  private static func header(
    of records: [CSVRecord], _ isKnown: (String) -> Bool
  ) -> CSVRecord? {
    let heads = records.prefix(mostHeads).map { record in
      let columns = TableColumn.all(in: record.fields.map(\.text))
      return (record, columns.count { isKnown($0.name) }, columns.count)
    }
    let best = heads.max { ($0.1, -$0.0.number) < ($1.1, -$1.0.number) }
    if let best, best.1 > 0 { return best.0 }
    return (heads.first { $0.2 > 1 } ?? heads.first { $0.2 > 0 })?.0
  }

  private mutating func take(_ records: [CSVRecord], width: Int, _ found: [CSVMistake]) {
    var spoilt: Set<Int> = []
    for mistake in found where mistake.row > headerRow {
      spoilt.insert(mistake.row)
      mistakes.append(TableMistake(name.inert, at: mistake.position, mistake.message))
    }
    for record in records where !record.isBlank && !spoilt.contains(record.number) {
      // Reports end with lines that tell who made them.
      if width > 2, record.fields.dropFirst().allSatisfy({ $0.text.isEmpty }) { continue }
      if let mistake = record.mistake(expecting: width) {
        mistakes.append(TableMistake(name.inert, at: mistake.position, mistake.message))
      } else {
        rows.append(record)
      }
    }
  }
}

extension CRMTable {
  func column(named name: String) -> TableColumn? { columns.first { $0.name == name } }

  /// The texts of a column, without white space around them and without the empty ones.
  func texts(in column: TableColumn) -> [String] {
    rows.map { CellText.collapsed($0.fields[column.index].text) }.filter { !$0.isEmpty }
  }
}

extension MeasurementTable {
  /// The table that an export becomes, as far as its columns tell.
  ///
  /// - Throws: A refusal of what is no table.
  public static func guess(
    for file: [UInt8], name: String, _ system: CRMSystem
  ) throws(ImportRefusal) -> MeasurementTable? {
    let table = try CRMTable(file, name: name, separator: nil) { column in
      ofCRM.contains { CRMNames.target(of: column, in: $0, system) != nil }
    }
    return CRMNames.table(of: table.columns, system)
  }
}
