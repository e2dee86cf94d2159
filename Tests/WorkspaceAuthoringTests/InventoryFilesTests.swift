import PersonaTestSupport
import SourceDocuments
import Testing
import WorkspaceModel

@testable import WorkspaceAuthoring

/// Where the files of an inventory lie, and what they are called.
struct InventoryFilesTests {
  @Test(arguments: [
    ("A title", "", "a-title"), ("Über Größe & Maß", "", "ueber-groesse-mass"),
    ("../../etc/passwd", "", "etc-passwd"), ("X", "../../up", "up"),
    ("X", "/abs/path/", "abs/path"),
    ("X", "modules/a", "asset-modules-a"), ("X", "campaigns/a", "asset-campaigns-a"),
    ("X", "measurement/leads", "asset-measurement-leads"), ("X", "con", "asset-con"),
    ("X", "..", "x"), ("日本", "", "last"), ("README", "", "readme"), ("_draft", "", "draft"),
    (String(repeating: "long ", count: 40), "", String(repeating: "long-", count: 12) + ""),
  ])
  func aNameIsSafe(title: String, slug: String, id: String) throws {
    let plan = try InventoryCase(map: InventoryCase.usualMap).plan(
      "Title,Slug,URL\n\(title),\(slug),https://a.example/last\n")
    #expect(
      plan.created.map(\.file.path) == [
        "content/\(id.hasSuffix("-") ? String(id.dropLast()) : id).md"
      ])
  }

  @Test func namesThatMeetAreNumberedAndNoFileIsWrittenOver() throws {
    let state = InventoryCase(
      map: InventoryCase.usualMap + "\nfolder: kept",
      files: ["content/kept/a.md": "Text.\n", "content/kept/a-3.md": "Text.\n"])
    let rows = (1...3).map { "A,https://a.example/\($0)\n" }.joined()
    let plan = try state.plan("Title,URL\n\(rows)")
    #expect(
      plan.created.map(\.file.path) == [
        "content/kept/a-2.md", "content/kept/a-4.md", "content/kept/a-5.md",
      ])
  }

  private static func taxonomy(_ content: String) -> [String: String] {
    ["personas/taxonomy.md": "---\ncontent: \(content)\nsegments: [enterprise, mid-market]\n---\n"]
  }

  @Test func newFilesLieWhereTheTaxonomySaysAndTakeNoId() throws {
    let state = InventoryCase(
      map: InventoryCase.usualMap + "\nfolder: kept",
      files: Self.taxonomy("src/blog").merging([
        "src/blog/kept/my-post/index.md": "Text.\n", "src/blog/kept/My Other.mdx": "Text.\n",
      ]) { $1 })
    let table = """
      Title,Slug,URL
      My post,,https://a.example/1
      My other,,https://a.example/2
      New,,https://a.example/3
      In,new/index,https://a.example/4

      """
    let plan = try state.plan(table)
    #expect(
      plan.created.map(\.file.path) == [
        "src/blog/kept/my-post-2.md", "src/blog/kept/my-other-2.md", "src/blog/kept/new.md",
        "src/blog/kept/asset-new-index.md",
      ])
    let after = state.doing(plan)
    #expect(after.workspace.assets.count == 6 && after.workspace.diagnostics.isEmpty)
    let again = try after.plan(table)
    #expect(again.created.isEmpty && again.changed.isEmpty && again.unchangedCount == 4)
  }

  @Test func nothingIsWrittenWhileItIsOpenWhereAssetsLie() throws {
    let state = InventoryCase(map: InventoryCase.usualMap, files: Self.taxonomy("../blog"))
    let error = #expect(throws: ImportRefusal.self) {
      try state.plan("Title,URL\nA,https://a.example\n")
    }
    #expect(error?.message.hasPrefix("where the assets lie is open") == true)
  }
}
