import Foundation
import SitePublisher
import Testing

@Suite struct LockTests {
  let site: TestSite

  init() throws { site = try TestSite() }

  @Test func secondBuildNamesTheFirst() throws {
    try site.publish(["a.html": "a"])
    let lock = open(site.folder.path("_site/.persona-site/lock"), O_RDWR)
    #expect(flock(lock, LOCK_EX | LOCK_NB) == 0)
    #expect(write(lock, "123\n", 4) == 4)
    let before = try site.folder.tree()
    #expect(
      site.failure(publishing: ["a.html": "b"])
        == .locked(output: site.folder.path("_site"), process: 123))
    #expect(try site.folder.tree() == before)
    close(lock)
    #expect(try site.publish(["a.html": "b"]).written == 1)
  }

  @Test func lockOfADeadProcessDoesNotBlock() throws {
    try site.edit(".persona-site/lock", "999999\n")
    #expect(try site.publish(["a.html": "a"]).written == 1)
  }

  @Test func theLockNamesThisProcessWhileItIsHeld() throws {
    let folder = site.folder
    _ = try site.publisher.publish(paths: ["a.html"], jobs: 1) { _ in
      #expect(folder.text("_site/.persona-site/lock") == "\(getpid())\n")
      return []
    }
  }

  @Test func twoSitesInOneFolderDoNotMix() async throws {
    let publisher = site.publisher
    let finished = try await withThrowingTaskGroup(of: Bool.self) { group in
      for number in 0..<20 {
        group.addTask {
          let name = number % 2 == 0 ? "even" : "odd"
          do {
            _ = try publisher.publish(paths: (0..<40).map { "\(name)/\($0).html" }, jobs: 2) {
              Array("\(name) \($0)".utf8)
            }
            return true
          } catch PublishingError.locked { return false }
        }
      }
      return try await group.reduce(into: 0) { $0 += $1 ? 1 : 0 }
    }
    #expect(finished > 0)
    let pages = try site.pages()
    #expect(pages.count == 41)
    #expect(Set(pages.map { $0.split(separator: "/")[0] }).count == 1)
  }
}
