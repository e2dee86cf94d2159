import PersonaTestSupport
import SourceDocuments
import Testing
import WorkspaceModel

/// How a persona is found by what a file calls it, and a tag by what the taxonomy does not list.
struct NamedPersonaTests {
  private static let files = [
    "personas/cfo.md":
      "---\ntitle: Chief Financial Officer\njob-titles: [CFO, Director]\naliases: [finance]\n---\n",
    "personas/ciso.md": "---\njob-titles: [Head of Security, Director]\n---\n# Security chief\n",
    "personas/director.md": "---\ntitle: Managing director\n---\n",
  ]

  private func covers(_ name: String) -> Workspace {
    Workspace.read(
      Self.files.merging(["content/a.md": "---\ncovers: {\(name): [evaluation]}\n---\nText.\n"]) {
        $1
      })
  }

  @Test(
    arguments: [
      ("cfo", "cfo"), ("finance", "cfo"), ("CFO", "cfo"), ("Chief Financial Officer", "cfo"),
      ("chief financial officer", "cfo"), ("Head of security", "ciso"), ("security chief", "ciso"),
      ("director", "director"), ("CISO", "ciso"), ("Managing Director", "director"),
    ])
  func byIDAliasTitleOrJobTitle(name: String, id: String) {
    let workspace = covers(name)
    #expect(workspace.found == [])
    #expect(
      workspace.asset("a")?.covers.map { workspace.address(of: $0.target) } == ["\(id).evaluation"])
  }

  @Test func aNameThatTwoHaveIsAnErrorThatListsThem() {
    let files = Self.files.filter { $0.key != "personas/director.md" }.merging([
      "content/a.md": "---\ncovers: {Director: [evaluation]}\n---\nText.\n"
    ]) { $1 }
    let workspace = Workspace.read(files)
    #expect(workspace.found == ["unknown-persona 2:10"])
    #expect(workspace.diagnostics.first?.message == "2 personas are called `Director`")
    #expect(
      workspace.diagnostics.first?.notes.first?.text
        == "write the id of the one that is meant: `cfo` or `ciso`")
    #expect(workspace.asset("a")?.faultyCovers == ["Director.evaluation"])
  }

  @Test func anotherNameIsAnErrorWithTheNearest() {
    let workspace = covers("Head of Securty")
    #expect(workspace.found == ["unknown-persona 2:10"])
    #expect(workspace.diagnostics.first?.suggestions == ["ciso"])
  }

  @Test(
    arguments: [
      ("covers: {“cfo”: [evaluation]}", "cfo", "a typographic quotation mark"),
      ("covers: {cfo: [“evaluation”]}", "evaluation", "a typographic quotation mark"),
      ("channels: [review‑sites]", "review-sites", "a typographic hyphen or dash"),
      ("channels: [peer\u{A0}communities]", "peer-communities", "a no-break space"),
      ("status: \u{A0}draft", "draft", "a no-break space"),
      ("status: ‘draft’", "draft", "a typographic quotation mark"),
    ])
  func typographyIsNamed(keys: String, right: String, words: String) {
    let workspace = Workspace.read(
      Self.files.merging(["content/a.md": "---\n\(keys)\n---\nText.\n"]) { $1 })
    let found = workspace.diagnostics.first { $0.rule.id != "hidden-character" }
    #expect(found?.suggestions == [right])
    #expect(found?.notes.contains { $0.text.hasPrefix("there is \(words) in it: write ") } == true)
  }

  @Test(
    arguments: [
      (
        "format: podcast",
        "formats: [article, pdf, video, calculator, checklist, slides, page, template, podcast]"
      ),
      ("next-step: [Book a call]", nil),
      ("use-cases: [relocation]", "use-cases: [relocation]"),
      (
        "next-step: Book a call",
        "next-steps: [demo, trial, workshop, pricing-conversation, {id: book-a-call, aliases: [\"Book a call\"]}]"
      ),
    ] as [(String, String?)])
  func anUnlistedTagIsAWarningWithTheLineThatAddsIt(keys: String, line: String?) {
    guard let line else { return }
    let files = Self.files.merging(["content/a.md": "---\n\(keys)\n---\nText.\n"]) { $1 }
    let workspace = Workspace.read(files)
    #expect(workspace.diagnostics.map(\.rule.id) == ["unlisted-tag"])
    #expect(workspace.diagnostics.first?.severity == .warning)
    #expect(workspace.diagnostics.first?.notes.first?.text.hasSuffix("`\(line)`") == true)
    // The line that is shown adds it.
    let mended = files.merging(["personas/taxonomy.md": "---\n\(line)\n---\n"]) { $1 }
    #expect(Workspace.read(mended).diagnostics.map(\.message) == [])
  }

  @Test(
    arguments: [
      ("type: comparison-guide", false), ("role: valeu", true), ("segments: [smb]", true),
      ("channels: [tiktok]", false),
    ])
  func anUnlistedTagNeverRaisesCoverage(keys: String, isDoubtful: Bool) {
    let workspace = Workspace.read(
      Self.files.merging(["content/a.md": "---\n\(keys)\n---\nText.\n"]) { $1 })
    #expect(workspace.diagnostics.map(\.rule.id) == ["unlisted-tag"])
    #expect(workspace.asset("a")?.isLivenessDoubtful == isDoubtful)
    let (persona, _) = Workspace.with("personas/cio.md", "---\nformats: [tiktok]\n---\n")
    #expect(persona.diagnostics.map(\.rule.id) == ["unlisted-tag"])
  }

  @Test(
    arguments: [
      ("influence: hihg", "unknown-tag"), ("influence: mighty", "unknown-tag"),
      ("not-applicable: {pilot: Never}", "unknown-stage"),
      ("listens-to: [nobody]", "unknown-persona"),
    ])
  func anUnknownLevelStageOrPersonaIsAnErrorAlways(keys: String, rule: String) {
    let workspace = Workspace.read(
      Self.files.merging(["personas/cio.md": "---\n\(keys)\n---\nText.\n"]) { $1 })
    #expect(workspace.diagnostics.map(\.rule.id) == [rule])
  }

  @Test func anyOwnerMayStandUntilTheListIsWritten() {
    let files = Self.files.merging([
      "content/a.md": "---\nowner: Jane Doe\n---\nText.\n",
      "content/b.md": "---\nowner: demand-gen\n---\nText.\n",
      "content/modules/m.md": "---\nowner: Jane Doe\n---\nText.\n",
    ]) { $1 }
    let workspace = Workspace.read(files)
    #expect(workspace.found == [])
    #expect(workspace.taxonomy[.owners].entries.map(\.title) == ["Jane Doe", "Demand gen"])
    #expect(workspace.modules.first?.owner == workspace.asset("a")?.owner)
    let listed = files.merging(["personas/taxonomy.md": "---\nowners: [demand-gen]\n---\n"]) { $1 }
    #expect(Workspace.read(listed).diagnostics.map(\.rule.id) == ["unknown-tag", "unknown-tag"])
  }
}
