public import CoverageAnalysis
public import CoverageOutcomes
internal import SourceDocuments

/// The table of measurement that an export becomes: a pure function of the export, its map and the
/// workspace.
public struct CRMImport {
  /// The export's name.
  public let name: String
  public let table: MeasurementTable
  public let headerRow: Int
  public let rowCount: Int
  /// The table as CSV, sorted by its keys; what is wrong is left out of it.
  public private(set) var bytes: [UInt8] = []
  public private(set) var writtenCount = 0
  public private(set) var counts = CRMCounts()
  /// The values that the map leaves open.
  public private(set) var open: [OpenValue] = []
  /// What keeps the table from being written, in the order of places.
  public private(set) var mistakes: [TableMistake] = []
  /// The columns of which nothing is kept.
  public private(set) var droppedColumns: [String] = []
  /// The columns that the map names and the export does not have.
  public private(set) var missingColumns: [String] = []
  private let cells: CRMCells

  /// Plans an import.
  ///
  /// - Parameters:
  ///   - file: The bytes of the export.
  ///   - name: Its name.
  ///   - system: The system that it comes from.
  ///   - map: How it is read.
  ///   - coverage: The workspace that its values are held against.
  /// - Throws: A refusal of what can't be read by the map.
  public init(
    _ file: [UInt8], name: String, from system: CRMSystem, map: CRMMap, into coverage: Coverage
  ) throws(ImportRefusal) {
    let export = try CRMTable(file, name: name, separator: map.separator) { column in
      map.targets(of: column) != nil
    }
    self.name = name
    table = map.table ?? .opportunities
    headerRow = export.headerRow
    rowCount = export.rows.count
    cells = CRMCells(export, map)
    if !map.columns.isEmpty, !map.columns.contains(where: { export.column(named: $0.name) != nil })
    {
      throw ImportRefusal(map: map.path, fitsNoColumnOf: name, export.columns.map(\.name))
    }
    try refuseMissing(system)
    droppedColumns = export.columns.map(\.name).filter { map.targets(of: $0)?.isEmpty ?? true }
    missingColumns = map.columns.map(\.name).filter { export.column(named: $0) == nil }
    var reader = CRMRowReader(cells, table, CRMVocabulary(coverage.workspace))
    let rows = export.rows.flatMap { reader.read($0) }
    (counts, open) = (reader.counts, reader.open.sorted { ($1.count, $0.row) < ($0.count, $1.row) })
    mistakes = export.mistakes + reader.mistakes
    take(rows, coverage)
  }
}

extension CRMImport {
  /// What no row can do without must come from some column.
  private func refuseMissing(_ system: CRMSystem) throws(ImportRefusal) {
    let parts: Set<CRMTarget> = [.isClosed, .isWon, .isLost]
    let filled = Set(cells.columns.keys)
    let tellsOutcome = filled.contains(.outcome) || filled.intersection(parts).count > 1
    let missing = table.needed.filter { target in
      target == .outcome ? !tellsOutcome : !filled.contains(target)
    }.map(\.rawValue)
    guard !missing.isEmpty else { return }
    let names = cells.table.columns.map(\.name)
    throw ImportRefusal(
      """
      no column of \(name.inert) fills \(English.quotedList(missing)), and each row of \
      \(table.rawValue) needs \(missing.count == 1 ? "it" : "them"); the columns in row \(headerRow) \
      are \(English.quotedList(names))
      add what is missing to the export from \(system.title), or name its column below columns: in \
      \(cells.map.path.inert)
      """)
  }

  private mutating func take(_ all: [CRMRow], _ coverage: Coverage) {
    let rows = table == .stakeholders ? withoutRepeats(all) : all
    let header = self.header(of: rows)
    let check = CRMCheck(table: table, header: header, cells: cells, coverage: coverage)
    mistakes = (mistakes + check.mistakes(in: rows)).sorted(by: TableMistake.isInOrder)
    writtenCount = rows.count
    let lines = rows.map { row in header.map { row.values[$0] ?? "" } }
    let order = table.order.compactMap { header.firstIndex(of: $0) }
    let sorted = lines.sorted { left, right in
      let first = (order + Array(header.indices)).first { left[$0] != right[$0] }
      return first.map { left[$0].precedes(right[$0]) } ?? false
    }
    let text = CRMText.line(header.map(\.rawValue)) + sorted.map(CRMText.line).joined()
    bytes = Array(text.utf8)
  }

  /// The columns of the contract that it asks for, and those in which something stands.
  private func header(of rows: [CRMRow]) -> [CRMTarget] {
    let required = Set(table.columns.filter(\.isRequired).map(\.name))
    return table.contract.filter { target in
      required.contains(target.rawValue) || rows.contains { $0.values[target] != nil }
    }
  }

  /// The rows without those that repeat a person of a deal, as with a second role.
  private mutating func withoutRepeats(_ rows: [CRMRow]) -> [CRMRow] {
    var personas: [[String?]: String?] = [:]
    return rows.filter { row in
      let key = [row.values[.opportunity], row.values[.contact]]
      let persona = row.values[.persona]
      guard let first = personas[key], first == persona else {
        if personas[key] == nil { personas[key] = .some(persona) }
        return true
      }
      counts.leftOut["its contact stands in the deal already", default: 0] += 1
      return false
    }
  }
}
