import GitRevisions
import PersonaTestSupport
import SourceDocuments
import Testing
import WorkspaceModel

/// Reads the files of commits, in repositories made for it.
@Suite(.ownThread) struct RevisionTreeTests {
  @Test func aCommitTellsItsDayItsSubjectAndItsAuthor() throws {
    let fixture = try GitFixture()
    defer { fixture.remove() }
    let id = try fixture.commit(
      ["personas/cfo.md": "A"], message: "Say who signs\n\nAt length.", day: "2026-03-04",
      author: "Zoë Ångström")
    let commit = try GitRepository.around(fixture.path).commit("main")
    #expect(commit.id == id)
    #expect(commit.day.description == "2026-03-04")
    #expect(commit.subject == "Say who signs")
    #expect(commit.author == "Zoë Ångström")
  }

  @Test func aTreeHoldsTheFilesOfThatCommitAndNoOthers() throws {
    let fixture = try GitFixture()
    defer { fixture.remove() }
    try fixture.commit([
      "personas/cfo.md": "old\n", "content/a.md": "a\r\nb", "content/empty.md": "",
      "content/.hidden/x.md": "x", "content/picture.png": "png", "README.md": "no part of it",
    ])
    try fixture.commit(["personas/cfo.md": "new", "content/b.md": "later"])
    try fixture.folder.write("content/c.md", "not committed")
    let repository = try GitRepository.around(fixture.path)
    let tree = try repository.tree(of: repository.commit("HEAD~1"))
    #expect(
      tree.entries.map(\.path) == [
        "content/a.md", "content/empty.md", "content/picture.png", "personas/cfo.md",
      ])
    #expect(tree.bytes(of: "personas/cfo.md") == .success(Array("old\n".utf8)))
    #expect(tree.bytes(of: "content/a.md") == .success(Array("a\r\nb".utf8)))
    #expect(tree.bytes(of: "content/empty.md") == .success([]))
    #expect(throws: UnreadableSource("only the texts of a revision are read")) {
      try tree.bytes(of: "content/picture.png").get()
    }
    #expect(throws: UnreadableSource("there is no such file")) {
      try tree.bytes(of: "content/b.md").get()
    }
    let blob = try fixture.git("rev-parse", "HEAD:content/a.md")
    #expect(tree.blobID(of: "content/a.md")?.description == blob)
    #expect(tree.blobID(of: "content/zzz.md") == nil)
  }

  @Test func historyTellsEachCommitWithWhatItChanged() throws {
    let fixture = try GitFixture()
    defer { fixture.remove() }
    let text = String(repeating: "A line that stays.\n", count: 20)
    try fixture.commit(["personas/cfo.md": "1", "content/a.md": text], message: "First")
    try fixture.commit(["README.md": "x"], message: "Elsewhere")
    try fixture.commit(
      ["content/b.md": text + "One more.\n"], deleting: ["content/a.md"], message: "Rename",
      day: "2026-01-02")
    try fixture.branch("side")
    try fixture.commit(["content/c.md": "c"], message: "On the side", day: "2026-01-03")
    try fixture.checkout("main")
    try fixture.commit(["personas/cfo.md": "2"], message: "Edit", day: "2026-01-04")
    try fixture.merge("side", day: "2026-01-05")
    let repository = try GitRepository.around(fixture.path)
    let head = try repository.commit("HEAD")
    let history = try repository.history(from: head, since: nil, limit: 100)
    #expect(
      history.map(\.told) == [
        "2026-01-05 Merge side: + content/c.md",
        "2026-01-04 Edit: ~ personas/cfo.md",
        "2026-01-02 Rename: content/a.md > content/b.md",
        "2026-01-01 First: + content/a.md, + personas/cfo.md",
      ])
    let since = try repository.history(from: head, since: CalendarDate("2026-01-04"), limit: 100)
    #expect(since.count == 2)
    #expect(try repository.history(from: head, since: nil, limit: 1).count == 1)
    let base = try repository.mergeBase(repository.commit("HEAD^1"), repository.commit("side"))
    #expect(base.subject == "Rename")
    #expect(
      try repository.renames(from: repository.commit("HEAD~3"), to: head)
        == ["content/a.md": "content/b.md"])
  }
}

extension HistoryEntry {
  /// The entry in one line.
  fileprivate var told: String {
    let changes = changes.map { change in
      switch (change.before?.path, change.after?.path) {
      case (nil, let after?): "+ \(after)"
      case (let before?, nil): "- \(before)"
      case (let before?, let after?): before == after ? "~ \(after)" : "\(before) > \(after)"
      default: "?"
      }
    }
    return "\(commit.day) \(commit.subject): \(changes.joined(separator: ", "))"
  }
}
