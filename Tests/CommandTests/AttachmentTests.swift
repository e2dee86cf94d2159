import Foundation
import PersonaTestSupport
import Testing

/// Files beside the Markdown that the site carries along.
struct AttachmentTests {
  private static let files = [
    "personas/cfo.md": CheckTests.cfo,
    "content/delay.md": "---\ntitle: Delay\n---\nSee ![the chart](chart.png).\n",
  ]

  @Test func aLongAttachmentIsPublishedWhole() throws {
    let folder = try ScratchFolder(Self.files)
    defer { folder.remove() }
    try Self.write("content/chart.png", in: folder, size: 1 << 20 + 4_096)
    #expect(try PersonaCommand.run(["build"], in: folder.path).status == 0)
    let published = try folder.contents(of: "_site")["files/content/chart.png"]
    #expect(published?.count == 1 << 20 + 4_096)
  }

  @Test func anAttachmentOverTheLimitIsNamedAndNothingIsWritten() throws {
    let folder = try ScratchFolder(Self.files)
    defer { folder.remove() }
    try Self.write("content/chart.png", in: folder, size: 64 << 20 + 1)
    let run = try PersonaCommand.run(["build", "--quiet"], in: folder.path)
    #expect(
      run
        == CommandRun(
          remarks: """
            error: content/chart.png can't be published: it is longer than 64 MiB, which is the \
            limit

            """, status: 2))
    #expect(!folder.exists("_site/index.html"))
  }

  @Test(.enabled(if: getuid() != 0)) func anAttachmentThatCanNotBeReadIsNamed() throws {
    let folder = try ScratchFolder([
      "personas/cfo.md": CheckTests.cfo, "content/chart.png": "chart",
      "content/a.md": "---\ntitle: A\n---\n![chart](chart.png)\n",
    ])
    defer { folder.remove() }
    try FileManager.default.setAttributes(
      [.posixPermissions: 0], ofItemAtPath: "\(folder.path)/content/chart.png")
    let run = try PersonaCommand.run(["build", "--quiet"], in: folder.path)
    #expect(
      run
        == CommandRun(
          remarks: "error: content/chart.png can't be published: Permission denied\n", status: 2))
  }

  private static func write(_ path: String, in folder: ScratchFolder, size: Int) throws {
    let url = URL(fileURLWithPath: "\(folder.path)/\(path)")
    try Data().write(to: url)
    let file = try FileHandle(forWritingTo: url)
    try file.truncate(atOffset: UInt64(size))
    try file.close()
  }
}
