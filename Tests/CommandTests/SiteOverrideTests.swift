import Foundation
import PersonaTestSupport
import Testing

/// The files of `site-template/` that a build takes, and those it refuses.
struct SiteOverrideTests {
  @Test func aStyleSheetOverTheLimitIsNamedAndNothingIsWritten() throws {
    let folder = try ScratchFolder([
      "personas/cfo.md": CheckTests.cfo,
      "site-template/style.css": String(repeating: " ", count: 1 << 20 + 1),
    ])
    defer { folder.remove() }
    let run = try PersonaCommand.run(["build", "--quiet"], in: folder.path)
    #expect(
      run
        == CommandRun(
          remarks: """
            error: site-template/style.css can't be read: it is longer than 1 MiB, which is the \
            limit

            """, status: 2))
    #expect(!folder.exists("_site"))
  }

  @Test func noTemplateIsReadThroughALink() throws {
    let folder = try ScratchFolder([
      "team/personas/cfo.md": CheckTests.cfo, "elsewhere/style.css": "secret",
    ])
    defer { folder.remove() }
    try FileManager.default.createSymbolicLink(
      atPath: "\(folder.path)/team/site-template",
      withDestinationPath: "\(folder.path)/elsewhere")
    let run = try PersonaCommand.run(["build", "--quiet"], in: "\(folder.path)/team")
    #expect(
      run
        == CommandRun(
          remarks: """
            error: site-template can't be read: it is a symbolic link, which is not followed

            """, status: 2))
    #expect(!folder.exists("team/_site"))
  }

  @Test func foldersBesideTheTemplatesAreSkipped() throws {
    let folder = try ScratchFolder([
      "personas/cfo.md": CheckTests.cfo, "site-template/drafts/style.css": "p { color: red }\n",
      "site-template/style.css": "p { color: teal }\n",
    ])
    defer { folder.remove() }
    #expect(try PersonaCommand.run(["build"], in: folder.path).status == 0)
    #expect(try folder.read("_site/style.css") == "p { color: teal }\n")
  }
}
