internal import SourceDocuments

/// Finds the row with the names of the columns, which may stand below titles.
struct InventoryHeader {
  let record: CSVRecord

  /// - Throws: A refusal where no row near the top names a title beside an address or an id, or, with
  ///   a map, the columns that it takes them from.
  init(in records: [CSVRecord], map: ImportMap?, name: String) throws(ImportRefusal) {
    let head = records.prefix(Self.mostRows)
    let best = head.map { ($0, Self.keys(of: $0, map)) }.max { left, right in
      left.1.count < right.1.count
        || (left.1.count == right.1.count && left.0.number > right.0.number)
    }
    if let map, !map.columns.isEmpty, !head.contains(where: { Self.isKnown($0, map) }) {
      throw ImportRefusal(map: map.path, fitsNoColumnOf: name, Self.widest(head).names)
    }
    guard let (record, keys) = best, Self.identifies(keys) else {
      throw Self.refusal(head, hasMap: map != nil, name)
    }
    self.record = record
  }
}

extension InventoryHeader {
  private static let mostRows = 60

  private static func keys(of record: CSVRecord, _ map: ImportMap?) -> Set<InventoryKey> {
    let columns = TableColumn.all(in: record.fields.map(\.text))
    return Set(
      columns.compactMap { column in
        guard let map else { return InventoryKey(column: column.name) }
        return map.key(of: column.name)
      })
  }

  /// Whether a map names one of a row's texts as a column.
  private static func isKnown(_ record: CSVRecord, _ map: ImportMap) -> Bool {
    TableColumn.all(in: record.fields.map(\.text)).contains { map.target(of: $0.name) != nil }
  }

  private static func identifies(_ keys: Set<InventoryKey>) -> Bool {
    keys.contains(.title) && !keys.isDisjoint(with: [.url, .externalID, .slug])
  }

  /// The row with the most columns, and their names.
  private static func widest(_ head: ArraySlice<CSVRecord>) -> (row: Int, names: [String]) {
    guard let record = head.max(by: { $0.fields.count < $1.fields.count }) else { return (1, []) }
    return (record.number, TableColumn.all(in: record.fields.map(\.text)).map(\.name))
  }

  private static func refusal(
    _ head: ArraySlice<CSVRecord>, hasMap: Bool, _ name: String
  ) -> ImportRefusal {
    let (row, names) = widest(head)
    let seen = names.isEmpty ? "it is empty" : "row \(row) holds \(English.quotedList(names))"
    let what =
      hasMap
      ? "no row of \(name.inert) has the columns from which the map takes the title and an address "
        + "or id"
      : "\(name.inert) is no inventory that can be told: no row names a column of titles beside one "
        + "of addresses or ids"
    let way =
      hasMap
      ? "write the columns' names as they stand in the table below columns: in the map"
      : "if it lists content, name its columns in a map: persona import inventory --example airtable"
    return ImportRefusal("\(what); \(seen)\n\(way)")
  }
}
