import CoverageAnalysis
import PersonaTestSupport
import Testing
import WorkspaceModel

/// A history of many commits, each of which moves many cells.
struct LongHistoryTests {
  private static let stages = (1...8).map { "stage-\($0)" }

  private static func files(isLive: Bool) -> [String: String] {
    var files = [
      "personas/taxonomy.md": "---\nstages: [\(stages.joined(separator: ", "))]\n---\nText.\n"
    ]
    for number in 1...8 {
      let id = "persona-\(number)"
      let needs = stages.map { "### \($0)\n- Question (q): What does it cost at this stage?\n" }
      files["personas/\(id).md"] =
        "---\ntitle: Persona \(number) of a committee that takes its time\n---\nx\n\n"
        + "## Journey\n\(needs.joined())"
      let answers = stages.map { "\(id).\($0).q" }.joined(separator: ", ")
      files["content/\(id).md"] =
        "---\ntitle: Everything for number \(number)\nstatus: \(isLive ? "published" : "draft")\n"
        + "answers: [\(answers)]\n---\nx\n"
    }
    return files
  }

  private static let site = Result {
    var recorder = HistoryRecorder(rules: .today)
    let states = [true, false].map { isLive in
      Coverage(
        of: Workspace.read(files(isLive: isLive)), on: CalendarDate(dayNumber: 20_000),
        depth: .cellsAndFigures)
    }
    for number in 0..<250 {
      let commit = HistoryCommit(
        id: String(repeating: "a", count: 40), day: CalendarDate(dayNumber: 20_000 + number),
        subject: "Commit \(number) with a subject of the usual length", author: "Jo Doe")
      recorder.add(commit, coverage: states[number % 2], findings: [])
    }
    return try SiteCase(files(isLive: false), history: recorder.history())
  }

  @Test func thePageStaysSmall() throws {
    let page = try Self.site.get().page("history.html")
    #expect(page.html.utf8.count < 500_000)
    #expect(page.words.contains("199 earlier commits moved cells, too"))
    #expect(page.words.contains("and 58 more cells"))
    #expect(page.words.contains("4 more cells moved, too"))
    #expect(page.words.contains("and 241 earlier moves"))
    #expect(try Self.site.get().text("index.html").utf8.count < 200_000)
  }

  @Test func atMostTwoHundredPointsAreDrawn() throws {
    let page = try Self.site.get().page("history.html")
    let table = page.html.split(separator: "<tbody>")[1].split(separator: "</tbody>")[0]
    let rows = table.ranges(of: "<tr>").count
    #expect((80...200).contains(rows))
    #expect(
      page.words.contains("\(250 - rows) further points, none of them an extreme one, are in"))
  }
}
