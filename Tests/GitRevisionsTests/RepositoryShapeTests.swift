import Foundation
import PersonaTestSupport
import Testing
import WorkspaceModel

@testable import GitRevisions

/// Every shape that a repository comes in is read, or refused with one sentence that says what to do.
@Suite(.ownThread) struct RepositoryShapeTests {
  private static let environment = GitEnvironment(GitFixture.environment)

  private func repository(_ path: String) throws(GitFailure) -> GitRepository {
    try GitRepository.around(path, environment: Self.environment)
  }

  private func message(_ work: () throws -> Void) -> String {
    let failure = #expect(throws: GitFailure.self) { try work() }
    return failure?.message ?? ""
  }

  @Test func withoutGitItSaysToInstallIt() throws {
    let folder = try ScratchFolder()
    defer { folder.remove() }
    let environment = GitEnvironment(["PATH": folder.path])
    #expect(
      message { _ = try GitRepository.around(folder.path, environment: environment) }
        == "git was not found: install it, or put its folder on the PATH")
  }

  @Test func aFolderInNoRepositoryIsToldByItsName() throws {
    let folder = try ScratchFolder()
    defer { folder.remove() }
    #expect(
      message { _ = try repository(folder.path) }
        == "the folder \(folder.path) is in no git repository: start one there with git init, or "
        + "name a folder of one with -C")
  }

  @Test func aRepositoryWithoutACommitSaysSo() throws {
    let fixture = try GitFixture()
    defer { fixture.remove() }
    let repository = try repository(fixture.path)
    for revision in ["HEAD", "main", "HEAD~1"] {
      #expect(
        message { _ = try repository.commit(revision) }
          == "the repository has no commit yet: make the first one with git add and git commit")
    }
    #expect(try repository.branch() == "main")
  }

  @Test func aBranchWithoutACommitBesideOthersSaysSo() throws {
    let fixture = try GitFixture()
    defer { fixture.remove() }
    try fixture.commit(["personas/a.md": "a"])
    try fixture.git("checkout", "--quiet", "--orphan", "fresh")
    let repository = try repository(fixture.path)
    #expect(
      message { _ = try repository.commit("HEAD") }
        == "the branch `fresh` has no commit yet: make the first one with git add and git commit")
    #expect(try repository.commit("main").subject == "Change something")
  }

  @Test func anUnknownRevisionNamesTheNearestOne() throws {
    let fixture = try GitFixture()
    defer { fixture.remove() }
    try fixture.commit()
    try fixture.git("tag", "release-2026")
    try fixture.git("update-ref", "refs/remotes/origin/next", "HEAD")
    let repository = try repository(fixture.path)
    #expect(
      message { _ = try repository.commit("mian") }
        == "there is no commit `mian`: did you mean `main`?")
    #expect(
      message { _ = try repository.commit("next") }
        == "there is no commit `next`: did you mean `origin/next`?")
    #expect(
      message { _ = try repository.commit("relase-2026") }
        == "there is no commit `relase-2026`: did you mean `release-2026`?")
    #expect(
      message { _ = try repository.commit("somewhere/else") }
        == "there is no commit `somewhere/else`: name a branch, a tag or a commit of this "
        + "repository (git branch --all lists the branches)")
    #expect(
      message { _ = try repository.commit("main:README.md") }
        .hasPrefix("there is no commit `main:README.md`: "))
  }

  @Test func whatIsNoRevisionIsRefusedAndWritesNoFile() throws {
    let fixture = try GitFixture()
    defer { fixture.remove() }
    try fixture.commit(["personas/a.md": "a"])
    let before = try fixture.folder.contents().keys.sorted()
    let repository = try repository(fixture.path)
    #expect(
      message { _ = try repository.commit("--output=x") }
        == "`--output=x` is no revision, because it begins with a hyphen: write the full name of "
        + "such a branch, as in `refs/heads/--output=x`")
    #expect(
      message { _ = try repository.commit("") }
        == "an empty text is no revision: name a branch, a tag or a commit, such as main")
    #expect(
      message { _ = try repository.commit("ma\u{1B}[2Jin\n") }
        == "`ma\\u{1B}[2Jin\\u{A}` is no revision: name a branch, a tag or a commit, such as main")
    for revision in ["--upload-pack=touch x", "-x", "--all", "HEAD --output=x", "HEAD..main"] {
      #expect(throws: GitFailure.self) { _ = try repository.commit(revision) }
    }
    #expect(try fixture.folder.contents().keys.sorted() == before)
  }

  @Test func aBranchNamedLikeAnOptionIsFoundByItsFullName() throws {
    let fixture = try GitFixture()
    defer { fixture.remove() }
    let id = try fixture.commit()
    try fixture.git("update-ref", "refs/heads/-x", id)
    try fixture.git("update-ref", "refs/heads/--output=x", id)
    try fixture.git("symbolic-ref", "HEAD", "refs/heads/-x")
    let repository = try repository(fixture.path)
    #expect(try repository.commit("refs/heads/-x").id == id)
    #expect(try repository.commit("refs/heads/--output=x").id == id)
    #expect(try repository.commit("HEAD").id == id)
    #expect(try repository.branch() == "-x")
  }

  @Test func ofABranchAndATagOfOneNameTheTagIsTakenAsGitDoes() throws {
    let fixture = try GitFixture()
    defer { fixture.remove() }
    let old = try fixture.commit()
    try fixture.git("tag", "v1")
    let new = try fixture.commit()
    try fixture.git("branch", "v1")
    try fixture.folder.write("v1", "a file of that name, too")
    let repository = try repository(fixture.path)
    #expect(try repository.commit("v1").id == old)
    #expect(try repository.commit("heads/v1").id == new)
  }

  @Test func aShallowCloneSaysHowToGetTheRest() throws {
    let fixture = try GitFixture()
    defer { fixture.remove() }
    let first = try fixture.commit(["personas/a.md": "1"])
    try fixture.branch("side")
    try fixture.commit(["personas/b.md": "2"])
    try fixture.checkout("main")
    try fixture.commit(["personas/a.md": "3"])
    let clone = try fixture.clone("--depth=1", "--no-single-branch")
    defer { clone.remove() }
    let repository = try repository(clone.path)
    #expect(repository.isShallow)
    let howTo =
      "which holds only the newest commits: fetch the others with git fetch --unshallow "
      + "(on GitHub: `fetch-depth: 0` for actions/checkout; on GitLab: `GIT_DEPTH: 0`)"
    #expect(
      message { _ = try repository.commit(first) }
        == "there is no commit `\(first)` in this clone, \(howTo)")
    #expect(
      message { _ = try repository.commit("HEAD~1") }
        == "there is no commit `HEAD~1` in this clone, \(howTo)")
    let head = try repository.commit("HEAD")
    let side = try repository.commit("origin/side")
    #expect(
      message { _ = try repository.mergeBase(head, side) }
        == "the commit from which \(head.shortID) and \(side.shortID) went apart is not in this "
        + "clone, \(howTo)")
    // What is there can be read.
    #expect(try repository.tree(of: head).entries.map(\.path) == ["personas/a.md"])
    let history = try repository.history(from: head, since: nil, limit: 10)
    #expect(history.count == 1 && history[0].parent == nil)
    try clone.git("fetch", "--quiet", "--unshallow")
    let whole = try self.repository(clone.path)
    #expect(try !whole.isShallow && whole.commit("HEAD~1").id == first)
  }

  @Test func twoBeginningsHaveNothingInCommon() throws {
    let fixture = try GitFixture()
    defer { fixture.remove() }
    try fixture.commit(["personas/a.md": "1"])
    try fixture.git("checkout", "--quiet", "--orphan", "other")
    try fixture.commit(["personas/a.md": "2"], message: "Begin again")
    let repository = try repository(fixture.path)
    let (one, other) = (try repository.commit("main"), try repository.commit("other"))
    #expect(
      message { _ = try repository.mergeBase(one, other) }
        == "\(one.shortID) and \(other.shortID) have no commit in common: "
        + "compare two that come from one beginning")
  }

  @Test func aDetachedHeadIsACommitLikeAnyOther() throws {
    let fixture = try GitFixture()
    defer { fixture.remove() }
    let first = try fixture.commit(["personas/a.md": "1"])
    try fixture.commit(["personas/a.md": "2"])
    try fixture.checkout(first)
    let repository = try repository(fixture.path)
    #expect(try repository.branch() == nil)
    #expect(try repository.commit("HEAD").id == first)
  }

  @Test func aBareRepositoryHasTrees() throws {
    let fixture = try GitFixture()
    defer { fixture.remove() }
    try fixture.commit(["personas/a.md": "1"])
    let bare = try fixture.clone("--bare")
    defer { bare.remove() }
    let repository = try repository(bare.path)
    #expect(repository.isBare && repository.prefix.isEmpty)
    let head = try repository.commit("HEAD")
    #expect(try repository.tree(of: head).bytes(of: "personas/a.md") == .success([0x31]))
    #expect(try repository.history(from: head, since: nil, limit: 9).count == 1)
  }

  @Test func aLinkedWorktreeIsOnItsOwnBranch() throws {
    let fixture = try GitFixture()
    defer { fixture.remove() }
    try fixture.commit(["personas/a.md": "1"])
    let folder = try ScratchFolder()
    defer { folder.remove() }
    try fixture.git("worktree", "add", "--quiet", "-b", "linked", "\(folder.path)/tree")
    try folder.write("tree/personas/a.md", "2")
    let linked = GitFixture(at: ScratchFolder(at: "\(folder.path)/tree"))
    try linked.commit(message: "In the other folder")
    let repository = try repository(linked.path)
    #expect(try repository.branch() == "linked")
    #expect(try repository.commit("HEAD").subject == "In the other folder")
    #expect(try repository.commit("main").subject == "Change something")
  }

  @Test func aWorkspaceInASubFolderIsReadFromThere() throws {
    let fixture = try GitFixture()
    defer { fixture.remove() }
    let text = String(repeating: "The same line.\n", count: 9)
    // A folder whose name git would take for a pattern.
    let root = ":(top)[x]*"
    try fixture.commit([
      "personas/not-ours.md": "x", "\(root)/personas/a.md": text, "\(root)/content/b.md": "b",
    ])
    try fixture.commit(["personas/not-ours.md": "y"])
    try fixture.commit(
      ["\(root)/personas/c.md": text + "More.\n"], deleting: ["\(root)/personas/a.md"])
    let repository = try repository("\(fixture.path)/\(root)")
    #expect(repository.prefix == "\(root)/")
    let (old, head) = (try repository.commit("HEAD~2"), try repository.commit("HEAD"))
    let tree = try repository.tree(of: old)
    #expect(tree.entries.map(\.path) == ["content/b.md", "personas/a.md"])
    #expect(tree.bytes(of: "content/b.md") == .success([0x62]))
    #expect(try repository.renames(from: old, to: head) == ["personas/a.md": "personas/c.md"])
    let history = try repository.history(from: head, since: nil, limit: 10)
    #expect(
      history.map { $0.changes.compactMap(\.after?.path) }
        == [["personas/c.md"], ["content/b.md", "personas/a.md"]])
  }

  @Test func aWorkspaceInASubmoduleBelongsToTheSubmodule() throws {
    let inner = try GitFixture()
    defer { inner.remove() }
    try inner.commit(["personas/a.md": "inner"], message: "Inside")
    let outer = try GitFixture()
    defer { outer.remove() }
    try outer.commit(["README.md": "x"], message: "Outside")
    try outer.git(
      "-c", "protocol.file.allow=always", "submodule", "--quiet", "add", "file://\(inner.path)",
      "content")
    try outer.commit(message: "Add the submodule")
    let repository = try repository("\(outer.path)/content")
    #expect(repository.prefix.isEmpty)
    #expect(try repository.commit("HEAD").subject == "Inside")
    // From outside, what lies in the submodule is not known.
    let around = try self.repository(outer.path)
    #expect(
      try around.tree(of: around.commit("HEAD")).entries.map(Self.withoutContent)
        == [
          SourceTreeEntry(
            path: "content",
            kind: .foreign("it is a submodule, whose files another repository holds"))
        ])
  }

  private static func withoutContent(_ entry: SourceTreeEntry) -> SourceTreeEntry {
    SourceTreeEntry(path: entry.path, kind: entry.kind)
  }

  @Test func aSparseCheckoutIsKnownAndItsCommitIsWhole() throws {
    let fixture = try GitFixture()
    defer { fixture.remove() }
    try fixture.commit(["personas/a.md": "a", "content/b.md": "b"])
    #expect(try !repository(fixture.path).isSparse())
    #expect(try repository(fixture.path).leftOut(of: ["personas", "content"]).isEmpty)
    try fixture.git("sparse-checkout", "set", "personas")
    let repository = try repository(fixture.path)
    #expect(try repository.isSparse() && !fixture.folder.exists("content/b.md"))
    #expect(try repository.leftOut(of: ["personas", "content"]) == ["content/b.md"])
    #expect(try repository.tree(of: repository.commit("HEAD")).entries.count == 2)
  }

  @Test func oddNamesAndLinksAreReadAsTheyAre() throws {
    let fixture = try GitFixture()
    defer { fixture.remove() }
    try fixture.commit(["content/quote \" and\nline.md": "1", "content/tab\there.md": "2"])
    try fixture.git("config", "core.quotePath", "true")
    let blob = try fixture.git(["hash-object", "-w", "--stdin"], input: Array("../secret".utf8))
    var index = Array("100644 \(blob) 0\tcontent/Z".utf8)
    index += [0xFC] + Array("rich.md\0".utf8)
    index += Array("120000 \(blob) 0\tcontent/link.md\0".utf8)
    try fixture.git(["update-index", "-z", "--index-info"], input: index)
    try fixture.git("commit", "--quiet", "--message", "Odd names")
    let repository = try repository(fixture.path)
    let tree = try repository.tree(of: repository.commit("HEAD"))
    #expect(
      tree.entries.map(Self.withoutContent) == [
        SourceTreeEntry(
          path: "content/Z\u{FFFD}rich.md", kind: .foreign("its name is not UTF-8")),
        SourceTreeEntry(path: "content/link.md", kind: .symbolicLink(target: "../secret")),
        SourceTreeEntry(path: "content/quote \" and\nline.md"),
        SourceTreeEntry(path: "content/tab\there.md"),
      ])
    #expect(tree.bytes(of: "content/tab\there.md") == .success([0x32]))
    let history = try repository.history(
      from: repository.commit("HEAD"), since: nil, limit: 1)
    #expect(
      history[0].changes.compactMap(\.after?.path) == [
        "content/Z\u{FFFD}rich.md", "content/link.md",
      ])
  }

  @Test func aFileThatIsTooLongIsCutOneByteAfterTheLimit() throws {
    let fixture = try GitFixture()
    defer { fixture.remove() }
    try fixture.commit([
      "content/long.md": String(repeating: "x", count: (1 << 20) + 500),
      "content/full.md": String(repeating: "y", count: 1 << 20),
    ])
    let repository = try repository(fixture.path)
    let tree = try repository.tree(of: repository.commit("HEAD"))
    #expect(try tree.bytes(of: "content/long.md").get().count == (1 << 20) + 1)
    #expect(try tree.bytes(of: "content/full.md").get().count == 1 << 20)
  }

  @Test func anAnswerThatIsTooLongIsToldInWords() throws {
    let git = GitProcess(folder: "/", environment: Self.environment)
    #expect(
      message { _ = try git.ask(["version"], limit: 3) }
        == "git answers with more than 64 MiB, which is the limit: ask for fewer commits, or for a "
        + "shorter time")
  }

  @Test(.enabled(if: getuid() == 0))
  func aRepositoryOfAnotherUserSaysHowToAllowIt() throws {
    let fixture = try GitFixture()
    defer { fixture.remove() }
    try fixture.commit(["personas/a.md": "a"])
    #expect(chown(fixture.path, 4242, 4242) == 0)
    #expect(
      message { _ = try repository("\(fixture.path)/personas") }
        == "git does not read the repository \(fixture.path), because it belongs to another user "
        + "(it says: detected dubious ownership): to allow it, run "
        + "git config --global --add safe.directory \(fixture.path)")
    let home = try ScratchFolder([".gitconfig": "[safe]\n\tdirectory = \(fixture.path)\n"])
    defer { home.remove() }
    let allowed = GitEnvironment(["PATH": "/usr/bin:/bin", "HOME": home.path])
    _ = try GitRepository.around(fixture.path, environment: allowed)
  }

  /// With `tree:0` the lists of files are left out as well.
  @Test(arguments: ["blob:none", "tree:0"])
  func aPartialCloneSaysHowToGetTheRest(filter: String) throws {
    let fixture = try GitFixture()
    defer { fixture.remove() }
    try fixture.git("config", "uploadpack.allowFilter", "true")
    try fixture.commit(["personas/a.md": "1"])
    try fixture.commit(["personas/a.md": "2"])
    let clone = try fixture.clone("--filter=\(filter)")
    defer { clone.remove() }
    let repository = try repository(clone.path)
    #expect(try repository.tree(of: repository.commit("HEAD")).entries.count == 1)
    let told = message { _ = try repository.tree(of: repository.commit("HEAD~1")) }
    #expect(told.hasPrefix("this clone leaves out "), "\(told)")
    #expect(
      told.hasSuffix(
        " of the past, and nothing is fetched while reading: fetch it with "
          + "git fetch --refetch --no-filter, or clone again without --filter"), "\(told)")
    try clone.git("fetch", "--quiet", "--refetch", "--no-filter")
    let whole = try self.repository(clone.path)
    #expect(try whole.tree(of: whole.commit("HEAD~1")).entries.count == 1)
  }

  @Test func aDamagedRepositoryIsNotReadInSilence() throws {
    let fixture = try GitFixture()
    defer { fixture.remove() }
    try fixture.commit(["personas/a.md": "a"])
    let repository = try repository(fixture.path)
    let head = try repository.commit("HEAD")
    let blob = try fixture.git("rev-parse", "HEAD:personas/a.md")
    let object = ".git/objects/\(blob.prefix(2))/\(blob.dropFirst(2))"
    try FileManager.default.removeItem(atPath: "\(fixture.path)/\(object)")
    #expect(
      message { _ = try repository.tree(of: head) }
        == "the content of 1 file of the past is missing, though this clone should hold it: "
        + "git fsck tells what is damaged; a new clone is whole")
    try fixture.folder.write(".git/HEAD", "nonsense")
    #expect(throws: GitFailure.self) { _ = try self.repository(fixture.path) }
  }
}
