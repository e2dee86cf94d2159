import CoverageAnalysis
import CoverageTestSupport
import CoverageWording
import PersonaTestSupport
import SourceDocuments
import Testing
import WorkspaceModel

/// The first sentence of the index page, rung by rung.
struct HeadlineTests {
  private func headline(_ files: [String: String]) -> Headline {
    Wording(Coverage(files)).headline
  }

  @Test func withoutPersonasTheFirstOneIsWritten() {
    let headline = headline(["content/a.md": Sample.asset("title: A")])
    #expect(
      headline.sentence == "Nobody to convince is written down yet: write the first persona.")
    #expect(headline.lines?.path == "personas/cfo.md")
    #expect(headline.lines?.isNewFile == true)
  }

  @Test func theFirstPersonaToPasteSaysNothingUntilSomebodyWrites() throws {
    let lines = try #require(headline([:]).lines)
    let coverage = Coverage([lines.path: lines.text])
    #expect(coverage.workspace.diagnostics.isEmpty)
    #expect(coverage.findings == ["biography personas/cfo.md"])
    #expect(coverage.workspace.needs.isEmpty)
  }

  @Test func forWhomNothingCountsIsSaid() {
    let sentence = { (keys: String) in
      headline(
        Sample.cfo.merging([
          "personas/cfo.md": Sample.persona(
            "title: CFO\nchannels: [email]\n\(keys)",
            "### Evaluation\n- Question (cost): What does it cost?"),
          "content/a.md": Sample.asset(changing: [:]),
        ]) { $1 }
      ).sentence
    }
    #expect(!sentence("influence: high").contains("Nothing counts"))
    #expect(
      sentence("influence: hgh").hasSuffix(
        "coverage is 0 %. Nothing counts for CFO until the mistake in personas/cfo.md is put right."
      ))
  }

  @Test func withoutAssetsTheFirstOneIsWritten() throws {
    let headline = headline(Sample.cfo)
    #expect(
      headline.sentence
        == "1 persona is written down, and there is nothing to read for this person: write the "
        + "first asset.")
    let lines = try #require(headline.lines)
    let coverage = Coverage(Sample.cfo.merging([lines.path: lines.text]) { $1 })
    #expect(coverage.workspace.diagnostics.isEmpty)
    #expect(coverage.claims.isEmpty)
  }

  /// Two personas of a paragraph with their objections, two assets with a title and a text.
  private static let halfFilled = [
    "personas/cfo.md":
      "# Chief Financial Officer\n\nGuards cash.\n\n## Objections\n"
      + "- We can't see a payback.\n- The figures are the vendor's own.\n",
    "personas/it-lead.md": "# IT lead\n\nRuns the room.\n\n## Goals\n- What if a wave fails?\n",
    "content/payback.md": "# Payback calculator\n\nTwelve months in figures.\n",
    "content/tour.md": "---\ntitle: Tour\n---\nA video.\n",
  ]

  @Test func assetsThatSayForWhomTheyAreNowhereComeFirst() throws {
    let headline = headline(Self.halfFilled)
    #expect(
      headline.sentence
        == #""Payback calculator" and "Tour" say nowhere for whom they are, so they count for no cell."#
    )
    #expect(
      headline.next
        == "At the top of content/payback.md, and of content/tour.md, write these lines: "
        + "keep the personas who should read it, and write the stages at which they need it "
        + "(awareness, evaluation, selection or expansion).")
    let lines = try #require(headline.lines)
    #expect(lines.text == "---\ncovers: {cfo: [], it-lead: []}\n---\n")
    var after = Self.halfFilled
    after[lines.path] = lines.text + Self.halfFilled[lines.path, default: ""]
    let coverage = Coverage(after)
    #expect(coverage.workspace.diagnostics.isEmpty)
    #expect(coverage.claims.isEmpty)
    let one = Self.headlineOfOne
    #expect(one.sentence == #""Tour" says nowhere for whom it is, so it counts for no cell."#)
    #expect(one.next?.hasPrefix("Add this line to the front matter of content/tour.md: ") == true)
    #expect(one.lines?.text == "covers: {cfo: [], it-lead: []}\n")
  }

  private static var headlineOfOne: Headline {
    var files = halfFilled
    files["content/payback.md"] = nil
    return Wording(Coverage(files)).headline
  }

  @Test func thenThePersonasOwnWordsAreOfferedWithTheStageLeftToChoose() throws {
    var files = Self.halfFilled
    files["content/tour.md"] = "---\ntitle: Tour\ncovers: {cfo: [selection]}\n---\nA video.\n"
    let headline = headline(files)
    #expect(
      headline.sentence
        == "1 of 8 cells has something; nobody has written yet what these people must learn, but "
        + "2 objections stand in personas/cfo.md already.")
    #expect(
      headline.next
        == "Add these lines to personas/cfo.md and put each below the heading of the stage at which "
        + "Chief Financial Officer says it: Awareness, Evaluation, Selection or Expansion.")
    let lines = try #require(headline.lines)
    #expect(
      lines.text == """
        ## Journey
        - Objection: We can't see a payback.
        - Objection: The figures are the vendor's own.
        ### Awareness
        ### Evaluation
        ### Selection
        ### Expansion

        """)
    // As they are, without a stage, they are needs that nothing answers yet.
    var after = files
    after[lines.path, default: ""] += "\n" + lines.text
    let coverage = Coverage(after)
    #expect(Set(coverage.workspace.diagnostics.map(\.rule.id)) == ["need-without-stage"])
    #expect(coverage.figures.overall.needsAnswered.numerator == 0)
  }

  @Test func wordsThatNobodyHasWrittenAreAskedFor() throws {
    var files = Self.halfFilled
    files["personas/cfo.md"] = "# Chief Financial Officer\n\nGuards cash.\n"
    files["personas/it-lead.md"] = nil
    files["content/payback.md"] =
      "---\ntitle: Payback calculator\ncovers: {cfo: [selection]}\n---\nText.\n"
    let headline = headline(files)
    #expect(
      headline.sentence
        == "1 of 4 cells has something; nobody has written yet what these people must learn: write "
        + "the first question of Chief Financial Officer at Selection.")
    let lines = try #require(headline.lines)
    var after = files
    after[lines.path, default: ""] += "\n" + lines.text
    #expect(try Coverage(after).cell("cfo.selection").needs.isEmpty)
  }

  @Test func theFirstNeedIsTheHeaviestPersonasWhereTheyTakePart() throws {
    let headline = headline([
      "personas/cfo.md": Sample.persona("title: CFO\ninfluence: low"),
      "personas/ciso.md": Sample.persona(
        "title: CISO\ninfluence: veto\nnot-applicable: {selection: Leaves it to others}"),
      "content/a.md": Sample.asset("title: A\ncovers: {cfo: [awareness]}"),
    ])
    #expect(headline.sentence.hasSuffix("write the first question of CISO at Expansion."))
    #expect(headline.lines?.text.hasPrefix("### Expansion\n") == true)
  }

  @Test func needsThatNothingRepliesToAreCalledSo() throws {
    let headline = headline(
      Sample.cfo.merging([
        "content/a.md": Sample.asset(
          "title: A\nanswers: [cfo.evaluation.cost]\nreviewed: 2026-10-01\nchannels: [email]")
      ]) { $1 })
    #expect(
      headline.sentence
        == "1 need is written down and not answered in a sentence: begin with CFO / Evaluation.")
    #expect(
      headline.next
        == #"Write what "A" replies. In content/a.md, below `## Answers`, write "#
        + "`- cfo.evaluation.cost: …`: in a sentence, what it replies to this. If it does not, take "
        + "the address out.")
  }

  @Test(
    arguments: [
      (0, 0, 0, "1 need is written down and not answered in a sentence: begin with"),
      (1, 0, 1, "The one thing that the buying committee must learn has a strong answer; weighted"),
      (
        1, 1, 1,
        "The one thing that the buying committee must learn has a strong answer on channels that are "
          + "only assumed; weighted"
      ),
      (
        1, 0, 3,
        "1 of the 3 things that the buying committee must learn has a strong answer; weighted"
      ),
      (
        2, 0, 3,
        "2 of the 3 things that the buying committee must learn have a strong answer; weighted"
      ),
      (
        2, 1, 3,
        "2 of the 3 things that the buying committee must learn have a strong answer, 1 of them on "
          + "channels that are only assumed; weighted"
      ),
      (
        2, 2, 3,
        "2 of the 3 things that the buying committee must learn have a strong answer, all of them on "
          + "channels that are only assumed; weighted"
      ),
    ] as [(Int, Int, Int, String)])
  func theSentenceSaysHowManyAreStrong(strong: Int, assumed: Int, all: Int, start: String) {
    #expect(headline(Self.files(strong, assumed, max(all, 1))).sentence.hasPrefix(start))
  }

  /// An officer with some needs at evaluation, some of them answered, some of those only where nobody
  /// has seen the officer.
  private static func files(_ strong: Int, _ assumed: Int, _ all: Int) -> [String: String] {
    let needs = (1...all).map { "- Question (q\($0)): What about part \($0)?" }
    var files = [
      "personas/cfo.md": Sample.persona(
        "title: CFO\nchannels: {email: confirmed, events: assumed}",
        "### Evaluation\n" + needs.joined(separator: "\n")),
      "content/z.md": Sample.asset("title: Z\ncovers: {cfo: [evaluation]}"),
    ]
    for number in 0..<strong {
      let channel = number < assumed ? "events" : "email"
      files["content/a\(number).md"] =
        "---\ntitle: A\nchannels: [\(channel)]\nreviewed: 2026-10-01\n---\nText.\n\n## Answers\n"
        + "- cfo.evaluation.q\(number + 1): Part number \(number + 1) takes a day.\n"
    }
    return files
  }

  @Test func theNumbersOfTheSentenceAreThoseOfTheModel() throws {
    for all in 1...5 {
      for strong in 0...all {
        for assumed in 0...strong {
          let coverage = Coverage(Self.files(strong, assumed, all))
          let sentence = Wording(coverage).headline.sentence
          let figures = coverage.figures.overall
          guard strong > 0 else { continue }
          let numbers = sentence.split { !$0.isNumber }.compactMap { Int($0) }
          var expected: [Int] = all == 1 ? [] : [figures.needsAnsweredStrongly.numerator, all]
          if assumed > 0, assumed < strong { expected.append(figures.needsAssumed.numerator) }
          expected.append(try #require(figures.coverage.percent))
          #expect(numbers == expected, "\(sentence)")
        }
      }
    }
  }

  @Test func withoutAValueItSaysWhy() {
    #expect(
      headline([
        "personas/cfo.md": Sample.persona(
          "title: CFO\nnot-applicable: {awareness: A, evaluation: B, selection: C, expansion: D}"),
        "content/a.md": Sample.asset("title: A\ncovers: {cfo: [selection]}"),
      ]).sentence == "No priority persona takes part at any stage, so there is nothing to cover.")
    #expect(
      headline(
        Self.files(1, 0, 1).merging([
          "personas/taxonomy.md":
            "---\nstages: [{id: evaluation, weight: 0}, {id: selection, weight: 0}]\n---\nGuide.\n"
        ]) { $1 }
      ).sentence == "Coverage has no value, because no cell has any weight.")
  }

  @Test func aTeamThatCountsClaimsIsToldSo() {
    let sentence = headline(
      Self.files(1, 0, 2).merging(Sample.taxonomy(rules: "strong-requires: [answers]")) { $1 }
    ).sentence
    #expect(sentence.hasSuffix(Wording.countsClaims))
  }

  @Test func nothingIsLeftWhereEverythingIsStrong() {
    var files = Self.files(1, 0, 1)
    files["personas/cfo.md"] = Sample.persona(
      "title: CFO\nchannels: [email]\n"
        + "not-applicable: {awareness: Later, selection: Never, expansion: Never}",
      "### Evaluation\n- Question (q1): What about part 1?")
    #expect(headline(files).next == nil)
  }
}
