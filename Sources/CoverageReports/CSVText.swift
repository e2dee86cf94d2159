internal import SourceDocuments

/// Rows as CSV (RFC 4180): commas, CR LF, quotes where a value needs them.
///
/// A value that a spreadsheet would run as a formula gets an apostrophe before it.
package struct CSVText {
  package private(set) var text = ""

  package init(header: [String]) {
    append(header)
  }

  package mutating func append(_ row: [String]) {
    text += row.map(Self.cell).joined(separator: ",") + "\r\n"
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
