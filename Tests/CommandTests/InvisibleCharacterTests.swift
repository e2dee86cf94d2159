import PersonaTestSupport
import Testing

/// Characters that can't be seen and belong to the writing stay what they are in every file that is
/// written, and in all that is meant to be copied.
struct InvisibleCharacterTests {
  private static let words = "👩\u{200D}🚀 و می\u{200C}خواهم soft\u{AD}hyphen zero\u{200B}width"

  private static let persona = """
    ---
    title: "\(words)"
    channels: [email]
    ---
    Guards cash.

    ## Journey
    ### Evaluation
    - Question (cost): \(words)?

    """

  private func workspace() throws -> ScratchFolder {
    try ScratchFolder(["personas/cfo.md": Self.persona])
  }

  @Test func aNewAssetAndABriefKeepThem() throws {
    let folder = try workspace()
    defer { folder.remove() }
    _ = try PersonaCommand.run(
      ["new", "asset", "cost", "--for", "cfo.evaluation.cost"], in: folder.path)
    let file = try folder.read("content/cost.md")
    #expect(file.contains("to the question \"\(Self.words)?\")\n"), "\(file)")
    #expect(file.contains("\n# Where it is distributed. \"\(Self.words)\" is found at: email.\n"))
    _ = try PersonaCommand.run(["new", "asset", "other"], in: folder.path)
    let brief = try PersonaCommand.run(
      ["brief", "cfo.evaluation.cost", "--format", "markdown"], in: folder.path)
    #expect(brief.output.contains(Self.words) && !brief.output.contains("u{"), "\(brief)")
  }

  @Test func aPageOfTheSiteShowsThemToBeCopied() throws {
    let folder = try workspace()
    defer { folder.remove() }
    _ = try PersonaCommand.run(["build"], in: folder.path)
    let page = try folder.read("_site/cells/cfo/evaluation.html")
    #expect(page.contains("what it replies to &quot;\(Self.words)?&quot;"), "\(page)")
    #expect(!page.contains("u{"))
  }

  @Test func whatIsImportedKeepsThem() throws {
    let folder = try workspace()
    defer { folder.remove() }
    try folder.write(
      "page.md", "## \(Self.words) lead\n- **Job titles**: \(Self.words)\n- **Objections**: Dear.\n"
    )
    for _ in 1...2 {
      _ = try PersonaCommand.run(
        ["import", "markdown", "page.md", "--split", "h2", "--write"], in: folder.path)
    }
    let files = try folder.contents(of: "personas").filter { $0.key != "cfo.md" }
    let text = String(decoding: try #require(files.first).value, as: UTF8.self)
    #expect(text.contains("title: \"\(Self.words) lead\"\n"), "\(text)")
    #expect(text.contains("job-titles: [\"\(Self.words)\"]\n"))
  }

  /// What may turn the direction of a comment stays visible there.
  @Test func aBriefShowsWhatTurnsTheDirection() throws {
    let folder = try ScratchFolder([
      "personas/cfo.md": Self.persona.replacing("Guards", with: "\u{202E}Guards")
    ])
    defer { folder.remove() }
    let brief = try PersonaCommand.run(
      ["brief", "cfo.evaluation.cost", "--format", "markdown"], in: folder.path)
    #expect(brief.output.contains(#"\\u{202E}Guards"#), "\(brief)")
  }
}
