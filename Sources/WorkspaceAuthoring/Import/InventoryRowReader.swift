internal import SourceDocuments
internal import WorkspaceModel

/// Reads the rows of an inventory, and collects what is open in them.
struct InventoryRowReader {
  let cells: InventoryCells
  private(set) var open: [OpenValue] = []
  private var places: [Place: Int] = [:]

  private struct Place: Hashable {
    let column: Int
    let value: String
  }

  init(_ cells: InventoryCells) {
    self.cells = cells
  }
}

extension InventoryRowReader {
  /// What a row says; none where it has no title.
  mutating func read(_ source: InventoryTable.Row) -> InventoryRow? {
    let title = cells.text(of: .title, in: source)
    guard !title.isEmpty else { return nil }
    var row = InventoryRow(number: source.number, title: title)
    let id = cells.text(of: .externalID, in: source)
    row.externalID = id.isEmpty ? nil : id
    row.slug = cells.text(of: .slug, in: source)
    row.url = address(in: source)
    for key in InventoryKey.allCases { read(key, source, into: &row) }
    readOwnKeys(source, into: &row)
    return row
  }

  private mutating func read(
    _ key: InventoryKey, _ source: InventoryTable.Row, into row: inout InventoryRow
  ) {
    switch key.kind {
    case .text where key == .summary:
      let text = cells.text(of: key, in: source)
      if !text.isEmpty { row.values.append((key.rawValue, .words(text))) }
    case .text, .address: return
    case .date: readDate(key, source, into: &row)
    case .status, .persona, .tag: readTags(key, source, into: &row)
    }
  }

  private mutating func readTags(
    _ key: InventoryKey, _ source: InventoryTable.Row, into row: inout InventoryRow
  ) {
    var ids: [String] = []
    var isOpen = false
    let (map, vocabulary) = (cells.map, cells.vocabulary)
    for column in cells.columns[key] ?? [] {
      for value in cells.content(of: key, in: column, source).values {
        if let found = meaning(of: value, for: key) {
          ids += found.filter { !ids.contains($0) }
        } else {
          note(
            value, column, source.number,
            .notMapped(
              key: key.rawValue, nearest: vocabulary.proposal(value, for: key),
              isInMap: map.meaning(of: value, for: key) != nil))
          isOpen = true
        }
      }
    }
    if isOpen, key.keepsDraft { row.held.insert(key) }
    guard let first = ids.first else { return }
    if key == .status {
      row.status = AssetStatus(rawValue: first)
    } else {
      row.values.append((key.rawValue, key.isList ? .list(ids) : .words(first)))
    }
  }

  /// The ids that a value stands for, none of them where it is to be ignored; none at all where it is
  /// open.
  private func meaning(of value: String, for key: InventoryKey) -> [String]? {
    switch cells.map.meaning(of: value, for: key) {
    case .ids(let ids): ids
    case .ignore: []
    // Names that the language finds itself need no word in the map.
    case .open, nil:
      cells.vocabulary.id(value, for: key).map { [$0] }
        ?? (cells.vocabulary.isOpen(key) ? [value] : nil)
    }
  }

  private mutating func readDate(
    _ key: InventoryKey, _ source: InventoryTable.Row, into row: inout InventoryRow
  ) {
    guard let column = cells.columns[key]?.first else { return }
    let text = cells.text(of: key, in: column, source).value
    guard !text.isEmpty else { return }
    switch CellDate(text, order: cells.map.dateOrder) {
    case .day(let day): row.values.append((key.rawValue, .text("\(day)")))
    case .open: hold(text, column, .dateOrder, key, &row)
    case .rhythm: note(text, column, row.number, .rhythm)
    case .none: hold(text, column, .noDate, key, &row)
    }
  }

  private mutating func hold(
    _ text: String, _ column: TableColumn, _ reason: OpenValue.Reason, _ key: InventoryKey,
    _ row: inout InventoryRow
  ) {
    note(text, column, row.number, reason)
    if key.keepsDraft { row.held.insert(key) }
  }

  /// The address of a row, with the scheme that spreadsheets leave out.
  private mutating func address(in source: InventoryTable.Row) -> String? {
    guard let column = cells.columns[.url]?.first else { return nil }
    let text = cells.text(of: .url, in: column, source).value
    guard !text.isEmpty else { return nil }
    let isBare = text.hasPrefix("www.") && !text.contains(" ")
    let address = isBare ? "https://\(text)" : text
    guard WebAddress.isOne(address) else {
      note(text, column, source.number, .noAddress)
      return nil
    }
    return address
  }

  private func readOwnKeys(_ source: InventoryTable.Row, into row: inout InventoryRow) {
    for (column, key) in cells.ownColumns {
      let text = CellText(source.cells[column.index], missing: cells.map.missing) { _ in true }
      if !text.value.isEmpty { row.values.append((key, .words(text.value))) }
    }
    let remarks = cells.remarks(in: source)
    if !remarks.isEmpty {
      row.values.append((Self.remarksKey, .words(remarks.joined(separator: "; "))))
    }
  }

  /// Where remarks of the table stand in a file.
  private static let remarksKey = "x-import-remarks"

  /// Counts a value; only at its first row the reason is looked for.
  private mutating func note(
    _ value: String, _ column: TableColumn, _ row: Int,
    _ reason: @autoclosure () -> OpenValue.Reason
  ) {
    let place = Place(column: column.index, value: CellText.folded(value))
    if let index = places[place] {
      open[index].count += 1
    } else {
      places[place] = open.count
      open.append(
        OpenValue(
          column: column.name, letters: column.letters, value: value, count: 1, row: row,
          reason: reason()))
    }
  }
}
