internal import CoverageAnalysis
internal import CoverageOutcomes
internal import SourceDocuments
internal import WorkspaceModel

/// Holds rows against the contract of their table, by the reader that `persona measure` has.
struct CRMCheck {
  let table: MeasurementTable
  let header: [CRMTarget]
  let cells: CRMCells
  let coverage: Coverage

  /// What the table's reader refuses, with the places in the export.
  func mistakes(in rows: [CRMRow]) -> [TableMistake] {
    let (text, rowsByLine) = text(of: rows)
    let folder = Folder(
      tables: table == .opportunities
        ? [table: text] : [table: text, .opportunities: deals(of: rows)])
    let plan = MeasurementPlan(
      coverage.workspace.taxonomy.rules.measurement, today: coverage.today)
    var reader = DatasetReader(folder, TableOptions(), plan, coverage)
    _ = reader.read()
    let lines = text.utf8.split(separator: Byte.lineFeed, omittingEmptySubsequences: false)
    return reader.mistakes.filter { $0.path == table.path && $0.severity == .error }.map { found in
      let row = found.position.flatMap { rowsByLine[$0.line] }
      let position = row.flatMap {
        cells.position(target(at: found.position, lines), in: $0.record)
      }
      return TableMistake(cells.table.name.inert, at: position, found.message)
    }
  }
}

extension CRMCheck {
  /// The rows as a table in which each stands, where there is room, in the line that it has in the
  /// export: messages name lines.
  private func text(of rows: [CRMRow]) -> (text: String, rows: [Int: CRMRow]) {
    var text = CRMText.line(header.map(\.rawValue))
    var line = 2
    var rowsByLine: [Int: CRMRow] = [:]
    for row in rows {
      let own = row.record.fields[0].position.line
      text += String(repeating: "\n", count: max(0, own - line))
      line = max(line, own)
      rowsByLine[line] = row
      text += CRMText.line(header.map { row.values[$0] ?? "" })
      line += 1
    }
    return (text, rowsByLine)
  }

  /// The column at a place of the table.
  private func target(at position: SourcePosition?, _ lines: [Substring.UTF8View]) -> CRMTarget? {
    guard let position else { return nil }
    var reader = CSVReader(Array(lines[position.line - 1]))
    let index = reader.next()?.fields.firstIndex { $0.position.column == position.column }
    return index.map { header[$0] }
  }

  /// Deals to which the rows can belong; whether there are such is not asked here.
  private func deals(of rows: [CRMRow]) -> String {
    let keys = Set(rows.compactMap { $0.values[.opportunity] })
    return "opportunity_id,account_id,created_on,closed_on,outcome\n"
      + keys.map { CRMText.line([$0, "any", "\(coverage.today)", "", "open"]) }.joined()
  }

  /// Tables in memory.
  private struct Folder: TableFolder {
    let tables: [MeasurementTable: String]

    func open(_ table: MeasurementTable) throws(TableMistake) -> (any TableSource)? {
      tables[table].map { Source(bytes: Array($0.utf8)) }
    }
  }

  private struct Source: TableSource {
    var bytes: [UInt8]?

    mutating func next() throws(TableMistake) -> [UInt8]? {
      defer { bytes = nil }
      return bytes
    }
  }
}

/// Rows as CSV with line feeds alone.
enum CRMText {
  static func line(_ values: [String]) -> String {
    values.map(cell).joined(separator: ",") + "\n"
  }

  private static func cell(_ value: String) -> String {
    guard value.contains(where: { ",\"\n\r".contains($0) }) else { return value }
    return "\"" + value.replacing("\"", with: "\"\"") + "\""
  }
}
