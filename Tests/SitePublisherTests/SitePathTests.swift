import SitePublisher
import Testing

@Suite struct SitePathTests {
  let site: TestSite

  init() throws { site = try TestSite() }

  private func failure(_ paths: [String]) -> PublishingError? {
    do { _ = try site.publisher.publish(paths: paths, jobs: 1) { _ in [] } } catch {
      return error as? PublishingError
    }
    return nil
  }

  @Test(arguments: [
    ("", PathFault.emptyName), ("/", .absolute), ("/a", .absolute), ("a/", .emptyName),
    ("a//b", .emptyName), (".", .dots), ("..", .dots), ("a/../b", .dots), ("a/./b", .dots),
    ("../a", .dots), ("a\0b", .controlCharacter), ("a\nb", .controlCharacter),
    ("/\u{301}a", .absolute), (".persona-site", .reserved), (".persona-site/lock", .reserved),
    (".Persona-Site/lock", .reserved), (String(repeating: "a", count: 256), .tooLong),
  ])
  func wrongPathIsRefused(path: String, fault: PathFault) throws {
    #expect(failure(["index.html", path]) == .invalidPath(path, fault: fault))
    #expect(try site.folder.tree() == [])
  }

  @Test(arguments: [
    ("a.html", "a.html"), ("a.html", "A.html"), ("a/B.html", "A/b.html"), ("a", "a/b.html"),
    ("A/b", "a/b/c/d.html"), ("e\u{301}.html", "\u{E9}.html"),
  ])
  func pathsThatCollideSomewhereAreRefused(path: String, other: String) {
    #expect(failure([path, "index.html", other]) == .collidingPaths(path, other))
    #expect(failure([other, path]) != nil)
  }

  @Test(arguments: [
    "a", "...", ".well-known/a", "a/.persona-site", "ü/日本.html", "a b.html", "-x", "a\\b",
    "e\u{301}.html", "a'\"<&%.html", String(repeating: "a", count: 255),
  ])
  func otherPathsAreTaken(path: String) throws {
    #expect(failure([path]) == nil)
    #expect(site.manifest?.hasSuffix(" \(path)\n") == true)
    #expect(failure([path]) == nil)
  }
}
