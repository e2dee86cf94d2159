import Foundation
import PersonaTestSupport
import Testing

struct CheckTests {
  @Test func everyProblemIsPrintedWithItsPlaceAndTheNearestName() throws {
    let folder = try ScratchFolder([
      "personas/cfo.md": "---\ntitle: CFO\ninfluence: high\n---\nGuards cash.\n",
      "content/payback.md": """
      ---
      title: Payback
      status: publised
      covers:
        cfoo: [evaluation]
      ---
      What delay costs.
      """,
    ])
    defer { folder.remove() }
    let run = try PersonaCommand.run(["check"], in: folder.path)
    let expected = CommandRun(
      output: """
        error[unknown-value]: `status` can't be `publised`
          --> content/payback.md:3:9
           |
         2 | title: Payback
         3 | status: publised
           |         ^^^^^^^^
           |
           = did you mean `published`?
           = it is `planned`, `draft`, `published` or `retired`
           = more: persona explain unknown-value

        error[unknown-persona]: there is no persona `cfoo`
          --> content/payback.md:5:3
           |
         4 | covers:
         5 |   cfoo: [evaluation]
           |   ^^^^ not in personas/ (1 persona)
           |
           = did you mean `cfo`?
           = effect: this asset counts for no cell of that persona
           = more: persona explain unknown-persona


        """,
      remarks: "2 errors in 2 files\n", status: 1)
    #expect(run == expected)
  }

  @Test func cleanWorkspaceSaysSo() throws {
    let folder = try ScratchFolder(["personas/cfo.md": Self.cfo])
    defer { folder.remove() }
    let run = try PersonaCommand.run(["check"], in: folder.path)
    #expect(run == CommandRun(remarks: "no problems in 1 file\n"))
    let quiet = try PersonaCommand.run(["check", "--quiet"], in: folder.path)
    #expect(quiet == CommandRun())
  }

