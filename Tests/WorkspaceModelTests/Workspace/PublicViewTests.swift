import PersonaTestSupport
import SourceDocuments
import Testing
import WorkspaceModel

/// Which words of findings everybody may read.
struct PublicViewTests {
  /// The front matter of an asset whose `status` has an error, and whether that is told in words.
  private static let cases: [(keys: String, isTold: Bool)] = [
    ("status: lve", true),
    ("owner: sales\nstatus: lve\nx-crm: 12", true),
    ("status: lve # a comment", true),
    ("{owner: sales, status: lve}", false),
    ("{status: lve,\n owner: sales}", true),
    ("{owner: [sales,\n legal], status: lve}", false),
    ("{title: One, status: lve}", true),
    ("owner: sales\nstatus: lve\nowner: legal", false),
  ]

  @Test(arguments: cases)
  func aFindingIsToldWhereNothingPrivateStandsOnItsLine(keys: String, isTold: Bool) throws {
    let workspace = Workspace.read(["content/a.md": "---\n\(keys)\n---\nText.\n"])
    let finding = try #require(
      workspace.madePublic.diagnostics.first { $0.rule.id == "unknown-value" })
    #expect(finding.message.contains("lve") == isTold)
    #expect(finding.place.excerpt.isEmpty)
  }

  @Test func aFindingInAPrivateKeyKeepsItsRuleAndPlaceAlone() throws {
    let workspace = Workspace.read([
      "personas/a.md": "---\nevidence: [{kind: secret, count: many}]\n---\nText.\n"
    ])
    let open = workspace.madePublic.diagnostics
    #expect(open.map(\.rule) == workspace.diagnostics.map(\.rule))
    #expect(open.map(\.place.start) == workspace.diagnostics.map(\.place.start))
    for finding in open {
      #expect(!finding.message.contains("secret") && !finding.message.contains("many"))
      #expect(finding.suggestions.isEmpty && finding.notes.isEmpty && finding.label == nil)
      #expect(finding.fix == nil)
    }
  }

  @Test func whetherSomebodyOwnsAFileIsNoSecret() {
    let workspace = Workspace.read([
      "content/a.md": "---\nowner: product-marketing\n---\nText.\n", "content/b.md": "Text.\n",
    ]).madePublic
    #expect(workspace.isPublic)
    #expect(workspace.assets.map(\.owner) == [nil, nil])
    #expect(workspace.assets.map(\.facts.isOwnerWithheld) == [true, false])
    #expect(workspace.taxonomy[.owners].entries.isEmpty)
  }
}
