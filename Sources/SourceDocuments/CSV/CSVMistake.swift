/// Something in a file that is not CSV as RFC 4180 has it, or is over a limit, and where.
public struct CSVMistake: Sendable, Hashable {
  public let kind: Kind
  /// The row as a spreadsheet counts, from 1.
  public let row: Int
  public let position: SourcePosition

  public enum Kind: Sendable, Hashable {
    /// A quotation mark inside of a value that does not begin with one.
    case strayQuotationMark
    /// Text between the closing quotation mark of a value and the next separator.
    case textAfterQuotationMark
    /// A quotation mark that is never closed: everything after it is one value.
    case neverClosed
    case notUTF8
    case valueTooLong
    /// The rest of the row is left out.
    case rowTooLong
    case wrongCount(found: Int, expected: Int)
  }

  public init(kind: Kind, row: Int, position: SourcePosition) {
    self.kind = kind
    self.row = row
    self.position = position
  }
}

extension CSVMistake {
  /// What is wrong, as a message without a place has it: lower-case start, no full stop.
  public var message: String {
    switch kind {
    case .strayQuotationMark:
      "a quotation mark stands inside of a value; a value with one is quoted as a whole, and the "
        + "mark is doubled: \"a 19\"\" rack\""
    case .textAfterQuotationMark:
      "text stands between the closing quotation mark of a value and the next separator"
    case .neverClosed: "this quotation mark is never closed, so that the rest can't be read"
    case .notUTF8: "this value has bytes that are no UTF-8"
    case .valueTooLong:
      "this value is longer than \(Limits.csvFieldBytes >> 10) KiB, which is the limit"
    case .rowTooLong: "this row is longer than \(Limits.csvRowBytes >> 20) MiB, which is the limit"
    case .wrongCount(let found, let expected):
      "this row has \(English.count(found, "value")), and the header has \(expected)"
    }
  }
}
