import CoverageAnalysis
import CoverageTestSupport
import CoverageWording
import PersonaTestSupport
import Testing
import WorkspaceModel

/// The brief for a writer: whoever has it needs to know nothing else.
struct WriterBriefTests {
  private func sections(_ files: [String: String], _ need: String) throws -> [BriefSection] {
    let coverage = Coverage(files)
    return Wording(coverage).sections(of: coverage.brief(for: try coverage.need(need)))
  }

  private func text(_ sections: [BriefSection]) -> String {
    sections.map { "\($0.title)\n" + $0.lines.map { "\($0.text)\n" }.joined() }.joined()
  }

  /// One section of each field, each with a paragraph, an item, one within it, and a part.
  private static let everything =
    PersonaHeadings.all.filter { $0.field != .journey }.map { entry in
      let parts = entry.subheadings.map { "### \($0)\nBelow \(entry.field) \($0).\n" }
      return "## \(entry.name)\nSaid of \(entry.field).\n\nAnd *more* of \(entry.field).\n\n"
        + "- Item of \(entry.field) & others\n  - Within \(entry.field)\n- (assumed) Guess of \(entry.field)\n\n"
        + parts.joined()
    }.joined() + "## Our own heading\nA note of the team.\n"

  private static let persona =
    "---\ntitle: CFO\njob-titles: [Finance Director]\nchannels: {email: confirmed}\n---\nGuards cash.\n\n"
    + everything
      + """
      ## Journey
      ### Evaluation
      Prose of the stage.
      - Question (cost): What does it cost?
        - Asked in the first call.
      - Search: cost of waiting
      ### Selection
      - Proof (peer): A peer's figures.
      """

  /// A file that is begun is the one to go on with, whether or not an answer can be mended.
  @Test(arguments: [
    (false, "Go on with the file that is begun"),
    (true, "The file that is begun, only where no answer above can be mended"),
  ])
  func noSecondFileIsOfferedBesideOneThatIsBegun(isAnswered: Bool, title: String) throws {
    var files = [
      "personas/cfo.md": Self.persona,
      "content/begun.md": "---\nstatus: draft\n---\n(write: what it says)\n\n## Answers\n"
        + "- cfo.evaluation.cost: (write: what it replies)\n",
    ]
    if isAnswered {
      files["content/old.md"] =
        "---\nreviewed: 2020-01-01\nchannels: [email]\n---\nText.\n\n## Answers\n"
        + "- cfo.evaluation.cost: Nine euros for each seat.\n"
    }
    let last = try #require(try sections(files, "cfo.evaluation.cost").last)
    #expect(last.title == title)
    #expect(last.file == nil)
    #expect(last.lines.map(\.text).joined().contains("content/begun.md"))
  }

  @Test func everyPartOfThePersonaStandsInIt() throws {
    let sections = try sections(["personas/cfo.md": Self.persona], "cfo.evaluation.cost")
    let text = text(sections)
    for entry in PersonaHeadings.all where entry.field != .journey {
      for words in [
        "Said of \(entry.field).", "And more of \(entry.field).", "Item of \(entry.field) & others",
        "Within \(entry.field)", "(assumed) Guess of \(entry.field)",
      ] + entry.subheadings.map({ "Below \(entry.field) \($0)." }) {
        #expect(text.contains(words + "\n"), "\(words) is missing")
      }
    }
    for words in [
      "Guards cash.", "A note of the team.", "Our own heading", "Prose of the stage.",
      "Asked in the first call.", "cost of waiting", "Finance Director",
      "Proof (peer): A peer's figures.",
    ] {
      #expect(text.contains(words), "\(words) is missing")
    }
  }

  @Test func theMarksInForceAreTold() throws {
    let files = [
      "personas/cfo.md": Sample.persona(
        "title: CFO\nchannels: {email: confirmed, events: assumed}\nformats: [pdf]",
        "### Evaluation\n- Proof (peer): A peer's figures."),
      "personas/taxonomy.md":
        "---\nasset-types: [{id: case-study, freshness: 18 months}]\n---\nGuide.\n",
    ]
    let strong = try #require(
      try sections(files, "cfo.evaluation.peer").first {
        $0.title == "What a strong answer is here"
      })
    let lines = strong.lines.map(\.text)
    #expect(
      lines.contains(
        "It is a proof: the asset plays the role Proof, Risk or Implementation, by its `type` or its `role`."
      ))
    #expect(
      lines.contains(
        "It is dated, and fresh for 12 months after it was published or last reviewed; as Case study 18 months."
      ))
    #expect(
      lines.contains(
        "It is where this persona is: Email (seen there) or Events (assumed). On assumed channels alone it is strong and marked as assumed."
      ))
    #expect(lines.contains("They prefer PDF; it is a wish, no mark."))
  }

  @Test func aMarkThatIsNotInForceIsNotAskedFor() throws {
    var files = Sample.taxonomy(rules: "strong-requires: [answers]")
    files.merge(Sample.cfo) { $1 }
    let lines = text(try sections(files, "cfo.evaluation.cost"))
    #expect(!lines.contains("in a sentence or two"))
    #expect(!lines.contains("fresh for"))
    #expect(!lines.contains("where this persona is"))
    #expect(lines.contains(Wording.countsClaims))
  }

  @Test func theSkeletonClaimsNothing() throws {
    let sections = try sections(Sample.cfo, "cfo.evaluation.cost")
    let file = try #require(sections.last?.file)
    let published = file.text.replacing(
      "status: draft", with: "status: published\npublished: 2026-11-20")
    let coverage = Coverage(Sample.cfo.merging([file.path: published]) { $1 })
    #expect(try coverage.cell("cfo.evaluation").score == 0)
    #expect(coverage.workspace.diagnostics.isEmpty)
  }

  @Test func aStrongNeedSaysSo() throws {
    let coverage = Coverage(
      Sample.cfo.merging([
        "content/a.md":
          "---\ntitle: A\nchannels: [email]\nreviewed: 2026-10-01\n---\nText.\n\n## Answers\n"
          + "- cfo.evaluation.cost: It costs nine euros.\n"
      ]) { $1 })
    let brief = coverage.brief(for: try coverage.need("cfo.evaluation.cost"))
    #expect(
      Wording(coverage).done(brief)
        == #"cfo.evaluation.cost has a strong answer already: "A", in content/a.md. It says: "It costs nine euros.""#
    )
  }
}
