import CoverageAnalysis
import CoverageTestSupport
import PersonaTestSupport
import SourceDocuments
import Testing
import WorkspaceModel

/// A mistake never raises coverage, and one mistake is one finding.
struct MistakeTests {
  private static let persona = "influence: veto\nchannels: [email]"
  private static let asset = "answers: [cfo.selection.b]\nchannels: [email]\nreviewed: 2026-11-01"

  @Test func theWorkspaceIsStrongWithoutAMistake() throws {
    #expect(try score(asset: "", persona: "") == 2)
  }

  @Test(
    arguments: [
      "statu: draft", "Status: draft", "status: published\nstatus: draft", "publishd: 2027-01-01",
      "published: 2026-01-01\npublished: 2027-01-01", "wek: {cfo.selection: Old}",
      "weak: {cfo.selection.b: }", "segment: [enterprise]", "translation-off: b",
      "translation-of: a",
    ])
  func aMistakeInAnAssetLeavesItOut(keys: String) throws {
    #expect(try score(asset: keys, persona: "") < 2)
  }

  @Test(arguments: ["chanels: [website]", "channels: [website, websit]", "channels: [emial]"])
  func aMistakeInChannelsStillAsksForOne(keys: String) throws {
    let files = Self.files(asset: "", persona: "").merging([
      "personas/cfo.md": "---\ninfluence: veto\n\(keys)\n---\n" + Self.journey
    ]) { $1 }
    #expect(try #require(Coverage(files).cell("cfo.selection").score) < 2)
  }

  @Test func aPersonaThatIsALinkKeepsItsRow() {
    let tree = LinkedTree(Self.files(asset: "", persona: ""), links: ["personas/ciso.md"])
    let workspace = WorkspaceReader.read(tree, rules: [], jobs: 1)
    #expect(workspace.personas.map(\.id) == ["cfo", "ciso"])
    #expect(workspace.diagnostics.map(\.rule.id) == ["symbolic-link"])
  }

  @Test func ofTwoFilesWithOneIDBothKeepTheirRows() {
    let files = Self.files(asset: "", persona: "").merging([
      "personas/CFO.md": "---\ninfluence: veto\n---\n" + Self.journey
    ]) { $1 }
    let workspace = Workspace.read(files)
    #expect(workspace.personas.map(\.id) == ["cfo", "cfo-2"])
    #expect(workspace.diagnostics.map(\.rule.id) == ["bad-id"])
  }

  @Test func aStageWhoseIDIsWrongKeepsItsColumn() {
    let files = Self.files(asset: "", persona: "").merging([
      "personas/taxonomy.md": "---\nstages: [Awareness, selection]\n---\nText.\n"
    ]) { $1 }
    let workspace = Workspace.read(files)
    #expect(
      workspace.taxonomy.stages.map { workspace.taxonomy[$0].id } == ["awareness", "selection"])
    #expect(workspace.diagnostics.map(\.rule.id) == ["bad-id"])
  }

  @Test(
    arguments: [
      (
        "personas/cfo.md", "## Journey\n### Selection\n- Objecton (b): Why?\n",
        "label-resembles-kind"
      ),
      ("personas/cfo.md", "## Journey\n### Selecton\n- Question (b): Why?\n", "unknown-stage"),
      ("personas/cfo.md", "## Journey\n### Selection\n- Question (B): Why?\n", "bad-id"),
    ])
  func aPointerToWhatAMistakeLeftOutIsNoFindingOfItsOwn(
    path: String, body: String, rule: String
  ) {
    let files = Self.files(asset: "", persona: "").merging([
      path: "---\ninfluence: veto\n---\n\(body)"
    ]) { $1 }
    #expect(Workspace.read(files).diagnostics.map(\.rule.id) == [rule])
  }

  private static let journey = "## Journey\n### Selection\n- Question (b): Why?\n"

  private static func files(asset: String, persona: String) -> [String: String] {
    [
      "personas/cfo.md": "---\n\(Self.persona)\n\(persona)\n---\n" + journey,
      "content/a.md": Sample.replying("\(Self.asset)\n\(asset)"),
    ]
  }

  private func score(asset: String, persona: String) throws -> Int {
    let coverage = Coverage(Self.files(asset: asset, persona: persona))
    return try #require(coverage.cell("cfo.selection").score)
  }
}

/// A tree of texts, with symbolic links beside them.
private struct LinkedTree: SourceTree {
  let entries: [SourceTreeEntry]
  private let texts: TextTree

  init(_ files: [String: String], links: [String]) {
    texts = TextTree(files)
    let linked = links.map { SourceTreeEntry(path: $0, kind: .symbolicLink(target: "/etc/passwd")) }
    entries = (texts.entries + linked).sorted { $0.path < $1.path }
  }

  func bytes(of path: String) -> Result<[UInt8], UnreadableSource> { texts.bytes(of: path) }
}
