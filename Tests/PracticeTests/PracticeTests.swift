import Foundation
import PersonaTestSupport
import Testing

/// Every line of the practice works, and can be seen: its text stands where the table says, and
/// falls away with the one line of a file that causes it.
struct PracticeTests {
  @Test func everyLineOfThePracticeStandsOnceAndInOrder() {
    let table = PracticeTable.written
    #expect(table.header == PracticeLine.columns)
    #expect(table.unreadable == [])
    let names = table.lines.map(\.name)
    #expect(names == (1...184).map { "S\($0)" }.filter(names.contains))
  }

  @Test func onlyLinesOfLaterWorkAreLeft() {
    let shown = PracticeTable.written.lines.compactMap { Int($0.name.dropFirst()) }
    let later = PracticeTable.later.values.flatMap(\.self)
    #expect(Set(shown).isDisjoint(with: later))
    #expect((shown + later).sorted() == Array(1...184))
  }

  /// What is only said, and not computed or shown from files, is the documentation's alone.
  @Test func onlyLinesOfTheDocumentationRestOnATemplate() {
    let resting = PracticeTable.written.lines.filter { $0.template != nil }.map(\.name)
    #expect(resting == ["S129", "S144", "S145", "S146"])
  }

  @Test func everyStatementIsASentenceOfItsOwn() {
    let statements = PracticeTable.written.lines.map(\.statement)
    #expect(statements.filter { !$0.hasSuffix(".") || $0.first?.isUppercase != true } == [])
    #expect(Set(statements).count == statements.count)
  }

  @Test func noTwoLinesRestOnTheSameText() {
    var names: [String: String] = [:]
    for line in PracticeTable.done {
      let evidence = [line.workspace, line.source, line.place, line.text].joined(separator: "\t")
      let other = names.updateValue(line.name, forKey: evidence)
      #expect(other == nil, "\(line.name) rests on the same text as \(other ?? "")")
    }
  }

  /// `RECORD=1` puts right the numbers of lines that have moved, and fails, as with gold files.
  @Test(.enabled(if: ProcessInfo.processInfo.environment["RECORD"] != nil))
  func lineNumbersAreWrittenAnew() throws {
    try #require(PracticeTable.written.unreadable == [])
    let table = PracticeTable.written.withLinesAsQuoted
    try Data(table.text.utf8).write(
      to: URL(fileURLWithPath: "\(Repository.root)/\(PracticeTable.path)"))
    Issue.record("recorded \(PracticeTable.path); read its difference")
  }

  @Test(arguments: PracticeTable.done)
  func sourceIsTheLineThatTheTableQuotes(line: PracticeLine) throws {
    let (number, found) = (try #require(line.sourceLine), line.linesAsQuoted)
    #expect(!line.beginning.isEmpty)
    #expect(
      found.contains(number), "\(line.name): \(line.source) is now line \(found) of that file")
    #expect(line.template != nil || line.fileOfWorkspace != nil)
  }

  @Test(arguments: PracticeTable.done)
  func textStandsThereBecauseOfThatLine(line: PracticeLine) throws {
    let evidence = try #require(Evidence(line))
    let expected = VisibleText.collapsed(line.text)
    #expect(!expected.isEmpty)
    let stands = try evidence.text(isBlanked: false)?.contains(expected)
    #expect(stands != nil, "\(line.name): there is no \(line.place)")
    #expect(stands != false, "\(line.name): \(line.place) doesn't say so")
    let standsWithout = try evidence.text(isBlanked: true)?.contains(expected) ?? false
    #expect(!standsWithout, "\(line.name): \(line.place) says so without \(line.source), too")
  }
}
