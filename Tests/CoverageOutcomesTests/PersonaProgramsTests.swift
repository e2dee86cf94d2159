import CoverageTestSupport
import Testing

@testable import CoverageOutcomes

/// What there is for each persona beside content.
struct PersonaProgramsTests {
  private static let messaging = "\n## Messaging\nOne price, and nothing after it.\n"
  private static let campaign = """
    ---
    title: Spring
    sequence:
      - {persona: cfo, stage: evaluation, asset: for-cfo, channel: email}
    ---
    Text.

    """
  private static let events =
    "event_id,account_id,contact_key,persona_id,asset_id,occurred_on\n"
    + "E1,A1,,cfo,for-cfo,2026-09-01\n"

  private static func programs(
    messaging: String = messaging, campaign: String = campaign, events: String = events
  ) throws -> (outcomes: Outcomes, sample: OutcomeSample) {
    let files = OutcomeSample.workspace(of: ["cfo"])
    let sample = OutcomeSample(
      [.engagement: events], personas: ["cfo"],
      files: [
        "personas/cfo.md": (files["personas/cfo.md"] ?? "") + messaging,
        "content/campaigns/spring.md": campaign,
      ])
    return (try #require(sample.read().outcomes), sample)
  }

  @Test func allFourAreThere() throws {
    let (outcomes, sample) = try Self.programs()
    let row = try #require(outcomes.programs.rows.first)
    #expect(row.isComplete && row.assets == 1 && row.campaignSteps == 1)
    #expect(row.events == .exactly(1))
    let section = outcomes.sections(sample.coverage).first { $0.id == "programs" }
    #expect(section?.sentences.first?.hasPrefix("1 of 1 persona has all four: ") == true)
  }

  @Test func eachOfThemCanBeMissing() throws {
    let header = "event_id,account_id,contact_key,persona_id,asset_id,occurred_on\n"
    let cases = [
      try Self.programs(messaging: ""),
      try Self.programs(campaign: "---\ntitle: Spring\n---\nText.\n"),
      try Self.programs(events: header),
    ]
    for (outcomes, _) in cases { #expect(outcomes.programs.rows.map(\.isComplete) == [false]) }
  }
}
