import Foundation
import PersonaTestSupport
import Testing

@testable import persona

/// A check of some files only.
struct PathFilterTests {
  @Test(arguments: ["jürgen", "ju\u{308}rgen", "日本"])
  func aFilterFitsInAFolderOfAnyLetters(name: String) throws {
    let folder = try ScratchFolder([
      "\(name)/personas/cfo.md": CheckTests.cfo,
      "\(name)/content/a.md": "---\nstatus: live\n---\nText.\n",
    ])
    defer { folder.remove() }
    let run = try PersonaCommand.run(["check", "content/a.md"], in: "\(folder.path)/\(name)")
    #expect(run.status == 1)
    #expect(run.remarks.hasPrefix("1 error in 1 file\n"))
  }

  @Test func aFilterFitsInTheTopmostFolder() throws {
    let filter = try PathFilter(["/usr/bin"], root: "/")
    #expect(filter.contains("usr/bin/env"))
    #expect(!filter.contains("usr/lib"))
  }

  @Test func aFilteredCheckCountsItsFilesOnly() throws {
    let folder = try ScratchFolder([
      "personas/cfo.md": CheckTests.cfo, "content/a.md": "---\ntitle: A\n---\nText.\n",
      "content/deep/b.md": "---\ntitle: B\n---\nText.\n",
    ])
    defer { folder.remove() }
    for (paths, remarks) in [
      (["content/a.md"], "no problems in 1 file\n"), (["content"], "no problems in 2 files\n"),
      ([], "no problems in 3 files\n"),
    ] {
      let run = try PersonaCommand.run(["check"] + paths, in: folder.path)
      #expect(run.status == 0 && run.output.isEmpty && run.remarks.hasPrefix(remarks))
    }
  }
}
