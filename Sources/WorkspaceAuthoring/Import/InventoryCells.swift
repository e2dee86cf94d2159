internal import SourceDocuments

/// What stands in the cells of a table's columns, by key of our files.
struct InventoryCells {
  let table: InventoryTable
  let map: ImportMap
  let vocabulary: ImportVocabulary
  /// The columns that fill each key, in the order of the table.
  let columns: [InventoryKey: [TableColumn]]
  /// The columns that fill a key of the team's own.
  let ownColumns: [(column: TableColumn, key: String)]

  init(_ table: InventoryTable, _ map: ImportMap, _ vocabulary: ImportVocabulary) {
    self.table = table
    self.map = map
    self.vocabulary = vocabulary
    let filled = table.columns.compactMap { column in
      map.key(of: column.name).map { ($0, column) }
    }
    ownColumns = table.columns.compactMap { column in
      if case .own(let key) = map.target(of: column.name) { (column, key) } else { nil }
    }
    columns = Dictionary(grouping: filled) { $0.0 }.mapValues { $0.map(\.1) }
  }
}

extension InventoryCells {
  /// The text of a cell; of a key with meanings or dates without its remark.
  func text(of key: InventoryKey, in column: TableColumn, _ row: InventoryTable.Row) -> CellText {
    let written = row.cells[column.index]
    let hasRemarks = key.hasMeanings || key.kind == .date
    return CellText(written, missing: map.missing) { text in
      !hasRemarks || map.meaning(of: text, for: key) != nil || vocabulary.id(text, for: key) != nil
    }
  }

  /// The single text of a key in a row; empty where it has none.
  func text(of key: InventoryKey, in row: InventoryTable.Row) -> String {
    columns[key]?.first.map { text(of: key, in: $0, row).value } ?? ""
  }

  /// What a cell says: its values, and what stands behind them in parentheses.
  struct Content {
    var values: [String] = []
    var remarks: [String] = []
  }

  /// The values of a cell; one that the map knows as a whole is never taken apart.
  func content(of key: InventoryKey, in column: TableColumn, _ row: InventoryTable.Row) -> Content {
    let whole = text(of: key, in: column, row)
    var content = Content(remarks: [whole.remark].compactMap(\.self))
    guard map.meaning(of: whole.value, for: key) == nil else {
      content.values = [whole.value]
      return content
    }
    // Line ends may be what stands between the values, so they are looked for as written.
    let text = map.lists[key] == "\n" ? row.cells[column.index] : whole.value
    for part in map.parts(of: text, for: key) {
      let part = CellText(part, missing: map.missing) { map.meaning(of: $0, for: key) != nil }
      if !part.value.isEmpty { content.values.append(part.value) }
      if let remark = part.remark, remark != whole.remark { content.remarks.append(remark) }
    }
    return content
  }

  /// What stands in a row behind values, in parentheses, by column.
  func remarks(in row: InventoryTable.Row) -> [String] {
    InventoryKey.allCases.filter { $0.hasMeanings || $0.kind == .date }.flatMap { key in
      (columns[key] ?? []).flatMap { column in
        content(of: key, in: column, row).remarks.map { "\(column.name): \($0)" }
      }
    }
  }
}
