import GitRevisions
import PersonaTestSupport
import SourceDocuments
import Testing
import WorkspaceModel

/// Finds the files of a commit that lie in the folder under another path.
@Suite(.ownThread) struct RenameTests {
  private static let text = (1...20).map { "Line \($0) of the text.\n" }.joined()

  private func renames(
    _ before: [String: String], _ after: [String: String]
  ) throws -> [String: String] {
    let fixture = try GitFixture()
    defer { fixture.remove() }
    try fixture.commit(before)
    let repository = try GitRepository.around(fixture.path)
    let tree = try repository.tree(of: repository.commit("HEAD"))
    let found = tree.renames(to: TextTree(after))
    // git says the same of two commits.
    try fixture.commit(after, deleting: before.keys.filter { after[$0] == nil }.sorted())
    #expect(
      try repository.renames(from: repository.commit("HEAD~1"), to: repository.commit("HEAD"))
        == found)
    return found
  }

  @Test func aMovedFileIsFoundByItsText() throws {
    #expect(
      try renames(
        ["content/a.md": Self.text, "content/b.md": "other"],
        ["content/old/a.md": Self.text, "content/b.md": "other"])
        == ["content/a.md": "content/old/a.md"])
  }

  @Test func aMovedAndEditedFileIsFoundByMostOfItsText() throws {
    #expect(
      try renames(
        ["personas/cfo.md": Self.text], ["personas/finance.md": Self.text + "And one more.\n"])
        == ["personas/cfo.md": "personas/finance.md"])
  }

  @Test func aTextOfWhichLessThanHalfIsLeftIsAnotherFile() throws {
    let other = (1...40).map { "Another line \($0) in its place.\n" }.joined()
    #expect(
      try renames(["content/a.md": Self.text], ["content/b.md": other + "Line 1 of the text.\n"])
        == [:])
  }

  @Test func ofEqualTextsEachIsPairedOnceAndTheNameDecides() throws {
    #expect(
      try renames(
        ["content/a.md": Self.text, "content/b.md": Self.text],
        ["content/x/b.md": Self.text, "content/x/a.md": Self.text])
        == ["content/a.md": "content/x/a.md", "content/b.md": "content/x/b.md"])
  }

  @Test func emptyFilesAreNobodysNewName() throws {
    #expect(try renames(["content/a.md": ""], ["content/b.md": ""]) == [:])
  }
}
