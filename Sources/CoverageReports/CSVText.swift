internal import SourceDocuments

/// Rows as CSV (RFC 4180): commas, CR LF, quotes where a value needs them.
///
/// A value that a spreadsheet would run as a formula gets an apostrophe before it.
package struct CSVText {
  package private(set) var text = ""
  /// The places of the columns that are left out.
  private let withheld: Set<Int>

  /// Begins a table.
  ///
  /// - Parameters:
  ///   - header: The names of the columns.
  ///   - withheld: Those that are left out with all that stands in them.
  package init(header: [String], without withheld: Set<String> = []) {
    self.withheld = Set(header.indices.filter { withheld.contains(header[$0]) })
    append(header)
  }

  /// Adds a line, with a value for each column, be it left out or not.
  package mutating func append(_ row: [String]) {
    let shown = row.indices.filter { !withheld.contains($0) }
    text += shown.map { Self.cell(row[$0]) }.joined(separator: ",") + "\r\n"
  }

  /// A value as it stands between two commas.
  static func cell(_ value: String) -> String {
    let safe = startsFormula(value) ? "'" + value : value
    guard safe.utf8.contains(where: { ",\"\r\n".utf8.contains($0) }) else { return safe }
    let doubled = safe.utf8.flatMap { $0 == UInt8(ascii: "\"") ? [$0, $0] : [$0] }
    return "\"" + String(decoding: doubled, as: UTF8.self) + "\""
  }

  private static func startsFormula(_ value: String) -> Bool {
    guard let first = value.unicodeScalars.first else { return false }
    // The full-width forms are read as their narrow ones by some spreadsheets.
    return "=+-@\t\r＝＋－＠".unicodeScalars.contains(first)
  }
}
