import Foundation
import PersonaTestSupport
import Testing

/// `persona import` and `persona worksheet` on the disk: what they write, and when nothing.
struct ImportTests {
  private static let table = "Title,URL,Status,Persona,Stage\nA,https://a.example,Live,CFO,BOFU\n"

  private func workspace() throws -> ScratchFolder {
    try ScratchFolder(["personas/cfo.md": CheckTests.cfo, "in/My Audit.csv": Self.table])
  }

  @Test func theFirstRunWritesTheMapAloneAndTheSecondTheFiles() throws {
    let folder = try workspace()
    defer { folder.remove() }
    let inventory = ["import", "inventory", "in/My Audit.csv"]
    for arguments in [inventory + ["--write"], inventory] {
      let run = try PersonaCommand.run(arguments, in: folder.path)
      #expect(run.status == 0 && run.output.contains("would write 1 new file,"))
      #expect(run.remarks.contains("persona import inventory 'in/My Audit.csv'"))
      #expect(!folder.exists("content/a.md") && folder.exists(".persona/import/my-audit.yml"))
    }
    let run = try PersonaCommand.run(inventory + ["--write"], in: folder.path)
    #expect(
      run
        == CommandRun(
          output: """
            My Audit.csv: 1 row below the header in row 1
            wrote 1 new file, changed 0, left 0 as they are
              new: content/a.md (row 2)

            """, remarks: "\nNext:\npersona check\npersona worksheet\n"))
    let before = try folder.contents()
    let again = try PersonaCommand.run(inventory + ["--write"], in: folder.path)
    #expect(again.output.contains("left 1 as it is") && again.remarks.isEmpty)
    #expect(try folder.contents() == before)
  }

  /// Each command that is printed is run as it stands, from the same folder.
  @Test func aPrintedCommandNamesTheFolderOfTheWorkspace() throws {
    let folder = try ScratchFolder([
      "my work/personas/cfo.md": CheckTests.cfo, "my work/t.csv": Self.table,
    ])
    defer { folder.remove() }
    let start = ["-C", "my work", "import", "inventory", "my work/t.csv"]
    var run = try PersonaCommand.run(start, in: folder.path)
    for line in [
      "persona -C 'my work' import inventory 'my work/t.csv'",
      "to write it: persona -C 'my work' import inventory 'my work/t.csv' --write",
    ] {
      #expect(run.remarks.hasSuffix("\n\(line)\n"), "\(run)")
      let words = line.hasSuffix("--write") ? ["--write"] : []
      run = try PersonaCommand.run(start + words, in: folder.path)
    }
    let next = "\nNext:\npersona -C 'my work' check\npersona -C 'my work' worksheet\n"
    #expect(run.remarks == next && folder.exists("my work/content/a.md"))
    let sheet = try PersonaCommand.run(
      ["worksheet", "-C", "my work", "-o", "sheet.csv"], in: folder.path)
    #expect(
      sheet.remarks.hasSuffix(
        "\nNext, once it is filled in:\npersona -C 'my work' import worksheet sheet.csv\n"))
  }

  /// Tables of one name would share a map, so a map that does not fit is never to be changed for it.
  @Test(
    arguments: [
      (
        ["inventory", "other/t.csv"],
        "names no column of t.csv, so it seems to be one of another table"
      ),
      (["markdown", "t.md"], "is one of an inventory, not of a page of personas"),
      (
        ["salesforce", "other/deals.csv", "--map", ".persona/import/t.yml"],
        "is one of an inventory, not of an export of deals or leads"
      ),
    ])
  func aMapOfAnotherFileIsLeftAsItIs(arguments: [String], reason: String) throws {
    let folder = try ScratchFolder([
      "personas/cfo.md": CheckTests.cfo, "t.csv": "Title,URL,Status\nA,https://a.example,Live\n",
      "other/t.csv": "Name,Link\nB,https://b.example\n",
      "other/deals.csv":
        "Opportunity ID,Account ID,Created Date,Stage\n1,a,2026-01-02,Closed Won\n",
      "t.md": "# CFO\n## Goals\n- Grow\n## Objections\n- Dear\n", "sub/note.txt": "",
    ])
    defer { folder.remove() }
    _ = try PersonaCommand.run(["import", "inventory", "t.csv"], in: folder.path)
    let before = try folder.contents()
    let run = try PersonaCommand.run(["import"] + arguments, in: folder.path)
    #expect(run.status == 2 && run.output.isEmpty)
    #expect(
      run.remarks.hasPrefix(
        """
        error: the map .persona/import/t.yml \(reason)
        leave it as it is, and name one for this file: --map .persona/import/NAME.yml

        """), "\(run)")
    #expect(try folder.contents() == before)
    let named = arguments.prefix(2).map { $0.contains(".") ? "../\($0)" : $0 }
    let map = ".persona/import/other.yml"
    let new = try PersonaCommand.run(
      ["import"] + named + ["--map", map, "--write"], in: "\(folder.path)/sub")
    #expect(new.remarks.contains("\(map) is new"), "\(new)")
    #expect(folder.exists(map) && !folder.exists("sub/.persona"))
  }

  @Test func aMistakeInTheMapStopsTheImportWithItsPlace() throws {
    let folder = try workspace()
    defer { folder.remove() }
    try folder.write("m.yml", "columns:\n  Title: titel\n  URL: url\n")
    let before = try folder.contents()
    let run = try PersonaCommand.run(
      ["import", "inventory", "in/My Audit.csv", "--map", "m.yml", "--write"], in: folder.path)
    #expect(run.status == 2 && run.output.isEmpty)
    #expect(run.remarks.contains("\nm.yml:2:10: `titel` is no key that a column can fill"))
    #expect(run.remarks.contains("did you mean `title`?"))
    #expect(try folder.contents() == before)
  }

  @Test(
    arguments: [
      (["inventory", "nothing.csv"], Int32(2), "there is no file nothing.csv"),
      (["inventory"], 64, "name the inventory"),
      (["inventory", "in/book.xlsx"], 2, "is a workbook"),
      (["inventory", "personas"], 2, "can't be read"),
      (["inventory", "in/notes.csv"], 2, "is no inventory"),
      (["worksheet", "in/My Audit.csv"], 2, "is no worksheet"),
    ] as [([String], Int32, String)])
  func aRefusalWritesNothing(arguments: [String], status: Int32, words: String) throws {
    let folder = try workspace()
    defer { folder.remove() }
    try folder.write("in/book.xlsx", "PK\u{3}\u{4}")
    try folder.write("in/notes.csv", "a,b\n1,2\n")
    let before = try folder.contents()
    let run = try PersonaCommand.run(["import"] + arguments, in: folder.path)
    #expect(run.status == status)
    #expect(run.remarks.contains(words), "\(run)")
    #expect(try folder.contents() == before)
  }

  @Test(arguments: ["hubspot", "highspot", "sharepoint", "airtable"])
  func anExampleIsPrinted(system: String) throws {
    let run = try PersonaCommand.run(
      ["import", "inventory", "--example", system], in: Repository.root)
    #expect(run.status == 0 && run.output.contains("# UNVERIFIED: "))
  }

  @Test func aJudgementIsWrittenOnceAndGivesAPoint() throws {
    let folder = try workspace()
    defer { folder.remove() }
    try folder.write(
      "content/delay.md", "---\ntitle: Delay\ncovers: {cfo: [evaluation]}\n---\nWhat delay costs.\n"
    )
    let sheet = try PersonaCommand.run(["worksheet", "-o", "sheet.csv"], in: folder.path)
    #expect(sheet.status == 0 && sheet.output.isEmpty)
    let kept = try folder.read("sheet.csv")
    #expect(kept.hasPrefix("\u{FEFF}need,what they ask,asset,"))
    let second = try PersonaCommand.run(["worksheet", "-o", "sheet.csv"], in: folder.path)
    #expect(second.status == 2 && second.remarks.contains("exists already"))
    try folder.write(
      "sheet.csv",
      kept.replacingOccurrences(of: "What delay costs.,,", with: "x,yes,Nine months of rent."))
    let dry = try PersonaCommand.run(["import", "worksheet", "sheet.csv"], in: folder.path)
    #expect(
      dry.output.hasPrefix(
        "would write 1 answer into 1 file\n  content/delay.md: cfo.evaluation.delay (row 2)\n"))
    #expect(try !folder.read("content/delay.md").contains("Answers"))
    let run = try PersonaCommand.run(
      ["import", "worksheet", "sheet.csv", "--write"], in: folder.path)
    #expect(run.output.hasPrefix("wrote 1 answer into 1 file\n"))
    #expect(
      try folder.read("content/delay.md").hasSuffix(
        "\n## Answers\n- cfo.evaluation.delay: Nine months of rent.\n"))
    let before = try folder.contents()
    _ = try PersonaCommand.run(["import", "worksheet", "sheet.csv", "--write"], in: folder.path)
    #expect(try folder.contents() == before)
    let need = try PersonaCommand.run(["explain", "cfo.evaluation.delay"], in: folder.path)
    #expect(need.output.contains("Nine months of rent."))
  }

  @Test func aPageOfPersonasIsReadByItsMapAndWrittenOnce() throws {
    let folder = try ScratchFolder(["personas/cfo.md": CheckTests.cfo])
    defer { folder.remove() }
    let page = "\(Repository.root)/Tests/Fixtures/persona-pages/persona-headings.md"
    let markdown = ["import", "markdown", page]
    let first = try PersonaCommand.run(markdown + ["--split", "h2", "--write"], in: folder.path)
    #expect(first.status == 0 && first.output.contains("would write 2 new files"))
    #expect(first.remarks.contains("nothing was imported yet"))
    #expect(!folder.exists("personas/budget-bea.md"))
    let other = try PersonaCommand.run(markdown + ["--split", "h3"], in: folder.path)
    #expect(other.status == 2 && other.remarks.contains("cuts the page at h2, and not at h3"))
    let run = try PersonaCommand.run(markdown + ["--write"], in: folder.path)
    #expect(run.status == 0 && run.output.hasPrefix("persona-headings.md: wrote 2 new files\n"))
    #expect(try PersonaCommand.run(["check"], in: folder.path).status == 0)
    let before = try folder.contents()
    let again = try PersonaCommand.run(markdown + ["--write"], in: folder.path)
    #expect(
      again.output.contains("wrote 0 new files, left 2 that are there") && again.remarks.isEmpty)
    #expect(try folder.contents() == before)
  }

  @Test func aPageThatDoesNotTellOfBuyersIsDeclined() throws {
    let folder = try ScratchFolder(["personas/cfo.md": CheckTests.cfo])
    defer { folder.remove() }
    let page = "\(Repository.root)/Tests/Fixtures/persona-pages/ux.md"
    let run = try PersonaCommand.run(
      ["import", "markdown", page, "--split", "h2"], in: folder.path)
    #expect(run.status == 2 && run.output.isEmpty)
    #expect(run.remarks.contains("does not look like a page of buyer personas"))
    #expect(!folder.exists("personas/dana-designer.md"))
  }
}
