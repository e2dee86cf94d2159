internal import CoverageOutcomes
internal import SourceDocuments
internal import WorkspaceModel

/// What stands in the cells of an export, by what they fill.
struct CRMCells {
  let table: CRMTable
  let map: CRMMap
  let columns: [CRMTarget: TableColumn]
  /// The order that the dates of a column prove.
  private let orders: [CRMTarget: DateOrder]

  init(_ table: CRMTable, _ map: CRMMap) {
    self.table = table
    self.map = map
    let pairs = table.columns.flatMap { column in
      (map.targets(of: column.name) ?? []).map { ($0, column) }
    }
    columns = Dictionary(pairs) { first, _ in first }
    orders = columns.filter { $0.key.kind == .date }.compactMapValues { column in
      CellDate.provenOrder(table.texts(in: column).map(Self.withoutTime))
    }
  }
}

extension CRMCells {
  /// A text that fills a target in a row, on one line; empty where there is none.
  func text(_ target: CRMTarget, in row: CSVRecord) -> String {
    columns[target].map { CellText.collapsed(row.fields[$0.index].text) } ?? ""
  }

  /// The date that a text of a target says.
  func date(_ text: String, for target: CRMTarget) -> CellDate {
    CellDate(Self.withoutTime(text), order: map.dates?.order ?? orders[target])
  }

  /// `3/14/2026` for `3/14/2026, 10:22 AM`.
  static func withoutTime(_ text: String) -> String {
    guard let end = text.firstIndex(of: ","), text.first?.isNumber == true,
      text[..<end].contains(where: { "./-".contains($0) })
    else { return text }
    return String(text[..<end])
  }

  /// Where what fills a target stands in a row; the row's start where nothing does.
  func position(_ target: CRMTarget?, in row: CSVRecord) -> SourcePosition? {
    let parts: [CRMTarget] = [.isWon, .isLost, .isClosed]
    let column =
      target.flatMap { columns[$0] }
      ?? (target == .outcome ? parts.compactMap { columns[$0] }.first : nil)
    return row.fields[column?.index ?? 0].position
  }
}
