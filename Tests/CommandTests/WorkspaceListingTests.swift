import Foundation
import PersonaTestSupport
import Testing
import WorkspaceModel

@testable import persona

/// Which files of a workspace are found, and in which order.
struct WorkspaceListingTests {
  @Test func aNameThatIsNoTextIsReported() throws {
    let folder = try ScratchFolder(["personas/cfo.md": CheckTests.cfo, "content/a.md": "Text.\n"])
    defer { folder.remove() }
    let path = "\(folder.path)/content/".utf8.map { CChar(bitPattern: $0) }
    // Some file systems refuse such a name.
    guard let file = fopen(path + [-1, 46, 109, 100, 0], "w") else { return }
    fclose(file)
    let run = try PersonaCommand.run(["check"], in: folder.path)
    #expect(run.status == 1)
    #expect(run.output.contains("content/\u{FFFD}.md"))
  }

  @Test func theLimitOfFilesNeverCutsPersonasFirst() throws {
    let folder = try ScratchFolder([
      "personas/cfo.md": "", "personas/ciso.md": "", "content/c.md": "", "content/a/x.md": "",
      "content/a.md": "",
    ])
    defer { folder.remove() }
    let whole = WorkingTree(root: folder.path)
    #expect(
      whole.entries.map(\.path) == [
        "content/a.md", "content/a/x.md", "content/c.md", "personas/cfo.md", "personas/ciso.md",
      ])
    // The reader leaves out what comes after the limit, and names the first of it.
    let cut = WorkingTree(root: folder.path, limit: 3)
    #expect(
      cut.entries.map(\.path) == [
        "content/a/x.md", "personas/cfo.md", "personas/ciso.md", "content/a.md",
      ])
  }
}
