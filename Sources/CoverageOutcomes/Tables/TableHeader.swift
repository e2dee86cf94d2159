internal import SourceDocuments

/// The header of a table: which field of a row is which column.
///
/// An object, because each row is handed it.
final class TableHeader<Columns: TableColumns>: Sendable {
  /// The field of each column of the contract; none for a column that the table lacks.
  let fields: [Int?]
  /// The name of each field, as it is written.
  let names: [String]

  /// Reads a header; none where no row can be read by it.
  ///
  /// - Parameters:
  ///   - record: The first row of the table.
  ///   - mistakes: Where what is wrong with it is told.
  init?(_ record: CSVRecord, _ mistakes: inout [TableMistake]) {
    let check = HeaderCheck(record, Columns.table, Columns.contract)
    mistakes += check.mistakes
    guard !check.mistakes.contains(where: { $0.severity == .error }) else { return nil }
    names = check.names
    fields = Columns.contract.map { column in check.names.firstIndex(of: column.name) }
  }

  /// How many values each row has.
  var width: Int { names.count }
}

/// What is wrong with a header.
private struct HeaderCheck {
  let names: [String]
  private(set) var mistakes: [TableMistake] = []
  private let path: String
  private let contract: [TableColumn]

  init(_ record: CSVRecord, _ table: MeasurementTable, _ contract: [TableColumn]) {
    path = table.path
    self.contract = contract
    names = record.fields.map { $0.text.lowercased() }
    let isOtherwiseSeparated = record.fields.count == 1 ? separator(in: record.fields[0]) : nil
    if let separator = isOtherwiseSeparated {
      report(
        record.fields[0],
        "the columns seem to be separated by \(separator.noun); "
          + "write --delimiter \(separator.option)")
      return
    }
    for (index, field) in record.fields.enumerated() { check(field, at: index) }
    let missing = contract.filter { $0.isRequired && !names.contains($0.name) }.map(\.name)
    if !missing.isEmpty, let first = record.fields.first { reportMissing(missing, at: first) }
    if mistakes.isEmpty { reportUnknown(record) }
  }

  private func separator(in field: CSVField) -> (noun: String, option: String)? {
    if field.text.contains(";") { return ("semicolons", "semicolon") }
    return field.text.contains("\t") ? ("tabs", "tab") : nil
  }

  private mutating func check(_ field: CSVField, at index: Int) {
    if field.text.isEmpty {
      report(field, "this column has no name")
    } else if names[..<index].contains(names[index]) {
      report(field, "the column \(field.text.quoted) stands here for the second time")
    } else if PersonalData.isPersonalColumn(names[index]) {
      report(
        field,
        "the column \(field.text.quoted) holds what tells who somebody is: leave it out of "
          + "the export; persona needs keys that mean nothing outside of your system")
    }
  }

  private mutating func reportMissing(_ missing: [String], at field: CSVField) {
    let near = missing.compactMap { name -> String? in
      let written = names.filter { written in !contract.contains { $0.name == written } }
      return Spelling.nearest(to: name, among: written.map { Spelling.Candidate($0) }).first
        .map { "; is \($0.quoted) meant for \(name.quoted)?" }
    }
    report(
      field, "the header lacks \(English.quotedList(missing))" + (near.first ?? ""))
  }

  /// One warning for all columns that nothing reads.
  private mutating func reportUnknown(_ record: CSVRecord) {
    let unknown = zip(record.fields, names).filter { field, name in
      !name.isEmpty && !contract.contains { $0.name == name }
        && !PersonalData.isPersonalColumn(name)
    }
    guard let first = unknown.first else { return }
    let verb = unknown.count == 1 ? "is" : "are"
    mistakes.append(
      TableMistake(
        path, at: first.0.position,
        "\(English.quotedList(unknown.map(\.0.text))) \(verb) no column that is read",
        severity: .warning))
  }

  private mutating func report(_ field: CSVField, _ message: String) {
    mistakes.append(TableMistake(path, at: field.position, message))
  }
}
