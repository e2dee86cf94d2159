import Foundation
import PersonaTestSupport
import Testing

/// How deals moved on in the quarters around the day on which a cell became strong.
struct BeforeAfterTests {
  private static let persona = """
    ---
    title: CFO
    channels: [email]
    ---
    Text.

    ## Journey
    ### Evaluation
    - Question (cost): What does it cost?

    """
  private static let answer = """
    ---
    channels: [email]
    reviewed: 2026-04-01
    ---
    Text.

    ## Answers
    - cfo.evaluation.cost: It costs ten thousand a month, in every month of the first year.

    """

  /// Before, one of four moved on in time; after, two of three; one more came in the quarter between.
  private static func tables() -> [String: String] {
    let entered =
      Array(repeating: "2026-02-01", count: 4) + ["2026-05-01"]
      + Array(repeating: "2026-07-10", count: 3)
    let left = ["2026-03-01", "2026-05-03", "", "", "2026-05-02", "2026-08-01", "2026-10-08", ""]
    var (deals, people, stages) = ("", "", "")
    for (number, day) in entered.enumerated() {
      deals += "D\(number),A\(number),\(day),,open\n"
      people += "D\(number),C\(number),cfo\n"
      stages += "D\(number),evaluation,\(day)\n"
      if !left[number].isEmpty { stages += "D\(number),selection,\(left[number])\n" }
    }
    let folder = "content/measurement"
    return [
      "\(folder)/opportunities.csv":
        "opportunity_id,account_id,created_on,closed_on,outcome\n\(deals)",
      "\(folder)/stakeholders.csv": "opportunity_id,contact_key,persona_id\n\(people)",
      "\(folder)/stage_history.csv": "opportunity_id,stage,entered_on\n\(stages)",
      "personas/taxonomy.md": "---\nrules:\n  measurement: {smallest-group: 1, too-few: 1}\n---\n",
    ]
  }

  @Test func theQuartersAroundAreTold() throws {
    let folder = try ScratchFolder(
      Self.tables().merging(["personas/cfo.md": Self.persona]) { $1 })
    defer { folder.remove() }
    let git = try GitFixture(in: folder)
    try git.commit(day: "2026-01-15")
    try folder.write("content/costs.md", Self.answer)
    try git.commit(day: "2026-04-10")
    let run = try PersonaCommand.run(
      ["measure", "--history", "10", "--format", "json"], in: folder.path)
    #expect(run.status == 0, "\(run.remarks)")
    let report = try JSONDecoder().decode(ReportData.self, from: Data(run.output.utf8))
    let tables = report.sections.flatMap(\.tables)
    let rows = tables.first { $0.id == "before-after" }?.rows ?? []
    #expect(rows.count == 1)
    #expect(rows.first?["day"]?.text == "2026-04-10")
    #expect(rows.first?["before"]?.count == 1)
    #expect(rows.first?["before"]?.total == 4)
    #expect(rows.first?["after"]?.count == 2)
    #expect(rows.first?["after"]?.total == 3)
    #expect(rows.first?["difference"]?.isNear([2.0 / 3 - 1.0 / 4]) == true)
  }

  @Test func withoutAHistoryNothingIsSaidOfIt() throws {
    let folder = try ScratchFolder(
      Self.tables().merging(["personas/cfo.md": Self.persona]) { $1 })
    defer { folder.remove() }
    let run = try PersonaCommand.run(["measure"], in: folder.path)
    #expect(run.status == 0)
    #expect(!run.output.contains("Before and after"))
  }
}
