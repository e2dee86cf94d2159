/// Reads a table as CSV, row by row: RFC 4180, with LF or CR for CR LF, and another separator where
/// one is asked for.
///
/// Every mistake, up to a thousand, is kept with its place, and the row goes on as it is most likely meant. Nothing is
/// read twice, and of what is over a limit only so much is kept. A table that comes in pieces is
/// held a few pieces at a time, however long it is.
public struct CSVReader {
  /// What is wrong in the rows that were read so far, in their order.
  public private(set) var mistakes: [CSVMistake] = []
  /// How many mistakes there are so far, those included that are too many to be kept.
  public private(set) var mistakeCount = 0
  /// What is held of the table: from the row that is read.
  private var bytes: [UInt8]
  private var nextPiece: (() -> [UInt8]?)?
  private let separator: UInt8
  private var offset: Int
  private var row = 0
  private var line = 1
  /// Up to where columns have been counted in the line, and what was counted.
  private var counted: Int
  private var column = SourcePosition(line: 1, column: 1)

  /// Begins to read a table.
  ///
  /// - Parameters:
  ///   - bytes: The whole file in UTF-8; a byte order mark is left out.
  ///   - separator: What stands between two values.
  public init(_ bytes: [UInt8], separator: UInt8 = UInt8(ascii: ",")) {
    self.bytes = bytes
    self.separator = separator
    offset = bytes.starts(with: Self.byteOrderMark) ? Self.byteOrderMark.count : 0
    counted = offset
  }

  /// Begins to read a table that comes in pieces.
  ///
  /// - Parameters:
  ///   - separator: What stands between two values.
  ///   - nextPiece: The bytes that follow, in UTF-8; nothing after the last of them.
  public init(separator: UInt8 = UInt8(ascii: ","), pieces nextPiece: @escaping () -> [UInt8]?) {
    var start: [UInt8] = []
    while start.count < Self.byteOrderMark.count, let piece = nextPiece() { start += piece }
    self.init(start, separator: separator)
    self.nextPiece = nextPiece
  }
}

extension CSVReader: IteratorProtocol {
  /// The next row; none at the end of the file.
  public mutating func next() -> CSVRecord? {
    forgetWhatIsRead()
    guard hasByte() else { return nil }
    row += 1
    let start = offset
    var fields: [CSVField] = []
    while true {
      let place = position(at: offset)
      let field = isAtQuotationMark() ? quotedField(place) : bareField(place)
      let isTooLong = offset - start > Limits.csvRowBytes
      if !isTooLong { fields.append(field) }
      guard hasByte(), bytes[offset] == separator else {
        if isTooLong { report(.rowTooLong, at: fields.first?.position ?? place) }
        break
      }
      offset += 1
    }
    endLine()
    return CSVRecord(number: row, fields: fields)
  }
}

extension CSVReader {
  private static let quotationMark = UInt8(ascii: "\"")
  private static let byteOrderMark: [UInt8] = [0xEF, 0xBB, 0xBF]
  private static let mostMistakes = 1_000

  /// Whether there is a byte to read, which the next piece may bring.
  private mutating func hasByte() -> Bool {
    while offset == bytes.count {
      guard let piece = nextPiece?() else {
        nextPiece = nil
        return false
      }
      bytes += piece
    }
    return true
  }

  /// Lets go of the rows before, once most of what is held is theirs.
  private mutating func forgetWhatIsRead() {
    guard nextPiece != nil, offset > bytes.count / 2 else { return }
    bytes.removeSubrange(..<offset)
    (offset, counted) = (0, 0)
  }

  private mutating func isAtQuotationMark() -> Bool {
    hasByte() && bytes[offset] == Self.quotationMark
  }

  private static func endsField(_ byte: UInt8, _ separator: UInt8) -> Bool {
    byte == separator || byte == Byte.lineFeed || byte == Byte.carriageReturn
  }

  private mutating func bareField(_ place: SourcePosition) -> CSVField {
    let (start, separator) = (offset, separator)
    var stray: Int?
    while hasByte(), !Self.endsField(bytes[offset], separator) {
      if bytes[offset] == Self.quotationMark, stray == nil { stray = offset }
      offset += 1
    }
    if let stray { report(.strayQuotationMark, at: position(at: stray)) }
    return field(bytes[start..<offset], place)
  }

  private mutating func quotedField(_ place: SourcePosition) -> CSVField {
    var text: [UInt8] = []
    offset += 1
    while true {
      let start = offset
      while hasByte(), bytes[offset] != Self.quotationMark { passByte() }
      append(bytes[start..<offset], to: &text)
      guard hasByte() else {
        report(.neverClosed, at: place)
        return field(text[...], place)
      }
      offset += 1
      guard isAtQuotationMark() else { break }
      append([Self.quotationMark], to: &text)
      offset += 1
    }
    appendTextAfterQuotationMark(to: &text)
    return field(text[...], place)
  }

  private mutating func appendTextAfterQuotationMark(to text: inout [UInt8]) {
    let (start, separator) = (offset, separator)
    while hasByte(), !Self.endsField(bytes[offset], separator) { offset += 1 }
    guard offset > start else { return }
    report(.textAfterQuotationMark, at: position(at: start))
    append(bytes[start..<offset], to: &text)
  }

  /// Keeps one byte more than the limit, so that it is seen to be over it.
  private func append(_ part: some Collection<UInt8>, to text: inout [UInt8]) {
    text += part.prefix(max(0, Limits.csvFieldBytes + 1 - text.count))
  }

  private mutating func field(_ text: ArraySlice<UInt8>, _ place: SourcePosition) -> CSVField {
    var text = text
    if text.count > Limits.csvFieldBytes {
      report(.valueTooLong, at: place)
      var end = text.startIndex + Limits.csvFieldBytes
      while end > text.startIndex, Byte.isContinuation(text[end]) { end -= 1 }
      text = text[..<end]
    }
    guard let valid = String(validating: text, as: UTF8.self) else {
      report(.notUTF8, at: place)
      return CSVField(text: String(decoding: text, as: UTF8.self), position: place)
    }
    return CSVField(text: valid, position: place)
  }
}

extension CSVReader {
  private mutating func report(_ kind: CSVMistake.Kind, at place: SourcePosition) {
    mistakeCount += 1
    guard mistakes.count < Self.mostMistakes else { return }
    mistakes.append(CSVMistake(kind: kind, row: row, position: place))
  }

  /// Passes a byte of a quoted value, which may end a line.
  private mutating func passByte() {
    let byte = bytes[offset]
    offset += 1
    let endsLine =
      byte == Byte.lineFeed
      || (byte == Byte.carriageReturn && (!hasByte() || bytes[offset] != Byte.lineFeed))
    if endsLine { beginLine() }
  }

  private mutating func endLine() {
    if hasByte(), bytes[offset] == Byte.carriageReturn { offset += 1 }
    if hasByte(), bytes[offset] == Byte.lineFeed { offset += 1 }
    beginLine()
  }

  private mutating func beginLine() {
    line += 1
    counted = offset
    column = SourcePosition(line: line, column: 1)
  }

  /// Where a byte of the line stands; bytes are asked for in their order.
  private mutating func position(at offset: Int) -> SourcePosition {
    var (codePoints, units) = (column.column, column.utf16Column)
    for byte in bytes[counted..<offset] where !Byte.isContinuation(byte) {
      codePoints += 1
      units += byte >= 0xF0 ? 2 : 1
    }
    counted = offset
    column = SourcePosition(line: line, column: codePoints, utf16Column: units)
    return column
  }
}
