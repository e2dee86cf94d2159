import SitePublisher
import Testing

@Suite struct PublishingTests {
  let site: TestSite

  init() throws { site = try TestSite() }

  @Test func firstBuildWritesEveryPage() throws {
    let report = try site.publish(["index.html": "home", "cells/cfo/evaluation.html": "weak"])
    #expect(report == PublishingReport(written: 2, unchanged: 0, removed: 0, kept: []))
    #expect(
      try site.pages()
        == ["cells", "cells/cfo", "cells/cfo/evaluation.html", "index.html"])
    #expect(site.text("cells/cfo/evaluation.html") == "weak")
    #expect(
      site.manifest == """
        persona-site 1
        e9b4307e91f4175a9182f688d234d43f cells/cfo/evaluation.html
        d22de8bcc0c815f8ecd87cb4040c169d index.html

        """)
    #expect(
      try site.folder.tree("_site/.persona-site", times: false).map { $0.split(separator: " ")[0] }
        == ["lock", "manifest"])
    #expect(site.text(".persona-site/lock") == "")
  }

  @Test func secondBuildTouchesNothing() throws {
    try site.publish(["index.html": "home", "a/b.html": "page"])
    let before = try site.folder.tree()
    let report = try site.publish(["index.html": "home", "a/b.html": "page"])
    #expect(report == PublishingReport(written: 0, unchanged: 2, removed: 0, kept: []))
    #expect(try site.folder.tree() == before)
  }

  @Test func aSiteWithoutPagesIsPublished() throws {
    #expect(try site.publish([:]).written == 0)
    #expect(site.manifest == "persona-site 1\n")
  }

  @Test(arguments: ["", "shorter", "the same length", String(repeating: "long ", count: 40_000)])
  func onlyTheChangedPageIsWritten(text: String) throws {
    try site.publish(["a.html": "THE SAME LENGTH", "b.html": "b"])
    let report = try site.publish(["a.html": text, "b.html": "b"])
    #expect(report == PublishingReport(written: 1, unchanged: 1, removed: 0, kept: []))
    #expect(site.text("a.html") == text)
    #expect(try site.publish(["a.html": text, "b.html": "b"]).unchanged == 2)
  }

  @Test func aDeletedPageIsWrittenAgain() throws {
    try site.publish(["a.html": "a", "b.html": "b"])
    try site.folder.remove("_site/a.html")
    #expect(try site.publish(["a.html": "a", "b.html": "b"]).written == 1)
    #expect(site.text("a.html") == "a")
  }

  @Test func stalePageGoesWithItsEmptiedFolders() throws {
    try site.publish(["index.html": "home", "cells/cfo/old.html": "old", "cells/new.html": "new"])
    let report = try site.publish(["index.html": "home", "cells/new.html": "new"])
    #expect(report == PublishingReport(written: 0, unchanged: 2, removed: 1, kept: []))
    #expect(try site.pages() == ["cells", "cells/new.html", "index.html"])
    #expect(site.manifest?.contains("old") == false)
  }

  @Test func theOutputItselfStaysWhenItsLastPageGoes() throws {
    try site.publish(["a/b/c.html": "c"])
    #expect(try site.publish([:]).removed == 1)
    #expect(try site.pages() == [])
  }

  @Test func editedStalePageIsKeptAndNamed() throws {
    try site.publish(["index.html": "home", "a/old.html": "old"])
    try site.edit("a/old.html", "my notes")
    let report = try site.publish(["index.html": "home"])
    #expect(report == PublishingReport(written: 0, unchanged: 1, removed: 0, kept: ["a/old.html"]))
    #expect(site.text("a/old.html") == "my notes")
    #expect(try site.publish(["index.html": "home"]).kept == [])
  }

  @Test func stalePageReplacedByALinkOrAFolderIsKept() throws {
    try site.publish(["a.html": "a", "b.html": "b", "c/d.html": "d", "index.html": "home"])
    try site.folder.write("secret", to: "secret.txt")
    for name in ["a.html", "b.html", "c/d.html", "c"] { try site.folder.remove("_site/\(name)") }
    try site.folder.link("_site/a.html", to: "../secret.txt")
    try site.folder.write("mine", to: "_site/b.html/mine.txt")
    try site.folder.write("d", to: "elsewhere/d.html")
    try site.folder.link("_site/c", to: "../elsewhere")
    #expect(try site.publish(["index.html": "home"]).kept == ["a.html", "b.html", "c/d.html"])
    #expect(site.folder.text("secret.txt") == "secret")
    #expect(site.folder.text("elsewhere/d.html") == "d")
    #expect(site.text("b.html/mine.txt") == "mine")
  }

  @Test func foreignFilesAndFoldersSurvive() throws {
    try site.publish(["index.html": "home", "a/old.html": "old", "b/old.html": "old"])
    try site.edit("CNAME", "example.com")
    try site.edit(".git/config", "[core]")
    try site.edit("a/notes.txt", "notes")
    try site.folder.makeFolder("_site/empty/inner")
    try site.folder.link("_site/link", to: "nowhere")
    try site.publish(["index.html": "new home"])
    #expect(
      try site.pages() == [
        ".git", ".git/config", "CNAME", "a", "a/notes.txt", "empty", "empty/inner", "index.html",
        "link",
      ])
  }

  @Test func foreignFilesOfTheSameNameRefuseTheBuild() throws {
    try site.edit("index.html", "written by hand")
    try site.edit("z.html", "also by hand")
    let before = try site.folder.tree()
    let error = site.failure(publishing: ["a.html": "a", "z.html": "z", "index.html": "home"])
    #expect(
      error
        == .foreignFiles(output: site.folder.path("_site"), paths: ["index.html", "z.html"]))
    #expect(try site.folder.tree() == before)
  }

  @Test func editedPageRefusesTheBuildUntilItIsMoved() throws {
    try site.publish(["index.html": "home", "b.html": "b"])
    try site.edit("index.html", "edited")
    let before = try site.folder.tree()
    #expect(site.failure(publishing: ["index.html": "new", "b.html": "new"]) != nil)
    #expect(try site.folder.tree() == before)
    try site.folder.remove("_site/index.html")
    #expect(try site.publish(["index.html": "new", "b.html": "new"]).written == 2)
  }

  @Test func fileThatEqualsThePageIsTakenOver() throws {
    try site.edit("index.html", "home")
    #expect(try site.publish(["index.html": "home"]).unchanged == 1)
    #expect(try site.publish(["index.html": "new home"]).written == 1)
  }

  @Test(arguments: [1, 8]) func theManifestDependsOnNothingButThePages(jobs: Int) throws {
    let paths = (0..<500).map { "p\($0 % 7)/\($0).html" }
    let report = try site.publisher.publish(paths: paths, jobs: jobs) { Array("page \($0)".utf8) }
    #expect(report.written == 500)
    let other = try TestSite()
    _ = try other.publisher.publish(paths: paths.reversed(), jobs: 3) {
      Array("page \(499 - $0)".utf8)
    }
    #expect(site.manifest == other.manifest)
    #expect(site.manifest?.split(separator: "\n").count == 501)
    #expect(try site.folder.tree("_site", times: false) == other.folder.tree("_site", times: false))
  }

  @Test func aPageRenamedInCaseAloneIsNotLost() throws {
    try site.publish(["Index.html": "home"])
    // As on a file system that takes both names for one.
    try FileSystem.hardLink(
      site.folder.path("_site/Index.html"), site.folder.path("_site/index.html"))
    let report = try site.publish(["index.html": "home"])
    #expect(report == PublishingReport(written: 0, unchanged: 1, removed: 0, kept: []))
    #expect(site.text("index.html") == "home")
  }

  @Test func aRelativeOutputIsTakenFromTheCurrentFolder() throws {
    let publisher = SitePublisher(output: "./", workspace: ".", sources: [], home: nil)
    #expect(throws: PublishingError.refusedOutput(path: "./", reason: .workspace)) {
      try publisher.refuseUnsafeOutput()
    }
  }

  @Test func filesAreReadableByAllAndFoldersCanBeEntered() throws {
    try site.publish(["a/b.html": "b"])
    let mask = FileSystem.mask
    #expect(FileSystem.mode(site.folder.path("_site/a/b.html")) == 0o644 & ~mask)
    #expect(FileSystem.mode(site.folder.path("_site/a")) == 0o755 & ~mask)
  }
}
