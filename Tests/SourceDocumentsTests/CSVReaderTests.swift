import PersonaTestSupport
import SourceDocuments
import Testing

/// Source: RFC 4180, "Common Format and MIME Type for Comma-Separated Values (CSV) Files".
struct CSVReaderTests {
  @Test(
    arguments: [
      ("", []),
      ("a,b\r\nc,d\r\n", [["a", "b"], ["c", "d"]]),
      ("a,b\r\nc,d", [["a", "b"], ["c", "d"]]),
      ("a,b\nc,d\n", [["a", "b"], ["c", "d"]]),
      ("a,b\rc,d\r", [["a", "b"], ["c", "d"]]),
      ("\"a\",\"b\"\r\n", [["a", "b"]]),
      ("\"a\r\nb\",c\r\n", [["a\r\nb", "c"]]),
      ("\"a, b\",c", [["a, b", "c"]]),
      ("\"a \"\"b\"\" c\"", [["a \"b\" c"]]),
      ("\"\",\"\"\"\"", [["", "\""]]),
      (",", [["", ""]]),
      ("a,\n", [["a", ""]]),
      ("\n\na", [[""], [""], ["a"]]),
      (" a , b ", [[" a ", " b "]]),
      ("\u{FEFF}a,b", [["a", "b"]]),
      ("ä,日本\n€,🎯", [["ä", "日本"], ["€", "🎯"]]),
    ] as [(String, [[String]])])
  func rowsAreReadAsTheyAreWritten(text: String, rows: [[String]]) {
    let (records, mistakes) = Self.read(text)
    #expect(records.map { $0.fields.map(\.text) } == rows)
    #expect(records.map(\.number) == Array(1..<rows.count + 1))
    #expect(mistakes.isEmpty)
  }

  @Test(arguments: [UInt8(ascii: ";"), UInt8(ascii: "\t")])
  func anotherSeparatorLeavesCommasAlone(separator: UInt8) {
    let sign = String(UnicodeScalar(separator))
    let (records, mistakes) = Self.read("a,b\(sign)\"c\(sign)d\"\n", separator)
    #expect(records.map { $0.fields.map(\.text) } == [["a,b", "c\(sign)d"]])
    #expect(mistakes.isEmpty)
  }

  /// A `↓` stands before the place that the mistake names, in lines and columns.
  @Test(
    arguments: [
      ("a,19↓\" rack\r\nb,c", .strayQuotationMark, 1, [["a", "19\" rack"], ["b", "c"]]),
      ("ä,🎯x↓\"\n", .strayQuotationMark, 1, [["ä", "🎯x\""]]),
      ("a,b\n\"c\"↓ d,e\n", .textAfterQuotationMark, 2, [["a", "b"], ["c d", "e"]]),
      ("\"a\nb\"↓x\"y\",c", .textAfterQuotationMark, 1, [["a\nbx\"y\"", "c"]]),
      ("a,b\nc,↓\"d\ne,f\n", .neverClosed, 2, [["a", "b"], ["c", "d\ne,f\n"]]),
    ] as [(String, CSVMistake.Kind, Int, [[String]])])
  func aMistakeHasItsPlace(
    marked: String, kind: CSVMistake.Kind, row: Int, rows: [[String]]
  ) throws {
    let example = MarkedText(marked)
    let (records, mistakes) = Self.read(example.text)
    let mistake = try #require(mistakes.first)
    #expect(mistakes.count == 1)
    #expect(mistake.kind == kind && mistake.row == row)
    #expect("\(mistake.position.line):\(mistake.position.column)" == example.places[0])
    #expect(records.map { $0.fields.map(\.text) } == rows)
  }

  @Test func bytesThatAreNoTextAreTold() {
    var reader = CSVReader(Array("a,b\nc,".utf8) + [0xE4, 0x0A] + Array("d,e\n".utf8))
    var rows: [[String]] = []
    while let record = reader.next() { rows.append(record.fields.map(\.text)) }
    #expect(rows == [["a", "b"], ["c", "\u{FFFD}"], ["d", "e"]])
    let mistake = CSVMistake(
      kind: .notUTF8, row: 2, position: SourcePosition(line: 2, column: 3))
    #expect(reader.mistakes == [mistake])
  }

  @Test(
    arguments: [
      ("a,b", 2, nil), ("a", 2, "1:1"), ("a,b,c", 2, "1:5"), ("a,b,c,d", 2, "1:5"),
    ] as [(String, Int, String?)])
  func aRowOfAnotherLengthIsTold(text: String, count: Int, place: String?) throws {
    let record = try #require(Self.read(text).records.first)
    let mistake = record.mistake(expecting: count)
    #expect(mistake.map { "\($0.position.line):\($0.position.column)" } == place)
  }

  @Test func aLongValueIsCutAndTheRowGoesOn() {
    let long = String(repeating: "é", count: Limits.csvFieldBytes / 2)
    #expect(Self.read("\(long),b\n").mistakes.isEmpty)
    let (records, mistakes) = Self.read("x,\"\(long)é\",b\nc\n")
    #expect(mistakes.map(\.kind) == [.valueTooLong])
    #expect(records.map { $0.fields.map(\.text.utf8.count) } == [[1, long.utf8.count, 1], [1]])
  }

  @Test func aLongRowEndsAtItsEnd() {
    let value = String(repeating: "a", count: 60_000)
    let row = [String](repeating: value, count: 30).joined(separator: ",")
    let (records, mistakes) = Self.read("\(row)\nb\n")
    #expect(mistakes.map(\.kind) == [.rowTooLong])
    #expect(mistakes.map(\.position) == [SourcePosition(line: 1, column: 1)])
    #expect(records[0].fields.count == 17 && records[1].fields.map(\.text) == ["b"])
  }

  @Test func noInputIsQuadratic() {
    let clock = ContinuousClock()
    for text in ["\"", "\"\"", "a\"", ",", "\n", "\"\n", "\r"] {
      let table = String(repeating: text, count: 1_000_000)
      let time = clock.measure { #expect(Self.read(table).mistakes.count <= 1_000) }
      #expect(time < .seconds(4), "\(text.debugDescription): \(time)")
    }
  }

  private static func read(
    _ text: String, _ separator: UInt8 = UInt8(ascii: ",")
  ) -> (records: [CSVRecord], mistakes: [CSVMistake]) {
    var reader = CSVReader(Array(text.utf8), separator: separator)
    var records: [CSVRecord] = []
    while let record = reader.next() { records.append(record) }
    return (records, reader.mistakes)
  }
}
