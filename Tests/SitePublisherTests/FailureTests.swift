import Foundation
import SitePublisher
import Testing

@Suite struct FailureTests {
  let site: TestSite

  init() throws { site = try TestSite() }

  @Test(arguments: [1, 2, 8]) func pageThatCannotBeRenderedLeavesAllAsItWas(jobs: Int) throws {
    try site.publish(["a.html": "a", "stale.html": "stale"])
    let before = try site.folder.tree()
    let paths = (0..<300).map { "\($0).html" }
    #expect(throws: RenderingFailure(index: 70)) {
      try site.publisher.publish(paths: paths, jobs: jobs) { index in
        if index >= 70 { throw RenderingFailure(index: index) }
        return []
      }
    }
    #expect(try site.folder.tree() == before)
  }

  @Test(arguments: [1, 8]) func pageThatFailsAfterAThousandLeavesTheOldSite(jobs: Int) throws {
    let paths = (0..<1_200).map { "\($0 % 7)/\($0).html" }
    let publish = { (text: String, failing: Int?) in
      try site.publisher.publish(paths: paths, jobs: jobs) { index in
        if index == failing { throw RenderingFailure(index: index) }
        return Array("\(text) \(index)".utf8)
      }
    }
    _ = try publish("old", nil)
    let before = try site.folder.tree()
    #expect(throws: RenderingFailure(index: 1_100)) { try publish("new", 1_100) }
    #expect(try site.folder.tree() == before)
    #expect(try publish("new", nil).written == 1_200)
  }

  @Test func failedFirstBuildLeavesNoOutput() throws {
    let before = try site.folder.tree()
    let publisher = site.publisher(into: site.folder.path("deep/er/_site"))
    #expect(throws: RenderingFailure(index: 0)) {
      try publisher.publish(paths: ["a.html"], jobs: 1) { throw RenderingFailure(index: $0) }
    }
    #expect(try site.folder.tree() == before)
  }

  @Test func failedFirstBuildIntoAFolderOfFilesLeavesIt() throws {
    try site.edit("CNAME", "example.com")
    let before = try site.folder.tree()
    #expect(throws: RenderingFailure(index: 0)) {
      try site.publisher.publish(paths: ["a.html"], jobs: 1) { throw RenderingFailure(index: $0) }
    }
    #expect(try site.folder.tree() == before)
  }

  @Test func eachPageIsRenderedOnce() throws {
    let calls = Counter()
    let report = try site.publisher.publish(paths: ["a.html", "b.html"], jobs: 1) { _ in
      Array("\(calls.next())".utf8)
    }
    #expect(report.written == 2)
    #expect(site.text("a.html") == "1" && site.text("b.html") == "2")
  }

  @Test func fileThatAppearsDuringTheBuildIsNotOverwritten() throws {
    let folder = site.folder
    #expect(
      throws: PublishingError.foreignFiles(output: folder.path("_site"), paths: ["a.html"])
    ) {
      try site.publisher.publish(paths: ["a.html", "b.html"], jobs: 1) { index in
        if index == 1 { try folder.write("by hand", to: "_site/a.html") }
        return Array("a".utf8)
      }
    }
    #expect(site.text("a.html") == "by hand" && site.text("b.html") == nil)
  }

  @Test func failureBetweenTheFirstPageAndTheLastIsSaid() throws {
    try site.publish(["a.html": "old", "d/b.html": "old"])
    let other = site.folder.path("_site/d")
    guard FileSystem.run("/bin/mount", "-t", "tmpfs", "tmpfs", other) else {
      try Test.cancel("file systems cannot be mounted here")
    }
    defer { _ = FileSystem.run("/bin/umount", other) }
    let failure = site.failure(publishing: ["a.html": "new", "d/b.html": "new"])
    #expect(
      failure
        == .partly(
          output: site.folder.path("_site"),
          reason: .system(action: "write", path: "\(other)/b.html", code: EXDEV)))
    #expect(failure?.description.hasSuffix("are new and others are not") == true)
    #expect(site.text("a.html") == "new")
    _ = FileSystem.run("/bin/umount", other)
    #expect(try site.publish(["a.html": "new", "d/b.html": "new"]).written == 1)
  }

  @Test(arguments: [
    ("a", EntryKind.symbolicLink), ("a/b", .symbolicLink), ("a/b/c.html", .symbolicLink),
    ("a", .file), ("a/b", .file), ("a/b/c.html", .folder), ("a/b/c.html", .special),
    ("a", .special),
  ])
  func whatStandsInTheWayIsNamedBeforeAnythingIsWritten(name: String, kind: EntryKind) throws {
    try site.folder.write("outside", to: "outside/b/c.html")
    try site.folder.makeParent(of: "_site/\(name)")
    let path = site.folder.path("_site/\(name)")
    switch kind {
    case .symbolicLink: try site.folder.link("_site/\(name)", to: site.folder.path("outside"))
    case .file: try site.edit(name, "file")
    case .folder: try site.folder.makeFolder("_site/\(name)")
    case .special: #expect(mkfifo(path, 0o644) == 0)
    }
    let before = try site.folder.tree()
    #expect(
      site.failure(publishing: ["0.html": "0", "a/b/c.html": "c"])
        == .blocked(path: path, by: kind))
    #expect(try site.folder.tree() == before)
  }

  @Test func aLinkInPlaceOfTheRecordsIsRefused() throws {
    try site.folder.makeFolder("elsewhere")
    try site.folder.makeFolder("_site")
    try site.folder.link("_site/.persona-site", to: "../elsewhere")
    #expect(
      site.failure(publishing: ["a.html": "a"])
        == .blocked(path: site.folder.path("_site/.persona-site"), by: .symbolicLink))
    #expect(try site.folder.tree("elsewhere") == [])
  }

  @Test(arguments: [
    ("", 1), ("persona-site", 1), ("persona-site 1", 1), ("persona-site 0\n", 1),
    ("persona-site x\n", 1), ("something else\n", 1), ("persona-site 1\n\n", 2),
    ("persona-site 1\n0123 a.html\n", 2),
    ("persona-site 1\n0123456789abcdef0123456789abcdeF a.html\n", 2),
    ("persona-site 1\n0123456789abcdef0123456789abcdef  a.html", 2),
    ("persona-site 1\n0123456789abcdef0123456789abcdef ../a.html\n", 2),
    ("persona-site 1\n0123456789abcdef0123456789abcdef /etc/passwd\n", 2),
    ("persona-site 1\n0123456789abcdef0123456789abcdef .persona-site/lock\n", 2),
    (
      """
      persona-site 1
      0123456789abcdef0123456789abcdef b.html
      0123456789abcdef0123456789abcdef a.html

      """, 3
    ),
  ])
  func damagedRecordsAreNeverHalfUsed(text: String, line: Int) throws {
    for record in ["manifest", "pending"] {
      let site = try TestSite()
      try site.publish(["a.html": "a"])
      try site.edit(".persona-site/\(record)", text)
      let before = try site.folder.tree()
      #expect(
        site.failure(publishing: ["a.html": "new"])
          == .damagedManifest(
            path: site.folder.path("_site/.persona-site/\(record)"), line: line))
      #expect(try site.folder.tree() == before)
    }
  }

  @Test func manifestOfANewerVersionIsRefused() throws {
    try site.publish(["a.html": "a"])
    try site.edit(".persona-site/manifest", "persona-site 12\nwho knows\n")
    #expect(
      site.failure(publishing: ["a.html": "new"])
        == .newerManifest(path: site.folder.path("_site/.persona-site/manifest"), version: 12))
  }

  @Test(.enabled(if: getuid() != 0, "the superuser may write everywhere"))
  func readOnlyFolderIsReported() throws {
    try site.publish(["a/b.html": "b"])
    chmod(site.folder.path("_site/a"), 0o555)
    defer { chmod(site.folder.path("_site/a"), 0o755) }
    #expect(
      site.failure(publishing: ["a/b.html": "new"])
        == .system(action: "write", path: site.folder.path("_site/a/b.html"), code: EACCES))
    #expect(site.text("a/b.html") == "b")
  }

  @Test func fullDiskIsReportedAndRepaired() throws {
    try site.folder.makeFolder("_site")
    let disk = site.folder.path("_site")
    guard FileSystem.run("/bin/mount", "-t", "tmpfs", "-o", "size=64k", "tmpfs", disk) else {
      try Test.cancel("file systems cannot be mounted here")
    }
    defer { _ = FileSystem.run("/bin/umount", disk) }
    try site.publish(["a.html": "old", "b.html": "old"])
    let large = String(repeating: "x", count: 100_000)
    #expect(
      site.failure(publishing: ["a.html": "new", "b.html": large])
        == .system(action: "write", path: "\(disk)/b.html", code: ENOSPC))
    #expect(site.text("a.html") == "old" && site.text("b.html") == "old")
    #expect(
      try site.folder.tree("_site/.persona-site", times: false).map { $0.split(separator: " ")[0] }
        == ["lock", "manifest"])
    let report = try site.publish(["a.html": "newer", "b.html": "new"])
    #expect(report.written == 2)
    #expect(site.text("a.html") == "newer")
  }
}
