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

  /// A check is not content where a build would write nothing.
  @Test func aCheckTellsWhatWouldStopABuild() throws {
    let folder = try ScratchFolder([
      "personas/cfo.md": CheckTests.cfo, "elsewhere/style.css": "secret",
      "site-template/layout.mustache": "{{{content}}}{{titel}}\n",
    ])
    defer { folder.remove() }
    let run = try PersonaCommand.run(["check", "--quiet"], in: folder.path)
    #expect(run.status == 2)
    #expect(
      run.remarks.hasPrefix("error: the templates can't be used, so persona build would write"))
    #expect(run.remarks.contains("site-template/layout.mustache:1:14"))
    try folder.write("site-template/layout.mustache", "{{{content}}}\n")
    #expect(try PersonaCommand.run(["check", "--quiet"], in: folder.path) == CommandRun())
    try FileManager.default.createSymbolicLink(
      atPath: "\(folder.path)/site-template/style.css",
      withDestinationPath: "\(folder.path)/elsewhere/style.css")
    #expect(
      try PersonaCommand.run(["check", "--quiet"], in: folder.path)
        == CommandRun(
          remarks: "error: site-template/style.css can't be read: it is a symbolic link, which is "
            + "not followed\n", status: 2))
  }

  @Test func whatIsAskedOfOtherHostsIsTold() throws {
    let folder = try ScratchFolder([
      "personas/cfo.md": CheckTests.cfo,
      "site-template/imprint.mustache": """
      {{! <script src="https://example.com/comment.js"> }}
      <a href="https://example.com/imprint">Imprint</a>
      <script defer src="https://cdn.example/a.js"></script>
      <img alt="" src='//cdn.example/b.png'><script src="own.js"></script>
      """,
      "site-template/brand.css": """
      /* @import "https://cdn.example/comment.css"; */
      @import url("https://cdn.example/font.css");
      p { background: url(http://cdn.example/p.png) }
      p { background: url(p.png) }
      """,
    ])
    defer { folder.remove() }
    let expected = [
      ("brand.css:2", "https://cdn.example/font.css"), ("brand.css:3", "http://cdn.example/p.png"),
      ("imprint.mustache:3", "https://cdn.example/a.js"),
      ("imprint.mustache:4", "//cdn.example/b.png"),
    ]
    for command in ["check", "build"] {
      let run = try PersonaCommand.run([command, "--quiet"], in: folder.path)
      #expect(run.status == 0)
      let lines = run.remarks.split(separator: "\n")
      #expect(lines.count == expected.count, "\(run)")
      for (line, (place, address)) in zip(lines, expected) {
        #expect(line.hasPrefix("warning: site-template/\(place): "))
        #expect(line.contains("`\(address)`"))
      }
    }
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
