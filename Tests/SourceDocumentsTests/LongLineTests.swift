import SourceDocuments
import Testing

/// Places in lines so long that their characters are counted beforehand.
struct LongLineTests {
  /// A line of letters of one to four bytes, which no step of the index divides evenly.
  private static let text = "first\n" + String(repeating: "aé漢👩", count: 700) + "\nlast\n"

  @Test(arguments: [0, 1, 2, 3, 511, 512, 1_023, 1_024, 1_025, 2_000, 2_798, 2_799])
  func eachCharacterHasItsColumn(number: Int) {
    let file = SourceFile(path: "content/a.md", bytes: Array(Self.text.utf8))
    let line = Self.text.split(separator: "\n")[1]
    let before = String(line.unicodeScalars.prefix(number))
    let offset = 6 + before.utf8.count
    let position = file.position(at: offset)
    #expect(position.line == 2)
    #expect(position.column == number + 1)
    #expect(position.utf16Column == before.utf16.count + 1)
    let excerpt = file.place(offset..<offset + 1).excerpt.last
    let skipped = max(0, number - 80)
    #expect(excerpt?.skipped == skipped)
    #expect(excerpt?.text == String(line.unicodeScalars.dropFirst(skipped).prefix(160)))
  }

  @Test func theLineAfterALongOneIsItsOwn() {
    let file = SourceFile(path: "content/a.md", bytes: Array(Self.text.utf8))
    let position = file.position(at: Self.text.utf8.count - 2)
    #expect(position.line == 3 && position.column == 4)
  }
}
