import SitePublisher
import Testing

@Suite struct OutputRefusalTests {
  let folder: TemporaryFolder

  /// The workspace `w/repo` with two source folders, a home, and links to most of them.
  init() throws {
    folder = try TemporaryFolder()
    try folder.write("", to: "w/repo/content/a/b.md")
    try folder.write("", to: "w/repo/file")
    try folder.makeFolder("home/me")
    try folder.makeFolder("w/repo/outside")
    try folder.link("w/repo/content-link", to: "content")
    try folder.link("w/repo/workspace-link", to: ".")
    try folder.link("w/repo/up", to: "../..")
    try folder.link("w/repo/free-link", to: "outside")
    try folder.link("w/repo/dangling", to: "nowhere")
  }

  private func refusal(of output: String) -> OutputRefusal? {
    let publisher = SitePublisher(
      output: output.hasPrefix("/") ? output : folder.path(output),
      workspace: folder.path("w/repo"),
      sources: [folder.path("w/repo/content"), folder.path("w/repo/site-template")],
      home: folder.path("home/me"))
    do throws(PublishingError) { try publisher.refuseUnsafeOutput() } catch {
      guard case .refusedOutput(_, let reason) = error else { return nil }
      return reason
    }
    return nil
  }

  @Test(arguments: [
    ("/", OutputRefusal.fileSystemRoot), ("//", .fileSystemRoot), ("/../.", .fileSystemRoot),
    ("w/repo", .workspace), ("w/repo/", .workspace), ("w/repo/.", .workspace), ("w", .workspace),
    ("w/repo/missing/..", .workspace), ("w/repo/workspace-link", .workspace),
    ("w/repo/up/w", .workspace), ("", .workspace),
    ("home/me", .home), ("home", .home), ("w/repo/up/home/me", .home),
    ("w/repo/file", .notAFolder), ("w/repo/file/_site", .notAFolder),
    ("w/repo/free-link", .symbolicLink), ("w/repo/free-link/", .symbolicLink),
    ("w/repo/free-link/.", .symbolicLink), ("w/repo/dangling", .symbolicLink),
  ])
  func unsafeOutputIsRefused(output: String, reason: OutputRefusal) throws {
    let before = try folder.tree()
    #expect(refusal(of: output) == reason)
    #expect(try folder.tree() == before)
  }

  @Test(arguments: [
    "w/repo/content", "w/repo/content/", "w/repo/content/a", "w/repo/content/new/_site",
    "w/repo/content-link", "w/repo/content-link/a", "w/repo/_site/../content",
    "w/repo/workspace-link/content/a",
  ])
  func outputAmongTheContentIsRefused(output: String) {
    #expect(refusal(of: output) == .source(folder.path("w/repo/content")))
  }

  @Test(arguments: ["w/repo/site-template", "w/repo/site-template/_site"])
  func outputInASourceFolderThatDoesNotExistIsRefused(output: String) {
    #expect(refusal(of: output) == .source(folder.path("w/repo/site-template")))
  }

  @Test func outputThatHoldsASourceIsRefused() {
    let publisher = SitePublisher(
      output: folder.path("w"), workspace: folder.path("home/me/repo"),
      sources: [folder.path("w/repo/content")], home: nil)
    #expect(
      throws: PublishingError.refusedOutput(
        path: folder.path("w"), reason: .source(folder.path("w/repo/content")))
    ) { try publisher.refuseUnsafeOutput() }
  }

  @Test(arguments: [
    "w/repo/_site", "w/repo/a/b/_site", "w/repo/outside", "w/repo/contents", "w/repo/content2/a",
    "w/repo/free-link/_site", "home/me/_site", "w/other",
  ])
  func safeOutputIsTakenAndNotMade(output: String) throws {
    let before = try folder.tree()
    #expect(refusal(of: output) == nil)
    #expect(try folder.tree() == before)
  }

  @Test func publishRefusesBeforeItRenders() {
    let publisher = SitePublisher(
      output: folder.path("w/repo"), workspace: folder.path("w/repo"), sources: [], home: nil)
    #expect(
      throws: PublishingError.refusedOutput(path: folder.path("w/repo"), reason: .workspace)
    ) {
      try publisher.publish(paths: ["a.html"], jobs: 1) { throw RenderingFailure(index: $0) }
    }
  }
}
