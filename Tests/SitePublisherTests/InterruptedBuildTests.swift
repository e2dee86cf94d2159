import Foundation
import SitePublisher
import Testing

@Suite struct InterruptedBuildTests {
  let site: TestSite

  init() throws { site = try TestSite() }

  @Test func pagesOfAnUnfinishedBuildAreOurs() throws {
    try site.publish(["a.html": "1", "b.html": "1", "stale/c.html": "1"])
    let old = try #require(site.manifest)
    try site.publish(["a.html": "2", "b.html": "2", "new.html": "2"])
    let pending = try #require(site.manifest)
    // As if the build had been stopped when `a` and `new` were in place, and `b` was not.
    try site.edit(".persona-site/manifest", old)
    try site.edit(".persona-site/pending", pending)
    try site.edit(".persona-site/new-page-7", "half a pa")
    try site.edit("b.html", "1")
    let report = try site.publish(["a.html": "3", "b.html": "3"])
    #expect(report == PublishingReport(written: 2, unchanged: 0, removed: 1, kept: []))
    #expect(try site.pages() == ["a.html", "b.html"])
    #expect(try !site.folder.tree().contains { $0.contains("pending") || $0.contains("new-") })
  }

  @Test func twoUnfinishedBuildsInARowAreRepaired() throws {
    try site.publish(["a.html": "1", "b.html": "1"])
    let first = try #require(site.manifest)
    var pending = first
    for text in ["2", "3", "4"] {
      try site.publish(["a.html": text, "b.html": text])
      // As if it had been stopped when `a` was in place: what was ours before stays ours.
      let added = try #require(site.manifest).split(separator: "\n").dropFirst()
      let lines = Set(pending.split(separator: "\n").dropFirst() + added)
      pending =
        "persona-site 1\n"
        + lines.sorted { ($0.suffix(6), $0) < ($1.suffix(6), $1) }.map { "\($0)\n" }.joined()
      try site.edit(".persona-site/manifest", first)
      try site.edit(".persona-site/pending", pending)
      try site.edit("b.html", "1")
    }
    #expect(site.text("a.html") == "4")
    #expect(try site.publish(["a.html": "5", "b.html": "5"]).written == 2)
    #expect(site.text(".persona-site/pending") == nil)
  }

  @Test func editMadeAfterAnUnfinishedBuildIsKept() throws {
    try site.publish(["a.html": "1"])
    let manifest = try #require(site.manifest)
    try site.edit(".persona-site/pending", manifest)
    try site.edit("a.html", "by hand")
    #expect(
      site.failure(publishing: ["a.html": "2"])
        == .foreignFiles(output: site.folder.path("_site"), paths: ["a.html"]))
    #expect(site.text(".persona-site/pending") == manifest)
  }

  @Test func theRestOfAnUnfinishedBuildGoesWhenNothingElseChanges() throws {
    try site.publish(["a.html": "1"])
    try site.edit(".persona-site/pending", try #require(site.manifest))
    #expect(try site.publish(["a.html": "1"]).unchanged == 1)
    #expect(site.text(".persona-site/pending") == nil)
  }

  /// A process that dies at any moment leaves whole pages, which the next build makes right.
  @Test(arguments: 0..<30) func killedBuildIsRepaired(round: Int) async throws {
    for generation in 0..<2 {
      await #expect(processExitsWith: .signal(SIGKILL)) {
        [
          workspace = site.folder.path as String, moment = round * 3000 as Int,
          generation = generation as Int
        ] in
        Self.publishUntilKilled(in: workspace, generation, after: moment)
      }
      try expectWholePages()
    }
    let report = try site.publish(
      Dictionary(uniqueKeysWithValues: (0..<200).map { ("\($0 % 3)/\($0).html", "\($0)") }))
    #expect(report.kept == [])
    #expect(try site.pages().count == 203)
    #expect(
      try site.folder.tree("_site/.persona-site", times: false).map { $0.split(separator: " ")[0] }
        == ["lock", "manifest"])
  }

  /// Builds sites whose pages change each time, and whose set of pages differs by generation.
  private static func publishUntilKilled(
    in workspace: String, _ generation: Int, after moment: Int
  ) {
    let publisher = SitePublisher(
      output: "\(workspace)/_site", workspace: workspace, sources: [], home: nil)
    let paths = (0..<200).map { "\($0 % 3)/\($0 + generation * 100).html" }
    Thread.detachNewThread {
      usleep(UInt32(moment))
      kill(getpid(), SIGKILL)
    }
    for build in 0... {
      _ = try? publisher.publish(paths: paths, jobs: 2) { _ in
        Array(String(repeating: "\(generation)-\(build) ", count: 2000).utf8)
      }
    }
  }

  private func expectWholePages() throws {
    guard site.folder.exists("_site") else { return }
    for page in try site.pages() where page.hasSuffix(".html") {
      let words = try #require(site.text(page)).split(separator: " ")
      #expect(words.count == 2000 && Set(words).count == 1)
    }
  }
}
