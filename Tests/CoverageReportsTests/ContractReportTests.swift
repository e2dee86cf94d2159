import CoverageAnalysis
import CoverageReports
import CoverageTestSupport
import Foundation
import Testing
import WorkspaceModel

/// What stands in files and on the terminal beside a score.
struct ContractReportTests {
  private static let files = [
    "personas/cfo.md": Sample.persona(
      """
      title: CFO
      influence: medium
      channels: {email: assumed}
      stalls:
        - {stage: evaluation, deals: 2, of: 5, kind: sales-feedback, date: 2026-10-02, note: Asked}
      """,
      "### Evaluation\n- Question (cost): What does it cost?\n- Objection (risk): It may fail.\n"),
    "content/a.md":
      "---\ntitle: A\nchannels: [email]\nreviewed: 2026-10-01\n---\nText.\n\n## Answers\n"
      + "- cfo.evaluation.cost: It costs nine euros a seat.\n",
    "content/b.md": "---\ntitle: B\nanswers: [cfo.evaluation.risk]\n---\nText.\n",
  ]

  private let coverage = Coverage(files)

  private func object(_ json: String) throws -> [String: Any] {
    try #require(try JSONSerialization.jsonObject(with: Data(json.utf8)) as? [String: Any])
  }

  @Test func theMatrixShowsSharesAndMarks() {
    let text = MatrixReport(coverage).text
    #expect(text.contains("1 weak, 1 of 2 ~ !"))
    #expect(
      text.contains("\n~ something there is strong only where nobody has seen this persona\n"))
    #expect(
      text.contains(
        "\n! 2 of 5 deals stood still at CFO / Evaluation, by sales feedback of 2 October.\n"))
  }

  @Test func theDataHoldsWholeNumbersAndTheContract() throws {
    let views = CoverageViews(of: coverage, jobs: 1)
    let file = try object(
      String(decoding: CoverageFile.json(of: views, findings: []), as: UTF8.self))
    #expect(file["schema"] as? String == "persona-coverage/coverage/3")
    let figures = try #require(file["figures"] as? [String: [String: Any]])
    #expect(figures["needsAnswered"]?["numerator"] as? Int == 1)
    #expect(figures["needsOnlyClaimed"]?["numerator"] as? Int == 1)
    #expect(figures["needsAssumed"]?["denominator"] as? Int == 2)
    #expect(figures["replies"]?["denominator"] as? Int == 2)
    let cells = try #require(file["cells"] as? [[String: Any]])
    let cell = try #require(cells.first { $0["address"] as? String == "cfo.evaluation" })
    let share = try #require(cell["share"] as? [String: Int])
    #expect(share == ["points": 2, "most": 4, "confirmedPoints": 1])
    #expect(cell["strongNeeds"] as? Int == 1)
    #expect(cell["isAssumed"] as? Bool == true)
    #expect(cell["isTagsOnly"] as? Bool == false)
    let stall = try #require(cell["stall"] as? [String: Any])
    #expect(stall["deals"] as? Int == 2)
    #expect(stall["kind"] as? String == "sales-feedback")
    #expect(stall["note"] as? String == "Asked")
    let needs = try #require(cell["needs"] as? [[String: Any]])
    #expect(needs[0]["points"] as? Int == 2)
    #expect(needs[1]["isOnlyClaimed"] as? Bool == true)
    let answers = try #require(needs[0]["answers"] as? [[String: Any]])
    let reply = try #require(answers[0]["reply"] as? [String: Any])
    #expect(reply["text"] as? String == "It costs nine euros a seat.")
    #expect(reply["path"] as? String == "content/a.md")
    #expect(reply["line"] as? Int == 9)
  }

  @Test func aPublicFileSaysNothingOfDeals() {
    let own = PublishedWorkspace(CoverageViews(of: coverage, jobs: 1), findings: [])
    let views = own.madePublic(jobs: 1).views
    let text = String(decoding: CoverageFile.json(of: views, findings: []), as: UTF8.self)
    #expect(!text.contains("\"deals\""))
    #expect(!MatrixReport(views.whole).csv.text.contains("sales-feedback"))
    #expect(!BacklogReport(views.whole).csv.text.contains("2 deals"))
    #expect(BacklogReport(coverage).csv.text.contains("2 deals"))
  }

  @Test func aPublicFileHasNoEmptyColumnsForWhatIsWithheld() {
    let own = PublishedWorkspace(CoverageViews(of: coverage, jobs: 1), findings: [])
    let open = own.madePublic(jobs: 1).views.whole
    for column in ["deals", "owner"] {
      #expect(header(BacklogReport(coverage).csv.text).contains(column))
      #expect(!header(BacklogReport(open).csv.text).contains(column))
    }
    #expect(header(MatrixReport(coverage).csv.text).contains("stall_deals"))
    #expect(!header(MatrixReport(open).csv.text).contains { $0.hasPrefix("stall_") })
    #expect(header(MatrixReport(open).csv.text).last == "reasons")
    #expect(header(CatalogueReport(coverage).csv.text).last == "owner")
    #expect(header(CatalogueReport(open).csv.text).last == "lacks")
  }

  private func header(_ csv: String) -> [String] {
    (csv.split(separator: "\r\n").first ?? "").split(separator: ",").map(String.init)
  }

  @Test func theBacklogNamesDealsPointsAndEffortAndItsRuleBelow() throws {
    let text = BacklogReport(coverage).text
    #expect(text.hasPrefix("1. CFO / Evaluation: 1 weak → 2\n     2 deals, "))
    #expect(text.hasSuffix("by the weight of their cells.\n"))
    let file = try object(BacklogReport(coverage).json)
    #expect(file["schema"] as? String == "persona-coverage/backlog/2")
    let plans = try #require(file["plans"] as? [[String: Any]])
    #expect(plans[0]["deals"] as? Int == 2)
    #expect(plans[0]["effort"] is Int)
    #expect(plans[0]["points"] is Double)
  }

  @Test func theNeedsAreALineEach() {
    let lines = NeedsReport(coverage).csv.text.split(separator: "\r\n")
    #expect(lines.count == 3)
    #expect(
      lines.contains {
        $0.hasPrefix(
          "cfo.evaluation.cost,cfo,evaluation,question,What does it cost?,,2,no,yes,a,a,,")
      }, "\(lines)")
    #expect(
      lines.contains { $0.hasPrefix("cfo.evaluation.risk,") && $0.contains(",0,yes,no,b,,,") })
  }

  @Test func aNeedIsExplainedByTheMarksOfItsAnswers() throws {
    let cost = try #require(NeedText(try coverage.need("cfo.evaluation.cost"), coverage)).text
    for text in [
      "The question \"What does it cost?\"\n",
      "It has a strong answer, on channels on which nobody",
      "We say: \"It costs nine euros a seat.\" (\"A\", content/a.md:9)",
      "[x] It is fresh until 2027-10-01.",
      "[x] It is on Email, where this persona is only assumed.",
    ] { #expect(cost.contains(text), "\(text)\n\(cost)") }
    let risk = try #require(NeedText(try coverage.need("cfo.evaluation.risk"), coverage)).text
    for text in [
      "Assets point at it, and none says in a sentence what it replies.",
      "[ ] It does not say in a sentence what it replies.",
      "[ ] It has no date, so nobody knows whether it still holds.",
      "[ ] It is not where this persona is (Email).", "What would lift it",
      "persona brief cfo.evaluation.risk",
    ] { #expect(risk.contains(text), "\(text)\n\(risk)") }
  }

  @Test func aBriefIsTextMarkdownAndData() throws {
    let need = try coverage.need("cfo.evaluation.risk")
    let report = WriterBriefReport(need, coverage)
    #expect(report.text.hasPrefix("Brief: the objection \"It may fail\"\n\nWhat they ask\n"))
    #expect(
      report.markdown.hasPrefix("# Brief: the objection \"It may fail\"\n\n## What they ask\n"))
    let file = try object(report.json)
    #expect(file["schema"] as? String == "persona-coverage/brief/1")
    let done = WriterBriefReport(try coverage.need("cfo.evaluation.cost"), coverage)
    #expect(done.text.hasPrefix("cfo.evaluation.cost has a strong answer already: \"A\""))
  }

  @Test func theOpenNeedsOfACellAreListed() throws {
    #expect(
      OpenNeedsText(try coverage.cellAddress("cfo.evaluation"), coverage).text == """
        CFO / Evaluation: 1 need has no strong answer.
          Objection: It may fail.
              persona brief cfo.evaluation.risk

        """)
    #expect(
      OpenNeedsText(try coverage.cellAddress("cfo.awareness"), coverage).text
        .contains("nobody has written yet what this person must learn here"))
  }
}
