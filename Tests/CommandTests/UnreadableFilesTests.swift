import Foundation
import PersonaTestSupport
import Testing

/// What the system gives an error for is never taken for missing: nothing is told of coverage, and
/// no site is touched.
@Suite(.enabled(if: PersonaCommand.canBeRefused)) struct UnreadableFilesTests {
  private static let files = [
    "personas/cfo.md": CheckTests.cfo,
    "personas/europe/ciso.md": CheckTests.cfo,
    "content/a.md": "---\ntitle: A\n---\nText.\n",
    "content/guides/b.md": "---\ntitle: B\nstatus: live\n---\nText.\n",
    "site-template/brand.css": ":root { }\n",
  ]

  @Test(
    arguments: [
      "content", "content/guides", "content/a.md", "personas/europe", "personas/europe/ciso.md",
    ])
  func nothingIsTakenForMissing(path: String) throws {
    let folder = try ScratchFolder(Self.files)
    defer { folder.remove() }
    #expect(try Self.run(["build"], in: folder).status == 1)
    let before = try folder.contents(of: "_site")
    try Self.refuse(path, in: folder)
    defer { Self.allow(path, in: folder) }
    let line = "error: \(path): this can't be read: Permission denied\n"
    let build = try Self.run(["build"], in: folder)
    #expect(build == CommandRun(remarks: line, status: 2))
    #expect(try folder.contents(of: "_site") == before)
    let check = try Self.run(["check"], in: folder)
    #expect(check.status == 2)
    #expect(check.output.contains("error[unreadable-file]: this can't be read: Permission denied"))
    #expect(check.output.contains("  --> \(path):1:1\n"))
    #expect(check.remarks.hasSuffix(line))
    for command in [["matrix"], ["gaps"], ["show", "cfo"], ["review"]] {
      #expect(try Self.run(command, in: folder) == CommandRun(remarks: line, status: 2))
    }
  }

  @Test func everyOneOfThemIsNamedWithTheOtherProblems() throws {
    let folder = try ScratchFolder(Self.files)
    defer { folder.remove() }
    for path in ["content/a.md", "personas/europe"] { try Self.refuse(path, in: folder) }
    defer { for path in ["content/a.md", "personas/europe"] { Self.allow(path, in: folder) } }
    let run = try Self.run(["check", "--report", "json=findings.json"], in: folder)
    #expect(run.status == 2)
    #expect(
      run.remarks.hasSuffix(
        """
        error: 2 files and folders can't be read, so nothing was done:
          content/a.md: this can't be read: Permission denied
          personas/europe: this can't be read: Permission denied

        """))
    #expect(run.output.contains("error[unknown-value]"))
    #expect(try folder.read("findings.json").contains("unreadable-file"))
  }

  @Test func diffStopsWhereAFileCanNotBeRead() throws {
    let fixture = try GitFixture()
    defer { fixture.remove() }
    try fixture.commit(["personas/cfo.md": CheckTests.cfo, "content/a.md": "Text.\n"])
    try Self.refuse("content/a.md", in: fixture.folder)
    defer { Self.allow("content/a.md", in: fixture.folder) }
    let line = "error: content/a.md: this can't be read: Permission denied\n"
    #expect(
      try Self.run(["diff", "--always"], in: fixture.folder)
        == CommandRun(remarks: line, status: 2))
    let check = try Self.run(["check", "--changed-since", "HEAD"], in: fixture.folder)
    #expect(check.status == 2)
    #expect(check.remarks.hasSuffix(line))
  }

  @Test func aWorkspaceFurtherUpIsNotTakenForOneThatCanNotBeLookedAt() throws {
    let folder = try ScratchFolder([
      "personas/cfo.md": CheckTests.cfo, "team/personas/ciso.md": CheckTests.cfo,
    ])
    defer { folder.remove() }
    let team = ScratchFolder(at: "\(folder.path)/team")
    // Without the right to search it, a folder's entries can't be looked at.
    try FileManager.default.setAttributes([.posixPermissions: 0o644], ofItemAtPath: team.path)
    defer { Self.allow("team", in: folder) }
    let run = try Self.run(["check", "-C", "team"], in: folder)
    #expect(run.status == 2)
    #expect(!run.remarks.contains("no problems"))
  }

  @Test(arguments: ["personas", "content"])
  func alinkInThePlaceOfAWholeFolderStopsEverything(name: String) throws {
    let folder = try ScratchFolder(Self.files)
    defer { folder.remove() }
    #expect(try Self.run(["build"], in: folder).status == 1)
    let before = try folder.contents(of: "_site")
    let manager = FileManager.default
    try manager.moveItem(atPath: "\(folder.path)/\(name)", toPath: "\(folder.path)/elsewhere")
    try manager.createSymbolicLink(
      atPath: "\(folder.path)/\(name)", withDestinationPath: "elsewhere")
    let run = try Self.run(["build"], in: folder)
    #expect(run.status == 2)
    #expect(
      run.remarks
        == "error: \(name): this can't be read: it is a symbolic link to `elsewhere`, which is not "
        + "followed\n")
    #expect(try folder.contents(of: "_site") == before)
  }

  @Test func aFileInThePlaceOfTheContentStopsEverything() throws {
    let folder = try ScratchFolder(["personas/cfo.md": CheckTests.cfo, "content": "../content\n"])
    defer { folder.remove() }
    let run = try Self.run(["check", "--quiet"], in: folder)
    #expect(run.status == 2)
    #expect(run.remarks == "error: content: this can't be read: it is no folder\n")
  }

  private static func run(_ arguments: [String], in folder: ScratchFolder) throws -> CommandRun {
    let quiet = arguments[0] == "check" ? [] : ["--quiet"]
    let run = try PersonaCommand.run(
      arguments + (arguments[0] == "diff" ? [] : quiet), in: folder.path,
      isBoundByPermissions: true)
    return run
  }

  private static func refuse(_ path: String, in folder: ScratchFolder) throws {
    try FileManager.default.setAttributes(
      [.posixPermissions: 0], ofItemAtPath: "\(folder.path)/\(path)")
  }

  private static func allow(_ path: String, in folder: ScratchFolder) {
    try? FileManager.default.setAttributes(
      [.posixPermissions: 0o755], ofItemAtPath: "\(folder.path)/\(path)")
  }
}
