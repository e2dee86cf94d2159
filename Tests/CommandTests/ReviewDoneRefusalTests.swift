import Foundation
import PersonaTestSupport
import Testing

/// What `persona review --done` refuses; none of it writes a byte.
struct ReviewDoneRefusalTests {
  private static let files = [
    "personas/cfo.md": "---\ntitle: CFO\n---\nGuards cash.\n",
    "content/cfo.md": "---\ntitle: For the CFO\n---\nText.\n",
    "content/delay.md": "---\ntitle: The cost of delay\n---\nText.\n",
    "content/twice.md": "---\nreviewed: 2026-01-02\nreviewed: 2026-03-04\n---\nText.\n",
    "content/anchor.md": "---\ntitle: A\nreviewed: &day 2026-01-02\n---\nText.\n",
    "content/slip.md": "---\ntitle: A\nReviewed: 2026-01-02\n---\nText.\n",
    "content/open.md": "---\ntitle: A\nText.\n",
    "content/second.md": "---\ntitle: A\n...\n---\nText.\n",
    "content/locked.md": "---\ntitle: Locked\n---\nText.\n",
  ]

  @Test(arguments: [
    (
      ["delai"],
      "there is no persona, asset, module, lead definition, campaign or taxonomy `delai`"
        + "\ndid you mean `delay`?"
    ),
    (["asset/delai"], "there is no asset `delai`\ndid you mean `delay`?"),
    (
      ["content/delai.md"],
      "there is no persona, asset, module, lead definition, campaign or "
        + "taxonomy `content/delai.md`\ndid you mean `content/delay.md`?"
    ),
    (
      ["taxonomy/x"],
      "there is no persona, asset, module, lead definition, campaign or taxonomy "
        + "`taxonomy/x`\nthere are `cfo`, `anchor`, `bytes`, `cfo`, `delay`, `link`, `locked`, "
        + "`open`, `second`, `slip` and `twice`"
    ),
    (["cfo"], "`cfo` is more than one thing: write `persona/cfo` or `asset/cfo`"),
    (
      ["twice"],
      "content/twice.md can't be changed, because `reviewed` stands in it twice, first "
        + "in line 2\nkeep one of them"
    ),
    (
      ["slip"],
      "content/slip.md can't be changed, because `Reviewed` in line 3 may be meant for `reviewed`\n"
        + "write `reviewed` there, or a name of your own that begins with x-"
    ),
    (
      ["anchor"],
      "content/anchor.md can't be changed, because the value of `reviewed` in line 3 has an "
        + "anchor, an alias or a tag of YAML\nwrite the value out"
    ),
    (
      ["open"],
      "content/open.md can't be changed, because its front matter can't be read, line 1: "
        + "the front matter that begins here is never closed\nput that right first"
    ),
    (
      ["bytes"],
      "content/bytes.md can't be changed, because its front matter can't be read, line "
        + "2: the byte 0xFF here is not UTF-8\nput that right first"
    ),
    (
      ["second"],
      "content/second.md can't be changed, because its front matter can't be read, line 3: "
        + "`...` does not close the front matter\nput that right first"
    ),
    (
      ["link"],
      "content/link.md can't be changed, because it is a symbolic link\n"
        + "put a copy of the file here instead"
    ),
    (
      ["locked"],
      "content/locked.md can't be changed, because it may not be written\n"
        + "allow it first: chmod u+w content/locked.md"
    ),
    (
      ["delay", "persona/cfo", "twice"],
      "content/twice.md can't be changed, because `reviewed` "
        + "stands in it twice, first in line 2\nkeep one of them"
    ),
  ])
  func nothingIsWritten(names: [String], error: String) throws {
    let folder = try workspace()
    defer { folder.remove() }
    let before = try folder.contents()
    let run = try PersonaCommand.run(
      ["review"] + names.flatMap { ["--done", $0] }, in: folder.path)
    #expect(run == CommandRun(remarks: "error: \(error)\n", status: 2))
    #expect(try folder.contents() == before)
  }

  @Test(arguments: [
    (["--due", "30d"], "--due"), (["--owner", "ann"], "--owner"),
    (["--format", "json", "--due", "2 weeks"], "--due or --format"),
  ])
  func optionsOfTheListDoNotGoWithIt(options: [String], named: String) throws {
    let folder = try workspace()
    defer { folder.remove() }
    let before = try folder.contents()
    let run = try PersonaCommand.run(["review", "--done", "delay"] + options, in: folder.path)
    #expect(run.status == 64 && run.output == "")
    #expect(
      run.remarks.hasPrefix(
        "Error: --done stamps files and prints no list, so it does not go with \(named).\n"))
    #expect(try folder.contents() == before)
  }

  @Test(.enabled(if: getuid() != 0))
  func aFolderInWhichNothingCanBeMadeIsNamed() throws {
    let folder = try workspace()
    let content = "\(folder.path)/content"
    try FileManager.default.setAttributes([.posixPermissions: 0o555], ofItemAtPath: content)
    defer {
      try? FileManager.default.setAttributes([.posixPermissions: 0o755], ofItemAtPath: content)
      folder.remove()
    }
    let run = try PersonaCommand.run(["review", "--done", "delay"], in: folder.path)
    #expect(
      run
        == CommandRun(
          remarks: "error: content/delay.md can't be changed: Permission denied\n", status: 2))
  }

  private func workspace() throws -> ScratchFolder {
    let folder = try ScratchFolder(Self.files)
    let content = URL(fileURLWithPath: "\(folder.path)/content")
    try Data(Array("---\ntitle: ".utf8) + [0xFF, 0x0A]).write(
      to: content.appendingPathComponent("bytes.md"))
    try FileManager.default.createSymbolicLink(
      at: content.appendingPathComponent("link.md"),
      withDestinationURL: content.appendingPathComponent("delay.md"))
    try FileManager.default.setAttributes(
      [.posixPermissions: 0o444], ofItemAtPath: "\(content.path)/locked.md")
    return folder
  }
}
