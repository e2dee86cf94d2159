import CoverageAnalysis
import CoverageReports
import CoverageTestSupport
import PersonaTestSupport
import SourceDocuments
import Testing
import WorkspaceModel

/// Tables fit the terminal; anywhere else they are as wide as they are.
struct TextTableTests {
  private static var table: TextTable {
    var table = TextTable(header: ["Persona", "Evaluation", "Selection"])
    table.append(["Chief Information Security Officer", "1 weak, stale", "2 strong"])
    table.append(["CFO", "0 missing", ""])
    return table
  }

  private static let wide = """
    Persona                             Evaluation     Selection
    Chief Information Security Officer  1 weak, stale  2 strong
    CFO                                 0 missing

    """

  @Test(arguments: [nil, 60, 200])
  func aTableThatFitsIsLeftAsItIs(width: Int?) {
    #expect(TextTable.$terminalWidth.withValue(width) { Self.table.text } == Self.wide)
  }

  @Test func theWidestColumnIsCut() {
    #expect(
      TextTable.$terminalWidth.withValue(40) { Self.table.text } == """
        Persona         Evaluation     Selection
        Chief Informa…  1 weak, stale  2 strong
        CFO             0 missing

        """)
  }

  @Test func whereCuttingIsNotEnoughEachRowStandsByItself() {
    #expect(
      TextTable.$terminalWidth.withValue(24) { Self.table.text } == """
        Chief Information
          Security Officer
          Evaluation: 1 weak,
            stale
          Selection: 2 strong
        CFO
          Evaluation: 0 missing

        """)
  }

  /// What people copy is left whole.
  @Test func aPathIsNotCut() {
    var table = TextTable(header: ["File", "Title"])
    table.append(["content/security/review-pack.md", "Review pack"])
    let text = TextTable.$terminalWidth.withValue(40) { table.text }
    #expect(text == "content/security/review-pack.md\n  Title: Review pack\n")
  }

  @Test func wideLettersCountTwice() {
    var table = TextTable(header: ["名前", "B"])
    table.append(["最高財務責任者とその部下", "1 weak, stale"])
    let text = TextTable.$terminalWidth.withValue(30) { table.text }
    #expect(text == "名前             B\n最高財務責任者…  1 weak, stale\n")
  }

  @Test(arguments: [12, 24, 40, 60, 80])
  func noLineOfATablePassesTheWidth(width: Int) throws {
    let coverage = Coverage(
      of: WorkspaceReader.read(Repository.example, rules: [], jobs: 1), on: Sample.today)
    let tables: [() -> String] = [
      { MatrixReport(coverage).text },
      {
        MatrixViewReport(
          MatrixDimension.all[1], CoverageViews(of: coverage, jobs: 1), segment: nil, layer: .score
        ).written(as: .text)
      },
      { Self.table.text },
    ]
    for table in tables {
      let text = TextTable.$terminalWidth.withValue(width) { table() }
      #expect(!text.isEmpty)
      for line in text.split(separator: "\n") {
        #expect(TerminalWidth.columns(of: String(line)) <= width, "\(line)")
      }
    }
  }
}
