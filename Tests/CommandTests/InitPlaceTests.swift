import PersonaTestSupport
import Testing

/// `persona init` in a folder in which something lies already.
struct InitPlaceTests {
  @Test func aTableIsFoundAndTheNextCommandNamed() throws {
    let folder = try ScratchFolder([
      "audit.csv": "a\n", "notes.md": "b\n", "README.md": "c\n", ".hidden": "",
    ])
    defer { folder.remove() }
    let run = try PersonaCommand.run(["init"], in: folder.path)
    #expect(run.status == 0)
    #expect(
      run.remarks == """

        found here: audit.csv and 1 Markdown file
        Markdown is read once it lies in personas/ or content/, a file each
        a page of personas becomes files by persona import markdown

        Next:
        persona check
        persona import inventory audit.csv
        persona build

        """)
    #expect(try folder.read(".gitignore").contains("\n_site/\n"))
  }

  @Test(arguments: [("node_modules\n", true), ("/_site/\n", false)])
  func aGitignoreThatIsThereIsLeftAlone(text: String, isTold: Bool) throws {
    let folder = try ScratchFolder([".gitignore": text])
    defer { folder.remove() }
    let run = try PersonaCommand.run(["init"], in: folder.path)
    #expect(run.status == 0)
    #expect(run.remarks.contains("add the line _site/ to .gitignore") == isTold)
    #expect(try folder.read(".gitignore") == text)
  }

  @Test func aFolderFullOfOtherThingsIsNotWrittenIntoUnasked() throws {
    let folder = try ScratchFolder(["src/main.c": "", "Makefile": "", "a.txt": "", "b.txt": ""])
    defer { folder.remove() }
    let before = try folder.contents()
    let run = try PersonaCommand.run(["init"], in: folder.path)
    #expect(
      run
        == CommandRun(
          remarks: """
            error: nothing was written, because this folder holds other things: `Makefile`, `a.txt`, \
            `b.txt` and 1 more
            to start in a folder of its own: persona init FOLDER
            to start here all the same: persona init --here

            """, status: 2))
    #expect(try folder.contents() == before)
    #expect(try PersonaCommand.run(["init", "--here"], in: folder.path).status == 0)
    #expect(try PersonaCommand.run(["init", "team"], in: folder.path).status == 0)
  }
}
