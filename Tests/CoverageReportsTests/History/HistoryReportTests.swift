import CoverageAnalysis
import CoverageReports
import CoverageTestSupport
import Foundation
import PersonaTestSupport
import Testing

/// How coverage went over commits, as it is printed and exported.
struct HistoryReportTests {
  @Test func aHistoryIsToldInEachForm() throws {
    let report = HistoryReport(HistorySample.history())
    let gold = try Gold(
      "history",
      [
        ("history-cells.csv", report.cellsCSV.bytes),
        ("history.csv", report.csv.bytes), ("history.json", Array(report.json.utf8)),
        ("history.txt", Array(report.text.utf8)),
      ])
    #expect(gold.differences == [])
  }

  static let hostile = [
    "=HYPERLINK(\"https://example.com\")", "@SUM(1)", "\u{202E}evil", "two\nlines", "\u{1B}[31mred",
    "<script>alert(1)</script>", "a,\"b\"\r\n2026-01-01,forged", "::error::forged", "\u{2028}next",
  ]

  @Test(arguments: hostile)
  func whatACommitSaysStaysText(text: String) throws {
    let history = HistorySample.history(subject: text, author: text, reason: text)
    let report = HistoryReport(history)
    let plain = HistoryReport(HistorySample.history())
    // No line more, and nothing that steers a terminal.
    #expect(report.text.split(separator: "\n").count == plain.text.split(separator: "\n").count)
    #expect(report.text.unicodeScalars.allSatisfy { $0 == "\n" || $0.value >= 0x20 })
    #expect(!report.text.contains("\u{202E}") && !report.text.contains("\u{2028}"))
    #expect(!report.text.split(separator: "\n").contains { $0.hasPrefix("::") })
    #expect(Self.records(of: report.csv.text) == 7 && Self.records(of: report.cellsCSV.text) == 5)
    for csv in [report.csv.text, report.cellsCSV.text] {
      #expect(!csv.contains(",=") && !csv.contains(",@") && !csv.contains(",\"="))
    }
    let data = try #require(report.json.data(using: .utf8))
    let json = try #require(try JSONSerialization.jsonObject(with: data) as? [String: Any])
    let points = try #require(json["points"] as? [[String: Any]])
    #expect(points[2]["gap"] as? String == text)
    #expect((points[4]["commit"] as? [String: Any])?["subject"] as? String == text)
  }

  /// How many lines a reader of CSV finds: line ends between quotes are none.
  private static func records(of csv: String) -> Int {
    var isQuoted = false
    return csv.unicodeScalars.count { scalar in
      if scalar == "\"" { isQuoted.toggle() }
      return scalar == "\n" && !isQuoted
    }
  }

  @Test func ofAPublicOneNobodyLearnsWhoWroteWhat() throws {
    let own = PublishedWorkspace(
      CoverageViews(of: Coverage([:]), jobs: 1), findings: [], history: HistorySample.history())
    let report = HistoryReport(try #require(own.madePublic(jobs: 1).history))
    for text in [report.text, report.csv.text, report.cellsCSV.text, report.json] {
      #expect(!text.contains("Jo Doe") && !text.contains("Ann Other"))
      #expect(text.contains("(withheld)"))
    }
  }

  @Test func everyRowHasAsManyColumnsAsTheHeader() {
    let csv = HistoryReport(HistorySample.history()).csv.text.split(separator: "\r\n")
    let columns = csv.map { $0.split(separator: ",", omittingEmptySubsequences: false).count }
    #expect(Set(columns).count == 1)
    #expect(csv.count == 7)
  }

  @Test func anEmptyHistoryIsASentence() {
    let text = HistoryReport(HistoryRecorder(rules: .then).history()).text
    #expect(text.hasPrefix("There is no commit to look back on.\n"))
  }

  @Test func aLongHistoryTellsTheCausesOfItsLastMovesOnly() {
    var recorder = HistoryRecorder(rules: .today)
    var last: [String: String]?
    for number in 0..<101 {
      let files = number.isMultiple(of: 2) ? HistorySample.start : HistorySample.sheet
      let commit = HistorySample.commit("a", number, "Commit \(number)")
      HistorySample.add(commit, files, after: last, to: &recorder)
      last = files
    }
    let text = HistoryReport(recorder.history()).text
    #expect(text.contains("\n80 earlier commits moved cells, too: see `--format json`\n"))
    #expect(text.contains("Commit 81 (Jo Doe)") && !text.contains("Commit 80 (Jo Doe)"))
    let bars = text.split(separator: "\n").first { $0.contains("lowest") }
    #expect(bars?.prefix { $0 != " " }.count == 60)
  }
}
