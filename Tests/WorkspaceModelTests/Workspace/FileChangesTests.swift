import PersonaTestSupport
import Testing
import WorkspaceModel

/// Which files differ between two states of a workspace.
struct FileChangesTests {
  private static let before = [
    "personas/cfo.md": "CFO", "content/sheet.md": "Sheet", "content/old.md": "Old",
    "content/a.md": "A",
  ]

  @Test func eachKindOfChangeIsTold() {
    let after = [
      "personas/cfo.md": "CFO, edited", "content/sheet.md": "Sheet", "content/new.md": "New",
      "content/finance/a.md": "A",
    ]
    let changes = FileChanges(
      from: TextTree(Self.before), to: TextTree(after),
      renames: ["content/a.md": "content/finance/a.md"])
    #expect(
      changes.files == [
        FileChange(
          path: "content/finance/a.md", kind: .renamed(from: "content/a.md", isEdited: false)),
        FileChange(path: "content/new.md", kind: .added),
        FileChange(path: "content/old.md", kind: .removed),
        FileChange(path: "personas/cfo.md", kind: .edited),
      ])
    #expect(changes.touches("personas/cfo.md"))
    #expect(!changes.touches("content/finance/a.md"))
    #expect(!changes.touches("content/sheet.md"))
    #expect(changes.laterID("a", of: .asset) == "finance/a")
    #expect(changes.laterID("cfo", of: .persona) == "cfo")
  }

  @Test func anAssetThatBecomesAModuleHasNoLaterID() {
    let changes = FileChanges(
      from: TextTree(["content/a.md": "A"]), to: TextTree(["content/modules/a.md": "A"]),
      renames: ["content/a.md": "content/modules/a.md"])
    #expect(changes.laterID("a", of: .asset) == "a")
  }

  @Test func theSameFilesDifferInNothing() {
    #expect(FileChanges(from: TextTree(Self.before), to: TextTree(Self.before)).files == [])
  }
}