  @Test func aValueRepeatedInManyFilesIsOneFindingWithAllItsPlaces() throws {
    var files = ["personas/cfo.md": Self.cfo]
    for number in 1...3 {
      files["content/a\(number).md"] = "---\ntitle: A\(number)\nstatus: live\n---\nText.\n"
    }
    let folder = try ScratchFolder(files)
    defer { folder.remove() }
    let run = try PersonaCommand.run(["check"], in: folder.path)
    #expect(
      run.output.hasSuffix(
        """
           = more: persona explain unknown-value
           = the same in 2 more places:
               content/a2.md:3:9
               content/a3.md:3:9


        """))
    #expect(run.remarks.hasPrefix("3 errors in 4 files\n"))
    let json = try PersonaCommand.run(["check", "--format", "json", "-q"], in: folder.path)
    #expect(json.output.components(separatedBy: "\"rule\" : \"unknown-value\"").count == 4)
  }

  @Test(
    arguments: [
      (["--fail-on", "warning"], Int32(1)), (["--fail-on", "error"], 0),
      (["--fail-on", "never"], 0),
      (["--fail-under", "1"], 3), (["--fail-under", "0"], 0), (["content/other.md"], 0),
      (["--fail-on", "warning", "content/other.md"], 0),
    ] as [([String], Int32)])
  func statusFollowsFromTheGates(options: [String], status: Int32) throws {
    let folder = try ScratchFolder([
      "personas/cfo.md": Self.cfo, "content/note.md": "---\nagency: North\n---\nText.\n",
      "content/other.md": "---\ntitle: Other\n---\nText.\n",
    ])
    defer { folder.remove() }
    #expect(try PersonaCommand.run(["check"] + options, in: folder.path).status == status)
  }

  @Test func whileNobodyHasWrittenANeedThereIsNoGate() throws {
    let folder = try ScratchFolder(["personas/README.md": "Nobody yet.\n"])
    defer { folder.remove() }
    let run = try PersonaCommand.run(["check", "--fail-under", "50"], in: folder.path)
    #expect(
      run
        == CommandRun(
          remarks: "no problems in 0 files\n"
            + "there is no gate yet: nobody has written what the personas must learn, so coverage has "
            + "no value to hold against 50 %\n"))
  }

  @Test func assetsThatCountForNoCellAreSummedUpInOneLine() throws {
    let folder = try ScratchFolder([
      "personas/cfo.md": Self.cfo, "content/a.md": "---\ntitle: A\n---\nText.\n",
      "content/b.md": "---\ntitle: B\npersonas: [cfo]\n---\nText.\n",
    ])
    defer { folder.remove() }
    let run = try PersonaCommand.run(["check"], in: folder.path)
    let line =
      "2 assets count for no cell, 1 of them because it says nowhere for whom it is"
    #expect(run.remarks.hasSuffix("\n\(line); persona check --verbose lists them\n"))
    let all = try PersonaCommand.run(["check", "--verbose"], in: folder.path)
    #expect(all.remarks.hasSuffix("\n\(line):\n  content/a.md\n  content/b.md\n"))
    let one = try PersonaCommand.run(["check", "content/a.md"], in: folder.path)
    #expect(
      one.remarks.contains("1 asset counts for no cell, because it says nowhere for whom it is;"))
    #expect(try PersonaCommand.run(["check", "-q"], in: folder.path).remarks.isEmpty)
  }

  @Test func aFolderWithoutWorkspaceSaysHowToStartOne() throws {
    let folder = try ScratchFolder()
    defer { folder.remove() }
    let run = try PersonaCommand.run(["check"], in: folder.path)
    #expect(run.status == 2)
    #expect(run.remarks.hasPrefix("error: there is no workspace here: no folder `personas`"))
    #expect(run.remarks.hasSuffix("to start one: persona init\n"))
  }

  @Test(
    arguments: [
      ["check", "--ouput"], ["check", "--today", "tomorrow"], ["check", "--today", "2026-13-01"],
      ["check", "--jobs", "0"], ["check", "--fail-under", "101"], ["check", "-q", "-v"],
      ["unknown"],
    ])
  func wrongUsageIsStatus64(arguments: [String]) throws {
    let folder = try ScratchFolder(["personas/cfo.md": Self.cfo])
    defer { folder.remove() }
    let run = try PersonaCommand.run(arguments, in: folder.path)
    #expect(run.status == 64)
    #expect(run.output.isEmpty)
    #expect(!run.remarks.isEmpty)
  }

  @Test func valuesCanNotSteerTheTerminal() throws {
    let folder = try ScratchFolder([
      "personas/cfo.md": Self.cfo,
      "content/a.md": "---\ntitle: A\nstatus: \"\\e[31mred\\u202E\"\n---\nText.\n",
    ])
    defer { folder.remove() }
    let run = try PersonaCommand.run(["check"], in: folder.path)
    #expect(run.output.contains("`status` can't be `\\u{1B}[31mred\\u{202E}`"))
    #expect(!run.output.unicodeScalars.contains { $0 == "\u{1B}" || $0 == "\u{202E}" })
  }

  @Test(
    arguments: [
      ([:], [], false), (["FORCE_COLOR": "1"], [], true), (["NO_COLOR": "1"], [], false),
      (["NO_COLOR": "1"], ["--color", "always"], true),
      (["FORCE_COLOR": "1"], ["--color", "never"], false),
    ] as [([String: String], [String], Bool)])
  func colorsFollowTheirSwitches(
    environment: [String: String], options: [String], isColored: Bool
  ) throws {
    let folder = try ScratchFolder([
      "personas/cfo.md": Self.cfo, "content/a.md": "---\nstatus: live\n---\nText.\n",
    ])
    defer { folder.remove() }
    let run = try PersonaCommand.run(
      ["check"] + options, in: folder.path, environment: environment)
    #expect(run.output.contains("\u{1B}[") == isColored)
  }

  static let cfo = """
    ---
    title: CFO
    influence: high
    ---
    Guards cash.

    ## Journey
    ### Evaluation
    - Question (delay): What does a year of delay cost us?
    """
}
