import Foundation
import PersonaTestSupport
import Testing

struct InitAndNewTests {
  @Test func initWritesAWorkspaceThatChecksClean() throws {
    let folder = try ScratchFolder()
    defer { folder.remove() }
    let run = try PersonaCommand.run(["init", "demo"], in: folder.path)
    #expect(run.status == 0)
    #expect(run.remarks == "\nNext:\ncd demo\npersona check\npersona build\n")
    for path in run.output.split(separator: "\n") { #expect(folder.exists("demo/\(path)")) }
    let check = try PersonaCommand.run(
      ["check", "--fail-on", "warning"], in: "\(folder.path)/demo")
    #expect(check == CommandRun(remarks: "no problems in 5 files\n"))
  }

  @Test func initNeverChangesAFile() throws {
    let folder = try ScratchFolder(["personas/taxonomy.md": "Ours.\n"])
    defer { folder.remove() }
    let before = try folder.contents()
    let run = try PersonaCommand.run(["init"], in: folder.path)
    #expect(
      run
        == CommandRun(
          remarks: """
            error: nothing was written, because this exists already:
              personas/taxonomy.md

            """, status: 2))
    #expect(try folder.contents() == before)
  }

  /// What stands in the way of a folder is found before the first file is written.
  @Test(arguments: [("content", [String]()), (".github", ["--ci", "github"])])
  func initWritesEverythingOrNothing(path: String, options: [String]) throws {
    let folder = try ScratchFolder(["demo/\(path)": "My notes.\n"])
    defer { folder.remove() }
    let before = try folder.contents()
    let run = try PersonaCommand.run(["init", "--here", "demo"] + options, in: folder.path)
    #expect(run.status == 2 && run.output.isEmpty)
    #expect(run.remarks.hasSuffix("demo/\(path) is no folder\n"))
    #expect(try folder.contents() == before)
  }

  @Test func theWayOutOfAFullFolderLeadsIntoIt() throws {
    let folder = try ScratchFolder(["my demo/a.txt": "", "my demo/b.txt": ""])
    defer { folder.remove() }
    let refused = try PersonaCommand.run(["init", "my demo"], in: folder.path)
    #expect(refused.status == 2)
    #expect(refused.remarks.hasSuffix("persona init --here 'my demo'\n"))
    let run = try PersonaCommand.run(["init", "--here", "my demo"], in: folder.path)
    #expect(run.status == 0 && run.remarks.contains("cd 'my demo'\n"))
  }

