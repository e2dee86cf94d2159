internal import SourceDocuments

/// Rows as CSV (RFC 4180): commas, CR LF, quotes where a value needs them.
///
/// A value that a spreadsheet would run as a formula gets an apostrophe before it.
public struct CSVText {
  /// What stands there, in UTF-8.
  public private(set) var bytes: [UInt8] = []
  /// The places of the columns that are left out.
  private let withheld: Set<Int>

  /// Begins a table.
  ///
  /// - Parameters:
  ///   - header: The names of the columns.
  ///   - withheld: Those that are left out with all that stands in them.
  public init(header: [String], without withheld: Set<String> = []) {
    self.withheld = Set(header.indices.filter { withheld.contains(header[$0]) })
    append(header)
  }

  /// Adds a line, with a value for each column, be it left out or not.
  public mutating func append(_ row: [String]) {
    var isFirst = true
    for (column, value) in row.enumerated() where !withheld.contains(column) {
      if !isFirst { bytes.append(UInt8(ascii: ",")) }
      isFirst = false
      Self.append(value, to: &bytes)
    }
    bytes += "\r\n".utf8
  }

  /// The first values of several lines, which are made ready once; no column of such a table is left
  /// out.
  struct Head {
    fileprivate let bytes: [UInt8]

    init(_ values: [String]) {
      var bytes: [UInt8] = []
      for value in values {
        CSVText.append(value, to: &bytes)
        bytes.append(UInt8(ascii: ","))
      }
      self.bytes = bytes
    }
  }

  /// Adds a line of values that are ready, and one more.
  mutating func append(_ head: Head, _ further: Head, _ last: String) {
    bytes += head.bytes
    bytes += further.bytes
    Self.append(last, to: &bytes)
    bytes += "\r\n".utf8
  }

  public var text: String { String(decoding: bytes, as: UTF8.self) }

  /// Appends a value as it stands between two commas.
  private static func append(_ value: String, to bytes: inout [UInt8]) {
    let quote = UInt8(ascii: "\"")
    let isQuoted = value.hasByte(where: endsValue)
    if isQuoted { bytes.append(quote) }
    if startsFormula(value) { bytes.append(UInt8(ascii: "'")) }
    guard isQuoted else {
      bytes += value.utf8
      return
    }
    for byte in value.utf8 {
      if byte == quote { bytes.append(quote) }
      bytes.append(byte)
    }
    bytes.append(quote)
  }

  private static func endsValue(_ byte: UInt8) -> Bool {
    byte == UInt8(ascii: ",") || byte == UInt8(ascii: "\"") || byte == Byte.carriageReturn
      || byte == Byte.lineFeed
  }

  private static func startsFormula(_ value: String) -> Bool {
    // Most values begin with a letter or a digit.
    if let first = value.utf8.first, Byte.isPartOfWord(first) { return false }
    guard let first = value.unicodeScalars.first else { return false }
    // The full-width forms are read as their narrow ones by some spreadsheets.
    return "=+-@\t\r＝＋－＠".unicodeScalars.contains(first)
  }
}
