import PersonaTestSupport
import Testing

/// `persona import salesforce` and `persona import hubspot` on the disk, up to what `persona measure`
/// makes of their tables.
struct CRMImportTests {
  private static let deals = """
    Opportunity ID,Opportunity Name,Account ID,Stage,Amount,Close Date,Created Date
    006b,Beta,001b,Negotiation/Review,"8,000.00",12/31/2026,2/1/2026
    006a,Acme,001a,Closed Won,"12,500.00",3/14/2026,"1/5/2026, 10:22 AM"

    """

  private func workspace() throws -> ScratchFolder {
    try ScratchFolder(["personas/cfo.md": CheckTests.cfo, "in/deals.csv": Self.deals])
  }

  private let command = ["import", "salesforce", "in/deals.csv"]
  private let map = ".persona/import/salesforce-opportunities.yml"
  private let table = "content/measurement/opportunities.csv"

  @Test func theFirstRunWritesTheMapAloneAndALaterOneATableThatIsMeasured() throws {
    let folder = try workspace()
    defer { folder.remove() }
    let first = try PersonaCommand.run(command + ["--write"], in: folder.path)
    #expect(first.status == 0 && folder.exists(map) && !folder.exists("content"))
    #expect(first.remarks.contains("nothing was imported yet: \(map) is new"))
    let before = try folder.contents()
    let refused = try PersonaCommand.run(command + ["--write"], in: folder.path)
    #expect(refused.status == 1, "\(refused)")
    #expect(refused.remarks.hasPrefix("deals.csv:2:35: error: the amount `8,000.00` has no curr"))
    #expect(try folder.contents() == before)
    try folder.write(
      map, try folder.read(map).replacing("\ncurrency:  #", with: "\ncurrency: USD  #"))
    let dry = try PersonaCommand.run(command, in: folder.path)
    #expect(dry.status == 0 && !folder.exists("content"), "\(dry)")
    #expect(dry.remarks == "\nto write it: persona import salesforce in/deals.csv --write\n")
    let run = try PersonaCommand.run(command + ["--write"], in: folder.path)
    #expect(
      run
        == CommandRun(
          output: """
            deals.csv: 2 rows below the header in row 1, read as opportunities, as its columns tell
            wrote 2 rows to content/measurement/opportunities.csv
              1 date cut to the day
              1 close date of open deals left out: while a deal is open it is a forecast
              column dropped, of which nothing is kept: `Opportunity Name`

            """, remarks: "\nNext:\npersona measure\n"))
    #expect(
      try folder.read(table) == """
        opportunity_id,account_id,created_on,closed_on,outcome,stage,amount_minor,currency
        006a,001a,2026-01-05,2026-03-14,won,,1250000,USD
        006b,001b,2026-02-01,,open,selection,800000,USD

        """)
    let measured = try PersonaCommand.run(["measure"], in: folder.path)
    #expect(measured.status == 0 && !measured.remarks.contains("error"), "\(measured)")
    let written = try folder.contents()
    _ = try PersonaCommand.run(command + ["--write"], in: folder.path)
    #expect(try folder.contents() == written)
  }

  @Test func aTableThatIsThereIsReplacedAsAWhole() throws {
    let folder = try workspace()
    defer { folder.remove() }
    _ = try PersonaCommand.run(command + ["--map", "my.yml"], in: folder.path)
    #expect(folder.exists("my.yml") && !folder.exists(map))
    try folder.write(
      "my.yml", try folder.read("my.yml").replacing("\ncurrency:  #", with: "\ncurrency: USD  #"))
    try folder.write(table, "old\n")
    let run = try PersonaCommand.run(command + ["--map", "my.yml", "--write"], in: folder.path)
    #expect(run.status == 0, "\(run)")
    #expect(try folder.read(table).hasPrefix("opportunity_id,"))
    let other = try PersonaCommand.run(
      command + ["--map", "my.yml", "--table", "leads"], in: folder.path)
    #expect(other.status == 2 && other.remarks.contains("is one of opportunities, not of leads"))
  }

  @Test func anExportWithoutRowsEmptiesNoTable() throws {
    let folder = try workspace()
    defer { folder.remove() }
    let header = String(try #require(Self.deals.split(separator: "\n").first))
    try folder.write("in/deals.csv", "\(header)\n")
    let kept = "opportunity_id,account_id\n1,a\n2,b\n"
    try folder.write(table, kept)
    _ = try PersonaCommand.run(command, in: folder.path)
    for words in [[], ["--write"]] {
      let run = try PersonaCommand.run(command + words, in: folder.path)
      #expect(
        run
          == CommandRun(
            remarks: """
              error: deals.csv has no rows, so nothing is written: \(table) keeps its 2 rows
              delete that file if the table is to be empty

              """, status: 2))
      #expect(try folder.read(table) == kept)
    }
    try folder.write(table, "")
    let run = try PersonaCommand.run(command + ["--write"], in: folder.path)
    #expect(run.status == 0 && run.output.contains("wrote 0 rows to \(table)"), "\(run)")
  }

  @Test func everyTableOfOneDealIsMeasured() throws {
    let folder = try workspace()
    defer { folder.remove() }
    let files = [
      (
        "deals", "opportunities",
        "hs_object_id,Associated Company IDs,createdate,closedate,dealstage\n1,7,2026-01-05T10:22:11.000Z,2026-03-01 10:22,closedwon\n"
      ),
      ("people", "stakeholders", "Deal ID,Contact ID,Persona,Email\n1,c,cfo,a@b.example\n"),
      (
        "history", "stage_history", "Record ID,Value,Change date\n1,contractsent,2026-02-01 10:22\n"
      ),
      ("contacts", "leads", "Record ID,Lead Status,Create Date\n3,NEW,2026-02-01 10:22\n"),
    ]
    for (name, table, text) in files {
      try folder.write("in/\(name).csv", text)
      for _ in 1...2 {
        let run = try PersonaCommand.run(
          ["import", "hubspot", "in/\(name).csv", "--write"], in: folder.path)
        #expect(run.status == 0, "\(run)")
      }
      #expect(folder.exists("content/measurement/\(table).csv"))
    }
    let measured = try PersonaCommand.run(["measure"], in: folder.path)
    #expect(measured.status == 0 && !measured.remarks.contains("error"), "\(measured)")
    #expect(!measured.output.contains("no such deal"))
  }

  @Test(
    arguments: [
      (["in/none.csv"], Int32(2), "there is no file in/none.csv"),
      (["in/notes.csv"], 2, "do not tell what it becomes\nwrite --table and one of opportunities,"),
      (["in/notes.csv", "--table", "leads"], 2, "no column of notes.csv fills `lead_id`"),
      (["in/deals.csv", "--table", "costs"], 64, "`costs` is no table of an export"),
      (["in/book.xlsx"], 2, "is a workbook"), (["in/empty.csv"], 2, "is empty"),
      (["--help"], 0, ""),
    ] as [([String], Int32, String)])
  func aRefusalWritesNoTable(arguments: [String], status: Int32, words: String) throws {
    let folder = try workspace()
    defer { folder.remove() }
    try folder.write("in/book.xlsx", "PK\u{3}\u{4}")
    try folder.write("in/notes.csv", "a,b\n1,2\n")
    try folder.write("in/empty.csv", "")
    let run = try PersonaCommand.run(
      ["import", "salesforce"] + arguments + ["--write"], in: folder.path)
    #expect(run.status == status && run.remarks.contains(words), "\(run)")
    #expect(!folder.exists("content"))
    #expect(status != 0 || run.output.contains("not held against an export of a real account"))
  }
}
