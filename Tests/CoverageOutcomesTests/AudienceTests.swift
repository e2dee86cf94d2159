import CoverageAnalysis
import CoverageTestSupport
import Testing
import WorkspaceModel

@testable import CoverageOutcomes

/// Who shows intent, and what is told of them.
struct AudienceTests {
  private static let files = [
    "personas/taxonomy.md":
      "---\nsegments: [{id: large, title: Large}, {id: small, title: Small}]\n---\nText.\n",
    "personas/cfo.md": """
    ---
    title: CFO
    job-titles: [CFO, Head of Finance]
    channels: [email]
    ---
    Text.

    ## Journey
    ### Selection
    - Question (price): What does it cost?

    """,
    "content/price.md": """
    ---
    title: The price
    channels: [email]
    reviewed: 2026-09-01
    ---
    Text.

    ## Answers
    - cfo.selection.price: It costs ten thousand a month, in every month of the first year.

    """,
    "content/story.md": "---\ntitle: A story\ncovers: {cfo: [awareness]}\n---\nText.\n",
  ]

  /// Tables with a deal and a stakeholder for each account, named `A0` and so on.
  private static func sample(
    segments: [String], persona: String = "cfo,,", events: [String], smallestGroup: Int = 5
  ) -> OutcomeSample {
    let deals = segments.enumerated().map { "D\($0),A\($0),2026-03-01,,open,\($1)\n" }
    let people = segments.indices.map { "D\($0),C\($0),\(persona)\n" }
    let rows = events.enumerated().map { "E\($0),\($1)\n" }
    return OutcomeSample(
      [
        .opportunities:
          "opportunity_id,account_id,created_on,closed_on,outcome,segment\n\(deals.joined())",
        .stakeholders:
          "opportunity_id,contact_key,persona_id,persona_source,job_title\n\(people.joined())",
        .engagement:
          "event_id,account_id,contact_key,persona_id,asset_id,channel,occurred_on\n\(rows.joined())",
      ], personas: [], smallestGroup: smallestGroup, files: files)
  }

  private static func audience(of sample: OutcomeSample) throws -> Audience {
    try #require(sample.read().outcomes).audience
  }

  /// Of two deals of an account the later one tells its segment; who opens twice is one account.
  @Test func accountsAreCountedOnceInTheirSegment() throws {
    let events = (0..<12).flatMap {
      Array(repeating: "A\($0),C\($0),,price,email,2026-09-01", count: 2)
    }
    let segments = Array(repeating: "large", count: 7) + Array(repeating: "small", count: 5)
    let audience = try Self.audience(of: Self.sample(segments: segments, events: events))
    let row = try #require(audience.rows.first)
    #expect(audience.rows.count == 1)
    #expect(audience.segments.count == 3)
    #expect(row.accounts == .exactly(12))
    #expect(row.bySegment == [.exactly(7), .exactly(5), .exactly(0)])
    #expect(row.withheld == .exactly(0))
    #expect(row.jobTitles == ["CFO", "Head of Finance"])
  }

  @Test func smallSegmentsTakeOthersWithThemAndAreCountedTogether() throws {
    let segments = Array(repeating: "large", count: 9) + ["small", "small", "small", "", ""]
    let events = segments.indices.map { "A\($0),C\($0),,price,email,2026-09-01" }
    let row = try #require(
      try Self.audience(of: Self.sample(segments: segments, events: events)).rows.first)
    #expect(row.accounts == .exactly(14))
    #expect(row.bySegment == [.exactly(9), .withheld, .withheld])
    #expect(row.withheld == .exactly(5))
  }

  /// The sum is known, so that one small segment alone would follow from it.
  @Test func oneSmallSegmentDoesNotFollowFromTheSum() throws {
    let segments = Array(repeating: "large", count: 9) + ["small"]
    let events = segments.indices.map { "A\($0),C\($0),,price,email,2026-09-01" }
    let row = try #require(
      try Self.audience(of: Self.sample(segments: segments, events: events)).rows.first)
    #expect(row.bySegment == [.withheld, .withheld, .exactly(0)])
    #expect(row.withheld == .exactly(10))
  }

  @Test func anAudienceOfFewAccountsIsNotDescribed() throws {
    let sample = Self.sample(
      segments: ["large", "large"],
      events: [0, 1].map { "A\($0),C\($0),,price,email,2026-09-01" })
    let outcomes = try #require(sample.read().outcomes)
    let row = try #require(outcomes.audience.rows.first)
    #expect(row.accounts == .withheld && row.withheld == .withheld)
    #expect(row.bySegment == [.withheld, .withheld, .exactly(0)])
    #expect(row.channels == [] && row.assets == [])
    let section = try #require(
      outcomes.sections(sample.coverage).first { $0.id == "audience" })
    #expect(section.sentences.first == "Through whom accounts show intent can't be told of so few.")
    #expect(section.tables.map(\.id) == ["audience"])
  }

  /// Five accounts came by mail and four by the website.
  @Test func aChannelIsNamedFromTheSmallestGroupOn() throws {
    let segments = Array(repeating: "large", count: 9)
    let events = segments.indices.map {
      "A\($0),C\($0),,price,\($0 < 5 ? "email" : "website"),2026-09-01"
    }
    let sample = Self.sample(segments: segments, events: events)
    let row = try #require(try Self.audience(of: sample).rows.first)
    let taxonomy = sample.coverage.workspace.taxonomy
    #expect(row.channels.map { taxonomy[$0].id } == ["email"])
    #expect(row.assets.map { sample.coverage.workspace.assets[$0].id } == ["price"])
  }

  /// Ninety days back from the day of the report, on what replies at the late stage.
  @Test(arguments: [
    ("A0,C0,,price,,2026-08-23", 1), ("A0,C0,,price,,2026-08-22", 0),
    ("A0,C0,,story,,2026-09-01", 0), ("A0,C9,,price,,2026-09-01", 0),
    (",C0,,price,,2026-09-01", 1), ("A7,,cfo,price,,2026-09-01", 1),
  ])
  func intentIsRecentAndOnWhatRepliesLate(event: String, accounts: Int) throws {
    let sample = Self.sample(segments: ["large"], events: [event], smallestGroup: 1)
    #expect(
      try Self.audience(of: sample).rows.map(\.accounts)
        == (accounts == 0 ? [] : [.exactly(accounts)]))
  }

  @Test(arguments: ["cfo,inferred,", ",,Deputy Head of Finance"])
  func whoIsGuessedCountsAsWell(persona: String) throws {
    let sample = Self.sample(
      segments: ["large"], persona: persona, events: ["A0,C0,,price,,2026-09-01"],
      smallestGroup: 1)
    #expect(try Self.audience(of: sample).rows.map(\.accounts) == [.exactly(1)])
  }

  @Test func withoutIntentASentenceSaysSo() throws {
    let sample = Self.sample(segments: ["large"], events: ["A0,C0,,story,,2026-09-01"])
    let sections = try #require(sample.read().outcomes).sections(sample.coverage)
    let section = try #require(sections.first { $0.id == "audience" })
    #expect(
      section.sentences.first
        == "No account shows intent through anybody whose persona is known or guessed.")
    #expect(section.tables.isEmpty)
  }

  @Test func aChannelIsOneOfTheTaxonomy() {
    let sample = Self.sample(segments: ["large"], events: ["A0,C0,,price,emial,2026-09-01"])
    #expect(
      sample.mistakes == [
        "engagement.csv:2:17: error: `emial` is no channel of the taxonomy; did you mean `email`?"
      ])
  }
}
