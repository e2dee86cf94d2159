import Foundation
import PersonaTestSupport
import Testing

/// A table with a mistake of any kind: its place is told, and nothing else is.
struct MistakenTableTests {
  private static let folder = "content/measurement"
  private static let deals = "opportunity_id,account_id,created_on,closed_on,outcome\n"
  private static let deal = "D1,A1,2026-01-05,,open\n"

  /// A table, its text, and where its mistake stands.
  private static let mistakes: [(table: String, text: String, place: String)] = [
    ("opportunities", "", ""),
    ("opportunities", "opportunity_id,account_id\n", ":1:1"),
    ("opportunities", deals + "D1,A1,2026-01-05,,\"open\n", ":2:19"),
    ("opportunities", deals + "D1,A1,2026-01-05,\n", ":2:18"),
    ("opportunities", deals + "D1,A1,2026-02-30,,open\n", ":2:7"),
    ("opportunities", deals + "D1,A1,2027-02-01,,open\n", ":2:7"),
    ("opportunities", deals + "D1,A1,2026-01-05,2026-01-04,lost\n", ":2:18"),
    ("opportunities", deals + deal + deal, ":3:1"),
    ("opportunities", deals + "jo@example.com,A1,2026-01-05,,open\n", ":2:1"),
    ("opportunities", "\u{FEFF}" + deals + "D1,A1,2026-01-05,,0pen\n", ":2:19"),
    ("stakeholders", "opportunity_id,contact_key,persona_id\nD1,C1,cf0\n", ":2:7"),
    ("stakeholders", "opportunity_id,contact_key,persona_id,email\nD1,C1,cfo,\n", ":1:39"),
    ("stage_history", "opportunity_id,stage,entered_on\nD1,evaluation,5/1/2026\n", ":2:15"),
    (
      "engagement",
      "event_id,account_id,contact_key,asset_id,occurred_on\nE1,A1,,for-cfo,2026-12-01\n", ":2:16"
    ),
    (
      "leads",
      "lead_id,lead_definition,created_on,decision,decided_on\nL1,,2026-02-01,open,2026-02-02\n",
      ":2:21"
    ),
    (
      "performance",
      "period_start,period_end,asset_id,visits,conversions\n2026-01-01,2026-01-31,for-cfo,5,6\n",
      ":2:33"
    ),
    (
      "costs",
      "period_start,period_end,persona_id,amount_minor,currency\n2026-01-01,2026-03-31,cfo,1.5,EUR\n",
      ":2:27"
    ),
    ("competitors", "query,domain,position,date\ncost,example.com,0,2026-01-01\n", ":2:18"),
  ]

  @Test(arguments: mistakes)
  func itsPlaceIsToldAndNothingElse(table: String, text: String, place: String) throws {
    var files = [
      "personas/cfo.md":
        "---\ntitle: CFO\n---\nText.\n\n## Journey\n### Evaluation\n- Question: What?\n",
      "\(Self.folder)/opportunities.csv": Self.deals + Self.deal,
    ]
    files["\(Self.folder)/\(table).csv"] = text
    let folder = try ScratchFolder(files)
    defer { folder.remove() }
    let told = "\(Self.folder)/\(table).csv\(place): error: "
    for form in ["text", "csv", "json", "markdown"] {
      let run = try PersonaCommand.run(["measure", "--format", form], in: folder.path)
      #expect(run.status == 1)
      #expect(run.output == "")
      #expect(run.remarks.contains(told), "\(run.remarks)")
    }
    let check = try PersonaCommand.run(["check"], in: folder.path)
    #expect(check.status == 1)
    #expect(check.remarks.contains(told), "\(check.remarks)")
    let elsewhere = try PersonaCommand.run(["check", "personas"], in: folder.path)
    #expect(elsewhere.status == 0, "\(elsewhere.remarks)")
    let build = try PersonaCommand.run(["build", "--strict"], in: folder.path)
    #expect(build.status == 1)
    #expect(!folder.exists("_site"))
  }

  @Test func aTableThatCannotBeReadIsTold() throws {
    let folder = try ScratchFolder([
      "personas/cfo.md": "Text.\n", "\(Self.folder)/opportunities.csv": Self.deals + Self.deal,
      "\(Self.folder)/leads.csv/a": "",
    ])
    defer { folder.remove() }
    try FileManager.default.createSymbolicLink(
      atPath: "\(folder.path)/\(Self.folder)/costs.csv",
      withDestinationPath: "opportunities.csv")
    let run = try PersonaCommand.run(["measure"], in: folder.path)
    #expect(
      run
        == CommandRun(
          remarks: """
            content/measurement/costs.csv: error: this is a link to another file, which is not \
            followed: put the table itself here
            content/measurement/leads.csv: error: this is no regular file

            """, status: 1))
  }

  @Test(.enabled(if: PersonaCommand.canBeRefused))
  func aTableThatMayNotBeReadIsTold() throws {
    let path = "\(Self.folder)/opportunities.csv"
    let folder = try ScratchFolder(["personas/cfo.md": "Text.\n", path: Self.deals + Self.deal])
    defer { folder.remove() }
    try FileManager.default.setAttributes(
      [.posixPermissions: 0], ofItemAtPath: "\(folder.path)/\(path)")
    let run = try PersonaCommand.run(["measure"], in: folder.path, isBoundByPermissions: true)
    #expect(
      run
        == CommandRun(
          remarks: "\(path): error: this file can't be read: Permission denied\n", status: 1))
  }
}
