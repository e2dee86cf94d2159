import PersonaTestSupport
import SourceDocuments
import Testing
import WorkspaceModel

/// What a mistake in an asset's keys leaves behind.
struct AssetMistakeTests {
  @Test(
    arguments: [
      ("covers: {cfoo: [evaluation, selection]}", ["cfoo.evaluation", "cfoo.selection"]),
      ("covers: {cfo: [evaluatoin, selection]}", ["cfo.evaluatoin"]),
      ("covers: {cfo: evaluation, ciso: {selection: yes}}", ["ciso.selection"]),
      ("covers: [cfo.evaluation]", ["cfo.evaluation"]),
      ("covers: {cfo: &x [evaluation]}", ["cfo.evaluation"]),
      ("covers: {cfo: [evaluation], cfo: [selection]}", ["cfo.evaluation", "cfo.selection"]),
      ("cover: {cfo: [evaluation]}", ["cfo.evaluation"]),
      ("personas: [cfo, cisoo]\nstages: [selection]", ["cisoo.selection"]),
      ("personas: [cfo]\nstages: [selektion]", ["cfo.selektion"]),
      ("persona: [cfo]\nstages: [selection]", ["cfo.selection"]),
      (
        "covers: {cfo: [evaluation]}\npersonas: [ciso]\nstages: [selection, expansion]",
        ["ciso.selection", "ciso.expansion"]
      ),
      ("covers: {cfo: [evaluation]}", []), ("personas: [cfo]", []),
    ] as [(String, [String])])
  func cellsWithAnErrorAreKeptAsWritten(keys: String, expected: [String]) {
    let (workspace, _) = Workspace.with("content/a.md", "---\n\(keys)\n---\nText.\n")
    #expect(workspace.asset("a")?.faultyCovers == expected)
  }

  @Test func theShortFormCoversEveryPair() {
    let (workspace, _) = Workspace.with(
      "content/a.md", "---\npersonas: [cfo, ciso]\nstages: [evaluation, decision]\n---\nText.\n")
    #expect(
      workspace.asset("a")?.covers.map { workspace.address(of: $0.target) }
        == ["cfo.evaluation", "cfo.selection", "ciso.evaluation", "ciso.selection"])
    #expect(workspace.asset("a")?.halfClaim == nil)
  }

  @Test func oneListOfTheShortFormAloneIsNoMistake() {
    let (workspace, _) = Workspace.with("content/a.md", "---\npersonas: [cfo]\n---\nText.\n")
    #expect(workspace.asset("a")?.halfClaim == .personas)
    #expect(workspace.found == [])
    let (misspelt, _) = Workspace.with(
      "content/a.md", "---\npersonas: [cfo]\nstage: selection\n---\nText.\n")
    #expect(misspelt.asset("a")?.halfClaim == nil)
  }

  @Test(
    arguments: [
      ("status: publised", true), ("published: 2026-13-01", true), ("segments: [nope]", true),
      ("weak: {cfo.evaluation.nope: Old}", true), ("translation-of: nope", true),
      ("type: [nope]", true), ("role: nope", true), ("statsu: draft", true),
      ("status: draft\nstatus: published", true), ("status: !x published", true),
      ("weak: {cfo.evaluation: Old, cfo.evaluation: Older}", true), ("- a list", true),
      ("owner: nope\nchannels: [nope]\nurl: nope", false), ("type: nope", false),
      ("type: case-study", false),
    ])
  func aMistakeThatCouldHideTooMuchKeepsItFromBeingLive(keys: String, isDoubtful: Bool) {
    let (workspace, _) = Workspace.with("content/a.md", "---\n\(keys)\n---\nText.\n")
    #expect(workspace.asset("a")?.isLivenessDoubtful == isDoubtful)
  }

  @Test(
    arguments: [
      ("{cfo.evaluation.payback: 1f3a5c7e}", false), ("{cfo.evaluation.paybak: 1f3a5c7e}", true),
      ("{cfo.evaluation: 1f3a5c7e}", true), ("{cfo.evaluation.payback: nope}", true), ("{}", false),
    ])
  func aWrongFingerprintIsKnown(value: String, isDoubtful: Bool) {
    let (workspace, _) = Workspace.with(
      "content/a.md", "---\nreviewed-against: \(value)\n---\nText.\n")
    #expect(workspace.asset("a")?.isReviewedAgainstDoubtful == isDoubtful)
    #expect(workspace.diagnostics.isEmpty == !isDoubtful)
  }

  @Test func whatSpoilsAValueLeavesTheOthers() {
    let (workspace, places) = Workspace.with(
      "content/a.md",
      """
      ---
      title: ↓&name Payback
      owner: product-marketing
      reviewed: ↓!date 2026-10-02
      format: pdf
      channels:
        - email
        - ↓*name
      ↓owner: demand-gen
      ---
      # Heading
      """)
    let asset = workspace.asset("a")
    #expect(
      workspace.found
        == zip(["yaml-not-plain", "yaml-not-plain", "yaml-not-plain", "duplicate-key"], places)
        .map { "\($0) \($1)" })
    #expect(asset?.title == "Heading")
    #expect(asset?.owner == nil)
    #expect(asset?.reviewed == nil)
    #expect(asset?.format != nil)
    #expect(asset?.channels.count == 1)
    #expect(asset?.isLivenessDoubtful == false)
  }

  @Test func whatAnUnknownKeyInAnEntryHoldsIsSaidToBeOnNoPage() {
    let (workspace, _) = Workspace.with(
      "personas/p.md",
      "---\nagency: North\nevidence: [{kind: interviews, count: 9, origin: Gong}]\n---\nT.\n")
    #expect(workspace.diagnostics.map(\.rule.id) == ["unknown-key", "unknown-key"])
    #expect(
      workspace.diagnostics.map(\.effect) == [
        "its value is shown on the page, and counts for nothing",
        "its value is on no page, and counts for nothing",
      ])
  }

  @Test func evidenceOfWhichMistakesLeaveNothingIsNone() {
    let (workspace, _) = Workspace.with(
      "personas/p.md", "---\nevidence: [{kind: nothing}, {kind: nothing, count: 3}]\n---\nT.\n")
    #expect(workspace.diagnostics.map(\.rule.id) == ["unlisted-tag", "unlisted-tag"])
    #expect(workspace.personas.last?.evidence.map(\.count) == [3])
  }

  @Test func wellKnownKeysOfOthersAreNoSlips() {
    let (workspace, _) = Workspace.with(
      "content/a.md", "---\ntags: [a]\nimages: [b.png]\ncover: {image: c.png, alt: A}\n---\nT.\n")
    #expect(Set(workspace.diagnostics.map(\.rule.id)) == ["unknown-key"])
    #expect(workspace.asset("a")?.faultyCovers == [])
  }
}
