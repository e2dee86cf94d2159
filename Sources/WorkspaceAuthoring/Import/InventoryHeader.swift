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

  private static func identifies(_ keys: Set<InventoryKey>) -> Bool {
    keys.contains(.title) && !keys.isDisjoint(with: [.url, .externalID, .slug])
  }

  private static func refusal(
    _ head: ArraySlice<CSVRecord>, hasMap: Bool, _ name: String
  ) -> ImportRefusal {
    let widest = head.max { $0.fields.count < $1.fields.count }
    let names = widest.map { TableColumn.all(in: $0.fields.map(\.text)).map(\.name) } ?? []
    let seen =
      names.isEmpty
      ? "it is empty" : "row \(widest?.number ?? 1) holds \(English.quotedList(names))"
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