  @Test func everySkeletonChecksClean() throws {
    let folder = try ScratchFolder(["personas/cfo.md": CheckTests.cfo])
    defer { folder.remove() }
    for (kind, path) in [
      ("persona", "personas/new-one.md"), ("asset", "content/new-one.md"),
      ("module", "content/modules/new-one.md"),
      ("lead-definition", "personas/lead-definitions/new-one.md"),
    ] {
      let run = try PersonaCommand.run(["new", kind, "new-one"], in: folder.path)
      #expect(run == CommandRun(output: "\(path)\n"))
    }
    let check = try PersonaCommand.run(["check", "--fail-on", "warning"], in: folder.path)
    #expect(
      check
        == CommandRun(
          remarks: "no problems in 5 files\n"
            + "1 asset counts for no cell, because it says nowhere for whom it is; persona check "
            + "--verbose lists them\n"))
  }

  @Test func anAssetForACellListsItsOpenNeedsAndClaimsNothing() throws {
    let folder = try ScratchFolder(["personas/cfo.md": CheckTests.cfo])
    defer { folder.remove() }
    let run = try PersonaCommand.run(
      ["new", "asset", "finance/delay", "--for", "cfo.evaluation"], in: folder.path)
    #expect(run == CommandRun(output: "content/finance/delay.md\n"))
    let text = try folder.read("content/finance/delay.md")
    #expect(
      text.hasSuffix(
        """
        ---
        (write: one paragraph on what it says and when to use it)

        ## Answers
        - cfo.evaluation.delay: (write: in a sentence, what this replies to the question "What does a year of delay cost us?")

        """))
    #expect(!text.contains("\nanswers:") && !text.contains("\ncovers:"))
    let check = try PersonaCommand.run(["check", "--fail-on", "warning"], in: folder.path)
    #expect(check.status == 0)
  }

  @Test func publishingASkeletonWithoutAWrittenWordGivesNoPoint() throws {
    let folder = try ScratchFolder(["personas/cfo.md": CheckTests.cfo])
    defer { folder.remove() }
    _ = try PersonaCommand.run(
      ["new", "asset", "delay", "--for", "cfo.evaluation.delay"], in: folder.path)
    let text = try folder.read("content/delay.md")
      .replacingOccurrences(of: "status: draft", with: "status: published")
      .replacingOccurrences(of: "\npublished:\n", with: "\npublished: 2026-11-20\n")
    try folder.write("content/delay.md", text)
    let run = try PersonaCommand.run(
      ["matrix", "--today", Repository.today], in: folder.path)
    #expect(run.output.contains("0 missing, 0 of 1"))
    #expect(run.output.contains("\nCoverage                                 0 % "))
  }

  @Test(
    arguments: [
      (["asset", "x", "--for", "cfoo.evaluation"], Int32(2), "did you mean `cfo`?"),
      (["asset", "x", "--for", "cfo.evalution"], 2, "did you mean `evaluation`?"),
      (["asset", "x", "--for", "cfo"], 2, "write persona.stage"),
      (["asset", "x", "--for", "cfo.evaluation.delai"], 2, "did you mean `cfo.evaluation.delay`?"),
      (["persona", "The CFO"], 64, "Did you mean the-cfo?"),
      (["persona", "x", "--for", "cfo.evaluation"], 64, "--for goes with an asset"),
      (["persona", "../../x"], 64, "An id is"),
      (["persona", "cfo"], 2, "personas/cfo.md"),
      (["asset", "modules/x"], 64, "content/modules/x.md is read as a module"),
      (["asset", "modules/x"], 64, "write: persona new module x"),
      (["asset", "campaigns/x"], 64, "content/campaigns/x.md is read as a campaign"),
      (["persona", "taxonomy"], 64, "personas/taxonomy.md is read as a taxonomy"),
      (["persona", "lead-definitions/x"], 64, "write: persona new lead-definition x"),
      (["persona", "personas/x"], 64, "without personas/. Did you mean x?"),
      (["asset", "content/x.md"], 64, "Did you mean x?"),
      (
        ["asset", "measurement/q3"], 64,
        "Nothing is read in the folder of content/measurement/q3.md"
      ),
    ] as [([String], Int32, String)])
  func mistakesNameTheWayOut(arguments: [String], status: Int32, hint: String) throws {
    let folder = try ScratchFolder(["personas/cfo.md": CheckTests.cfo])
    defer { folder.remove() }
    let before = try folder.contents()
    let run = try PersonaCommand.run(["new"] + arguments, in: folder.path)
    #expect(run.status == status)
    #expect(run.remarks.contains(hint))
    #expect(try folder.contents() == before)
  }

  /// An id or an alias of what lies elsewhere would be taken away from it.
  @Test func aTakenNameIsRefusedWhereverItsFileLies() throws {
    let folder = try ScratchFolder([
      "personas/taxonomy.md": "---\ncontent: blog\n---\nGuide.\n",
      "personas/cfo.md": CheckTests.cfo.replacing(
        "---\n", with: "---\naliases: [finance]\n", maxReplacements: 1),
      "blog/delay/index.md": "---\ntitle: Delay\n---\nWhat delay costs.\n",
    ])
    defer { folder.remove() }
    let before = try folder.contents()
    let asset = try PersonaCommand.run(["new", "asset", "delay"], in: folder.path)
    #expect(
      asset
        == CommandRun(
          remarks: "error: there is blog/delay/index.md already; nothing was written\n", status: 2))
    let persona = try PersonaCommand.run(["new", "persona", "finance"], in: folder.path)
    #expect(
      persona
        == CommandRun(
          remarks:
            "error: `finance` is an alias of personas/cfo.md, to which content points by that "
            + "name; nothing was written\n", status: 2))
    #expect(try folder.contents() == before)
  }

  /// A workspace in the folder of another one would be read as its assets.
  @Test func initIntoAFolderOfAWorkspaceIsRefused() throws {
    let folder = try ScratchFolder(["personas/cfo.md": CheckTests.cfo, "content/a.md": "Text.\n"])
    defer { folder.remove() }
    let before = try folder.contents()
    for (arguments, place) in [(["init"], "content"), (["init", "content/demo"], "")] {
      let run = try PersonaCommand.run(arguments, in: "\(folder.path)/\(place)")
      #expect(run.status == 2)
      #expect(run.remarks.contains("lies in a folder of the workspace"), "\(run)")
    }
    #expect(try folder.contents() == before)
    let beside = try PersonaCommand.run(["init", "examples/demo"], in: folder.path)
    #expect(beside.status == 0, "\(beside)")
  }

  @Test func initIntoAnAbsoluteFolderNeedsNoOther() throws {
    let folder = try ScratchFolder()
    defer { folder.remove() }
    let demo = "\(folder.path)/demo"
    let run = try PersonaCommand.run(["init", "-C", "/nonexistent", demo], in: folder.path)
    #expect(run.status == 0)
    #expect(run.remarks == "\nNext:\ncd \(demo)\npersona check\npersona build\n")
    #expect(folder.exists("demo/personas"))
  }

  @Test func initIntoAFolderOfAnotherNamesBoth() throws {
    let folder = try ScratchFolder(["team/notes.txt": ""])
    defer { folder.remove() }
    let run = try PersonaCommand.run(["init", "-C", "team", "demo"], in: folder.path)
    #expect(run.status == 0)
    #expect(run.remarks == "\nNext:\ncd team/demo\npersona check\npersona build\n")
    #expect(folder.exists("team/demo/personas"))
  }

  /// A key that is no longer declared would be left out of its skeleton without a word.
  @Test(
    arguments: [
      (
        "persona",
        [
          "job-titles", "priority", "buying-role", "stance", "influence", "channels", "formats",
          "listens-to", "convinces", "evidence", "owner", "reviewed",
        ]
      ),
      (
        "asset",
        [
          "type", "covers", "channels", "format", "next-step", "url", "owner",
          "published", "reviewed",
        ]
      ),
      ("module", ["kind", "owner", "reviewed"]),
      ("lead-definition", ["persona", "owner", "reviewed"]),
    ] as [(String, [String])])
  func aSkeletonOffersEachOfItsKeys(kind: String, names: [String]) throws {
    let folder = try ScratchFolder(["personas/cfo.md": CheckTests.cfo])
    defer { folder.remove() }
    let run = try PersonaCommand.run(["new", kind, "new-one"], in: folder.path)
    let text = try folder.read(run.output.trimmingCharacters(in: .newlines))
    for name in names { #expect(text.contains("\n\(name):"), "\(name)") }
  }
}
