/// A row of a table as CSV has it; it takes several lines where a value holds line ends.
public struct CSVRecord: Sendable, Hashable {
  /// The row's number as a spreadsheet counts, from 1; blank lines count.
  public let number: Int
  public let fields: [CSVField]
}

/// A value between two separators.
public struct CSVField: Sendable, Hashable {
  /// The value without its quotation marks.
  public let text: String
  /// Where it begins in the file, with its quotation mark.
  public let position: SourcePosition
}

extension CSVRecord {
  /// Whether nothing is written in the row.
  public var isBlank: Bool {
    fields.allSatisfy { $0.text.utf8.allSatisfy(Byte.isWhiteSpace) }
  }

  /// Holds the number of values against that of the header.
  ///
  /// - Parameter count: How many there should be.
  /// - Returns: That there are more or fewer, if so.
  public func mistake(expecting count: Int) -> CSVMistake? {
    guard fields.count != count, let field = fields.count > count ? fields[count] : fields.last
    else { return nil }
    let kind = CSVMistake.Kind.wrongCount(found: fields.count, expected: count)
    return CSVMistake(kind: kind, row: number, position: field.position)
  }
}
