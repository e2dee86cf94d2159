import Foundation
import GitRevisions
import PersonaTestSupport
import Testing
import WorkspaceModel

/// Nothing that a repository, or what surrounds a run, names as a program is ever run, and the
/// repository is never written to.
@Suite(.ownThread) struct HostileRepositoryTests {
  @Test func noProgramOfTheRepositoryRunsAndNothingIsWritten() throws {
    let hostile = try HostileRepository()
    defer { hostile.remove() }
    try hostile.proveThatItBites()
    let before = try hostile.fixture.folder.contents()
    try readEverything(in: hostile, GitEnvironment(GitFixture.environment))
    #expect(!hostile.hasBitten)
    #expect(try hostile.fixture.folder.contents() == before)
  }

  @Test func variablesOfTheCallerLeadNowhere() throws {
    let hostile = try HostileRepository()
    defer { hostile.remove() }
    let before = try hostile.fixture.folder.contents()
    let variables = GitFixture.environment.merging(hostile.variables) { $1 }
    try readEverything(in: hostile, GitEnvironment(variables))
    #expect(!hostile.hasBitten)
    #expect(try hostile.fixture.folder.contents() == before)
  }

  @Test(arguments: ["ext::sh -c touch% CANARY", "ssh://host.invalid/x", "HERE", "git://[::1]:1/x"])
  func nothingIsFetchedIntoAPartialClone(address: String) throws {
    let hostile = try HostileRepository()
    defer { hostile.remove() }
    try hostile.loseAFile(
      promisedBy: address.replacing("CANARY", with: hostile.canary)
        .replacing("HERE", with: hostile.fixture.path))
    try hostile.proveThatAFetchBites()
    let before = try hostile.fixture.folder.contents()
    let repository = try GitRepository.around(
      hostile.fixture.path, environment: GitEnvironment(GitFixture.environment))
    let failure = #expect(throws: GitFailure.self) {
      _ = try repository.tree(of: repository.commit("HEAD"))
    }
    #expect(failure?.kind == .contentMissing)
    #expect(!hostile.hasBitten)
    #expect(try hostile.fixture.folder.contents() == before)
  }

  /// Calls all that the module offers.
  private func readEverything(
    in hostile: HostileRepository, _ environment: GitEnvironment
  ) throws {
    _ = try GitRepository.gitVersion(environment: environment)
    let repository = try GitRepository.around(hostile.fixture.path, environment: environment)
    let head = try repository.commit("HEAD")
    #expect(head.subject == "Signed")
    let odd = try repository.commit("refs/heads/-x")
    for revision in ["-x", "--output=\(hostile.canary)", "unknown"] {
      #expect(throws: GitFailure.self) { _ = try repository.commit(revision) }
    }
    #expect(try repository.mergeBase(head, odd) == odd)
    let tree = try repository.tree(of: odd)
    #expect(tree.bytes(of: "content/a.md") == .success(Array(HostileRepository.text.utf8)))
    #expect(tree.renames(to: TextTree(["content/z.md": HostileRepository.text])).count == 1)
    #expect(try repository.renames(from: odd, to: head) == ["content/a.md": "content/b.md"])
    let history = try repository.history(from: head, since: CalendarDate("2000-01-01"), limit: 9)
    #expect(history.map { $0.changes.count } == [1, 2])
    #expect(try repository.branch() == "main")
    #expect(try repository.count(from: head) == 2)
    _ = try repository.isSparse()
  }
}
