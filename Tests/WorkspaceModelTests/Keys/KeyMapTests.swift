import PersonaTestSupport
import SourceDocuments
import Testing
import WorkspaceModel

/// The taxonomy's `keys`: what the keys of other systems stand for.
struct KeyMapTests {
  private static let map = """
    keys:
      target_persona: personas
      buyer_stage: stages
      lastmod: reviewed
      date: published
      state: status
      author: owner
      Preferred Channel: channels
      aka: aliases
    """

  private func read(_ keys: String, map: String = map, at path: String = "content/a.md")
    -> Workspace
  {
    Workspace.read([
      "personas/taxonomy.md": "---\nsegments: [enterprise]\n\(map)\n---\n",
      "personas/cfo.md": "---\ntitle: CFO\n---\n",
      path: "---\n\(keys)\n---\nText.\n",
    ])
  }

  @Test func theirKeysAreReadAsOurs() {
    let workspace = read(
      """
      title: Payback
      target_persona: cfo
      buyer_stage: [BOFU, tofu]
      lastmod: 2026-10-02T09:30:00Z
      date: 2026-03-10
      state: draft
      author: Jane Doe
      """)
    let asset = workspace.asset("a")
    #expect(workspace.diagnostics.map(\.rule.id) == ["date-with-time"])
    #expect(
      asset?.covers.map { workspace.address(of: $0.target) } == ["cfo.selection", "cfo.awareness"])
    #expect(asset?.reviewed?.description == "2026-10-02")
    #expect(asset?.published?.description == "2026-03-10")
    #expect(asset?.status == .draft)
    #expect(asset?.owner.map(workspace.taxonomy.title(of:)) == "Jane Doe")
    #expect(asset?.facts.extras == [])
    #expect(asset?.facts.foreignNames["reviewed"] == "lastmod")
    #expect(asset?.facts.line(ofKey: "reviewed") == 5)
  }

  @Test func theyAreInForceForPersonasToo() {
    let workspace = read(
      "Preferred Channel: email\naka: finance-chief", at: "personas/cio.md")
    #expect(workspace.diagnostics.isEmpty)
    #expect(workspace.persona("cio")?.channels.count == 1)
    #expect(workspace.persona("cio")?.aliases == ["finance-chief"])
  }

  @Test(
    arguments: [
      ("state: draft\n↓status: published", true), ("status: published\n↓state: draft", true),
      ("author: a\n↓owner: b", false), ("date: 2026-01-01\n↓published: 2026-01-01", true),
    ])
  func bothWaysAreAnErrorOfThatKey(keys: String, isDoubtful: Bool) {
    let marked = MarkedText("---\n\(keys)\n---\nText.\n")
    let workspace = read(keys.replacing("↓", with: ""))
    #expect(workspace.found == marked.places.map { "key-written-both-ways \($0)" })
    #expect(workspace.asset("a")?.isLivenessDoubtful == isDoubtful)
    #expect(workspace.asset("a")?.status == .published)
    #expect(workspace.asset("a")?.owner == nil)
  }

  @Test(
    arguments: [
      ("keys: {state: ↓statuss}", "bad-key-mapping", ["status"]),
      ("keys: {state: ↓nowhere-near}", "bad-key-mapping", []),
      ("keys: {↓title: summary}", "bad-key-mapping", []),
      ("keys: {state: ↓[status]}", "wrong-type", []), ("keys: ↓state", "wrong-type", []),
      ("keys: {state: ↓*x}", "yaml-not-plain", []),
      ("↓kyes: {state: status}", "misspelt-key", ["keys"]),
    ] as [(String, String, [String])])
  func aMistakeInTheTableIsTold(map: String, rule: String, near: [String]) {
    let marked = MarkedText("---\nsegments: [enterprise]\n\(map)\n---\n")
    let workspace = read("title: A", map: map.replacing("↓", with: ""))
    #expect(workspace.found == marked.places.map { "\(rule) \($0)" })
    #expect(workspace.diagnostics.first?.suggestions == near)
  }

  /// A draft under a key that the table lost must not be live.
  @Test(
    arguments: [
      "keys: {state: statuss}", "keys: {state: nowhere-near}", "keys: {state: [status]}",
      "keys: state", "keys: {state: *x}", "kyes: {state: status}",
    ])
  func aMistakeInTheTableMakesNothingLive(map: String) {
    let workspace = read("state: draft", map: map)
    #expect(workspace.asset("a")?.isLivenessDoubtful == true)
    #expect(workspace.diagnostics.count == 1)
  }

  @Test func anEntryWithoutAValueMapsNothing() {
    #expect(read("state: draft", map: "keys: {state: }").found == ["misspelt-key 2:1"])
  }

  @Test func aGeneratorsKeyMayBeMapped() {
    let workspace = read(
      "publishDate: 2026-03-10", map: "keys: {publishDate: published}")
    #expect(workspace.found == [])
    #expect(workspace.asset("a")?.published?.description == "2026-03-10")
  }

  @Test func daysWithAMonthsNameAreReadUnderTheirKeys() {
    let map = "keys: {pubDate: published}"
    for value in ["Jul 08 2022", "8 July 2022", "July 8, 2022"] {
      let workspace = read("pubDate: \(value)", map: map)
      #expect(workspace.asset("a")?.published?.description == "2022-07-08")
      #expect(workspace.diagnostics.map(\.rule.id) == ["date-with-time"])
    }
    #expect(read("pubDate: 08/07/2022", map: map).diagnostics.map(\.rule.id) == ["bad-date"])
  }

  @Test(
    arguments: [
      ("target_persona: cfo", "personas"), ("Target Persona: cfo", "personas"),
      ("audience: cfo", "personas"), ("buyer_stage: x", "stages"), ("funnel_stage: x", "stages"),
      ("journey_stage: x", "stages"), ("content_type: x", "type"), ("last_updated: x", "reviewed"),
      ("lastmod: x", "reviewed"), ("date: x", "published"), ("publish_date: x", "published"),
      ("author: x", "owner"),
    ])
  func aKnownKeyOfOthersIsToldWithTheLinesToPaste(keys: String, ours: String) {
    let workspace = read(keys, map: "")
    let found = workspace.diagnostics.first
    #expect(workspace.found == ["foreign-key 2:1"])
    #expect(found?.message.hasSuffix("it most likely means `\(ours)`") == true)
    #expect(found?.notes.first?.text.contains("`keys:`") == true)
    #expect(found?.notes.first?.text.contains(": \(ours)`") == true)
    #expect(found?.notes.last?.text.contains("`x-") == true)
    #expect(found?.notes.first?.text.contains("\"") == keys.contains(" P"))
    #expect(workspace.asset("a")?.isLivenessDoubtful == false)
  }

  @Test(arguments: ["publication_status: draft", "market_segment: smb", "content_role: value"])
  func aKnownKeyOfOthersThatCouldTakeAwayDoesSo(keys: String) {
    #expect(read(keys, map: "").asset("a")?.isLivenessDoubtful == true)
  }
}
