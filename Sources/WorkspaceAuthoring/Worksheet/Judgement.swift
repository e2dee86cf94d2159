internal import SourceDocuments
internal import WorkspaceModel

/// A row of a worksheet that somebody has filled in.
struct Judgement {
  /// As a spreadsheet counts, from 1.
  let row: Int
  let need: String
  let asset: String
  let verdict: Verdict
  let reply: String

  /// What stands under *answers?*.
  enum Verdict: Hashable {
    case yes, no, none
    case unknown(String)
  }
}

extension Judgement.Verdict {
  init(_ text: String) {
    switch text.lowercased() {
    case "": self = .none
    case "yes", "y", "x", "1", "true", "ja", "j", "oui", "si", "sí", "✓", "✔", "wahr": self = .yes
    case "no", "n", "0", "false", "nein", "non", "falsch": self = .no
    default: self = .unknown(text)
    }
  }
}

extension Judgement {
  /// The rows of a worksheet, and those that can't be read.
  ///
  /// - Throws: A refusal of what is no worksheet.
  static func all(
    in file: [UInt8], name: String
  ) throws(ImportRefusal) -> (judgements: [Judgement], refused: [RowRemark]) {
    let bytes = try DecodedTable(file, name: name).bytes
    var reader = CSVReader(bytes, separator: TableSeparator.guess(bytes).byte)
    var records: [CSVRecord] = []
    while let record = reader.next() { records.append(record) }
    let columns = try columns(of: records, name)
    let rows = records.filter { $0.number > columns.row && !$0.isBlank }
    let broken = Dictionary(reader.mistakes.map { ($0.row, $0) }) { first, _ in first }
    return (
      rows.filter { broken[$0.number] == nil }.map { Judgement($0, columns.places) },
      rows.compactMap { record in
        broken[record.number].map { RowRemark(row: record.number, text: $0.message) }
      }
    )
  }

  private init(_ record: CSVRecord, _ places: [Worksheet.Column: Int]) {
    func text(_ column: Worksheet.Column) -> String {
      guard let place = places[column], record.fields.indices.contains(place) else { return "" }
      return Self.withoutGuard(CellText.collapsed(record.fields[place].text))
    }
    row = record.number
    need = text(.need)
    asset = text(.asset)
    verdict = Verdict(text(.answers))
    reply = text(.reply)
  }

  /// The text without the apostrophe that keeps spreadsheets from running it.
  private static func withoutGuard(_ text: String) -> String {
    let rest = text.dropFirst()
    guard text.hasPrefix("'"), let first = rest.unicodeScalars.first,
      "=+-@＝＋－＠".unicodeScalars.contains(first)
    else { return text }
    return String(rest)
  }

  private static func columns(
    of records: [CSVRecord], _ name: String
  ) throws(ImportRefusal) -> (row: Int, places: [Worksheet.Column: Int]) {
    for record in records.prefix(20) {
      let names = record.fields.map { InventoryKey.folded($0.text) }
      let pairs = Worksheet.Column.allCases.compactMap { column in
        names.firstIndex(of: InventoryKey.folded(column.rawValue)).map { (column, $0) }
      }
      let places = Dictionary(uniqueKeysWithValues: pairs)
      if [.need, .asset, .answers, .reply].allSatisfy({ places[$0] != nil }) {
        return (record.number, places)
      }
    }
    throw ImportRefusal(
      "\(name.inert) is no worksheet: no row names the columns need, asset, answers? and reply\n"
        + "persona worksheet --output FILE.csv writes one")
  }
}
