import SourceDocuments
import Testing

/// A table read in pieces is the table read as a whole, wherever the pieces end.
struct PieceTests {
  static let texts = [
    "a,b\n1,2\n3,4", "\u{FEFF}a,b\r\n\"x\r\ny\",\"z \"\"q\"\"\"\r\n", "a\rb\rc",
    "\"never closed, \n 1",
    "ä,€\n\"𝄞\",x\"y\n", "\n\n,\n", "", "\u{FEFF}",
  ]

  @Test(arguments: texts)
  func piecesChangeNothing(text: String) {
    var whole = CSVReader(Array(text.utf8))
    let expected = Array(IteratorSequence(whole))
    while whole.next() != nil {}
    for size in 1...8 {
      var rest = Array(text.utf8)[...]
      var reader = CSVReader {
        guard !rest.isEmpty else { return nil }
        defer { rest = rest.dropFirst(size) }
        return Array(rest.prefix(size))
      }
      var records: [CSVRecord] = []
      while let record = reader.next() { records.append(record) }
      #expect(records == expected)
      #expect(reader.mistakes == whole.mistakes)
    }
  }
}
