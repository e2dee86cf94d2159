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

  /// What is wrong with one picture costs that picture, whose words stay on the page.
  @Test(
    arguments: [
      ("chart.svg", "<svg xmlns=\"http://www.w3.org/2000/svg\"><script/></svg>", "active-picture"),
      ("chart.html", "<script>alert(1)</script>", "unlisted-attachment"),
      ("chart.xhtml", "<html/>", "unlisted-attachment"),
      ("chart.xml", "<html/>", "unlisted-attachment"),
      ("chart.js", "alert(1)", "unlisted-attachment"),
      ("chart", "?", "unlisted-attachment"),
      ("_drafts/chart.png", "png", "link-to-nothing"),
      ("_chart.md", "Text", "link-to-nothing"), ("README.md", "Text", "link-to-nothing"),
      ("chart.png", "version https://git-lfs.github.com/spec/v1\noid sha256:0\n", "lfs-pointer"),
    ])
  func oneBadFileCostsThatFileOnly(name: String, text: String, rule: String) throws {
    let folder = try ScratchFolder([
      "personas/cfo.md": CheckTests.cfo, "content/\(name)": text, "content/good.png": "good",
      "content/a.md": "---\ntitle: A\n---\n![the curve](\(name)), ![good](good.png)\n",
    ])
    defer { folder.remove() }
    let check = try PersonaCommand.run(["check", "--quiet"], in: folder.path)
    #expect(check.output.contains("[\(rule)]"), "\(check)")
    #expect(check.output.contains("content/"))
    let build = try PersonaCommand.run(["build", "--quiet"], in: folder.path)
    #expect(build.status == check.status)
    #expect(!folder.exists("_site/files/content/\(name)"))
    #expect(folder.exists("_site/files/content/good.png"))
    let page = try folder.read("_site/content/a.html")
    #expect(page.contains("<img alt=\"the curve\">"))
    #expect(page.contains("<img src=\"../files/content/good.png\" alt=\"good\">"))
  }

  @Test func whatNoTextLinksToIsNotPublishedAndNoError() throws {
    let folder = try ScratchFolder([
      "personas/cfo.md": CheckTests.cfo, "content/demo.html": "<script></script>",
      "content/Logo.png": "a", "content/logo.png": "b", "content/a.svg": "<script/>",
    ])
    defer { folder.remove() }
    let run = try PersonaCommand.run(["check"], in: folder.path)
    #expect(run == CommandRun(remarks: "no problems in 1 file\n"))
    #expect(try PersonaCommand.run(["build"], in: folder.path).status == 0)
    #expect(!folder.exists("_site/files"))
  }

  @Test func anAttachmentOverTheLimitIsNamedAndTheRestIsPublished() throws {
    let folder = try ScratchFolder(Self.files)
    defer { folder.remove() }
    try Self.write("content/chart.png", in: folder, size: 64 << 20 + 1)
    let run = try PersonaCommand.run(["build", "--quiet"], in: folder.path)
    #expect(run.status == 1)
    #expect(
      run.remarks.hasPrefix(
        """
        error[attachment-too-large]: this can't be published: it is longer than 64 MiB, which is \
        the limit
          --> content/chart.png:1:1

        """))
    #expect(run.remarks.contains("content/delay.md:4:18"))
    #expect(folder.exists("_site/index.html"))
    #expect(!folder.exists("_site/files"))
  }

  @Test(.enabled(if: PersonaCommand.canBeRefused))
  func anAttachmentThatCanNotBeReadStopsTheBuild() throws {
    let folder = try ScratchFolder([
      "personas/cfo.md": CheckTests.cfo, "content/chart.png": "chart",
      "content/a.md": "---\ntitle: A\n---\n![chart](chart.png)\n",
    ])
    defer { folder.remove() }
    try FileManager.default.setAttributes(
      [.posixPermissions: 0], ofItemAtPath: "\(folder.path)/content/chart.png")
    for command in [["build", "--quiet"], ["matrix"]] {
      let run = try PersonaCommand.run(command, in: folder.path, isBoundByPermissions: true)
      #expect(
        run
          == CommandRun(
            remarks: "error: content/chart.png: this can't be read: Permission denied\n",
            status: 2))
    }
    #expect(!folder.exists("_site"))
  }

  /// A picture stored with a decomposed letter, as macOS does, and linked with a composed one.
  @Test func anAccentInAnotherFormLeadsToTheFileThatIsThere() throws {
    let folder = try ScratchFolder([
      "personas/cfo.md": CheckTests.cfo, "content/cafe\u{301}.png": "picture",
      "content/a.md": "---\ntitle: A\n---\n![chart](caf\u{E9}.png)\n",
    ])
    defer { folder.remove() }
    let check = try PersonaCommand.run(["check"], in: folder.path)
    #expect(check.remarks.hasPrefix("no problems in 2 files\n"))
    #expect(try PersonaCommand.run(["build"], in: folder.path).status == 0)
    #expect(try folder.read("_site/files/content/cafe\u{301}.png") == "picture")
    #expect(
      try folder.read("_site/content/a.html").contains("src=\"../files/content/cafe%CC%81.png\""))
  }

  @Test(
    arguments: [
      (["Logo.png", "logo.png"], "only in case"),
      (["caf\u{E9}.png", "cafe\u{301}.png"], "only in how an accent is stored"),
    ])
  func namesThatManyComputersTakeForOneAreTold(names: [String], difference: String) throws {
    let folder = try ScratchFolder(["personas/cfo.md": CheckTests.cfo])
    defer { folder.remove() }
    for name in names { try folder.write("content/\(name)", name) }
    try folder.write(
      "content/a.md", "---\ntitle: A\n---\n" + names.map { "![x](\($0))\n" }.joined())
    let check = try PersonaCommand.run(["check", "--quiet"], in: folder.path)
    #expect(check.status == 1)
    #expect(check.output.contains("error[names-alike]") && check.output.contains(difference))
    #expect(try PersonaCommand.run(["build"], in: folder.path).status == 1)
    #expect(folder.exists("_site/index.html"))
  }

  @Test func aControlCharacterInANameIsTold() throws {
    let folder = try ScratchFolder([
      "personas/cfo.md": CheckTests.cfo, "content/a\u{7}b.png": "picture",
      "content/a.md": "---\ntitle: A\n---\n![x](a%07b.png)\n",
    ])
    defer { folder.remove() }
    let check = try PersonaCommand.run(["check", "--quiet"], in: folder.path)
    #expect(check.status == 1)
    #expect(check.output.contains("error[unfit-name]: `content/a\\u{7}b.png` can't be published"))
    #expect(try PersonaCommand.run(["build"], in: folder.path).status == 1)
    #expect(folder.exists("_site/index.html"))
  }

  private static func write(_ path: String, in folder: ScratchFolder, size: Int) throws {
    let url = URL(fileURLWithPath: "\(folder.path)/\(path)")
    try Data().write(to: url)
    let file = try FileHandle(forWritingTo: url)
    try file.truncate(atOffset: UInt64(size))
    try file.close()
  }
}
