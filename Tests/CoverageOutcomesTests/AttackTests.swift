import Testing

@testable import CoverageOutcomes

/// What somebody found who tried to work out what is withheld, or to raise a figure by a slip.
struct AttackTests {
  private static let deals = "opportunity_id,account_id,created_on,closed_on,outcome,stage\n"

  private static func deal(_ number: Int, _ outcome: String, stage: String = "") -> String {
    let closed = outcome == "open" ? "" : "2026-05-01"
    return "D\(number),A\(number),2026-02-01,\(closed),\(outcome),\(stage)\n"
  }

  /// Deals of the finance chief: so many won, lost and open, of whom some were reached.
  private static func sample(
    reached: [Int], other: [Int], unknown: Int = 0, smallestGroup: Int = 5
  ) -> OutcomeSample {
    var (deals, people, events) = (
      Self.deals, "opportunity_id,contact_key,persona_id\n",
      "event_id,account_id,contact_key,asset_id,occurred_on\n"
    )
    var number = 0
    for (isReached, counts) in [(true, reached), (false, other)] {
      for (outcome, count) in zip(["won", "lost", "open"], counts) {
        for _ in 0..<count {
          deals += deal(number, outcome)
          people += "D\(number),C\(number),cfo\n"
          if isReached { events += "E\(number),A\(number),C\(number),for-cfo,2026-02-02\n" }
          number += 1
        }
      }
    }
    for _ in 0..<unknown {
      deals += deal(number, "open")
      number += 1
    }
    return OutcomeSample(
      [.opportunities: deals, .stakeholders: people, .engagement: events],
      smallestGroup: smallestGroup)
  }

  @Test func anotherLandmarkBringsNothingBack() throws {
    let outcomes = try #require(
      Self.sample(reached: [10, 10, 10], other: [10, 10, 10], unknown: 1).read().outcomes)
    let comparison = try #require(outcomes.comparisons.all.first)
    #expect(comparison.notIdentified == .withheld)
    for (_, difference) in comparison.sensitivity where comparison.difference == .withheld {
      #expect(difference == .withheld)
    }
  }

  /// Both sides of the account table are all accounts, for whoever looks.
  @Test func accountsOfOnePersonaDoNotTellOfAnother() throws {
    let outcomes = try #require(
      Self.sample(reached: [1, 3, 1], other: [20, 20, 10]).read().outcomes)
    let account = try #require(
      outcomes.comparisons.all.first { if case .account = $0.subject { true } else { false } })
    let pairs = [
      (account.reached.won, account.notReached.won),
      (account.reached.lost, account.notReached.lost),
      (account.reached.open, account.notReached.open),
    ]
    for (reached, other) in pairs { #expect(reached == .withheld && other == .withheld) }
  }

  @Test func leadsThatBecameDealsDoNotTellOfADecision() throws {
    var leads = "lead_id,lead_definition,created_on,decision\n"
    let decisions = [("accepted", 20), ("rejected", 10), ("not-ready", 1), ("open", 3)]
    var number = 0
    for (decision, count) in decisions {
      for _ in 0..<count {
        leads += "L\(number),,2026-02-01,\(decision)\n"
        number += 1
      }
    }
    let outcomes = try #require(
      OutcomeSample([.leads: leads], smallestGroup: 5).read().outcomes)
    #expect(outcomes.leads.first?.becameDeals == .withheld)
  }

  @Test func dealsLostAtAStageDoNotFollowFromAllThatAreLost() throws {
    let rows =
      (0..<8).map { Self.deal($0, "lost", stage: "selection") }
      + [Self.deal(8, "lost", stage: "evaluation")]
    let outcomes = try #require(
      OutcomeSample([.opportunities: Self.deals + rows.joined()], smallestGroup: 5).read().outcomes)
    #expect(outcomes.standing.stages.filter { $0.lost == .withheld }.count == 2)
  }

  @Test func theMostIsOnlySaidOfAllWhereAllAreShown() throws {
    var rows = (0..<6).map { "D\($0),A,2026-01-01,,open,evaluation\n" }
    rows += (6..<26).map { "D\($0),A,2026-01-01,,open,selection\n" }
    rows.append("D99,A,2026-09-20,,open,selection\n")
    let sample = OutcomeSample(
      [.opportunities: Self.deals + rows.joined()], smallestGroup: 5)
    let sections = try #require(sample.read().outcomes).sections(sample.coverage)
    #expect(
      sections.first?.sentences.first?.hasPrefix("Of the stages that can be told, most stand still")
        == true)
  }

  @Test(arguments: ["-", "n/a", "Unknown", " ", "NULL"])
  func whatStandsForNoKeyIsNone(key: String) {
    let text = "\(Self.deals)D1,\(key),2026-02-01,,open,\n"
    #expect(
      OutcomeSample([.opportunities: text]).mistakes.first?.contains(
        "is no key: leave the value empty")
        == true)
  }

  @Test func moreMistakesThanAreKeptLeaveNoRowThrough() throws {
    let bad = (0..<1_500).map { "D\($0),A\"x,2026-02-01,2026-05-01,won,\n" }.joined()
    let good = (2_000..<2_020).map { Self.deal($0, "lost") }.joined()
    let sample = OutcomeSample([.opportunities: Self.deals + good + bad])
    let read = sample.read(skipsBadRows: true)
    #expect(read.outcomes?.comparisons.cohort == .exactly(20))
    #expect(read.reader.rejectedCount == 1_500)
  }

  @Test func aLeadBecameADealThatIsThere() throws {
    let leads =
      "lead_id,lead_definition,created_on,decision,opportunity_id\nL1,,2026-02-01,accepted,D7\n"
    let sample = OutcomeSample([.opportunities: Self.deals + Self.deal(1, "won"), .leads: leads])
    #expect(
      try #require(sample.read().outcomes).leads.first?.becameDeals
        == .share(Proportion(count: 0, total: 1)))
  }

  @Test func aPeriodHasAnEndAndALength() {
    let header = "period_start,period_end,persona_id,amount_minor,currency\n"
    #expect(
      OutcomeSample([.costs: "\(header)2016-01-01,2026-03-31,cfo,5,USD\n"]).mistakes == [
        "costs.csv:2:12: error: this period is longer than 366 days"
      ])
    #expect(
      OutcomeSample([.costs: "\(header)2026-01-01,2062-03-31,cfo,5,USD\n"]).mistakes == [
        "costs.csv:2:12: error: 2062-03-31 lies ahead of today, 2026-11-21"
      ])
  }

  @Test func aStageOutsideOfTheDealsLifeIsCountedApart() throws {
    let sample = OutcomeSample([
      .opportunities: Self.deals + Self.deal(1, "lost"),
      .stageHistory:
        "opportunity_id,stage,entered_on\nD1,evaluation,1926-02-03\nD1,selection,2026-06-01\n",
    ])
    let reasons = try #require(sample.read().outcomes).leftOut.reasons
    #expect(reasons.map(\.reason) == ["the deal had not begun or was closed on that day"])
    #expect(reasons.map(\.rows) == [.exactly(2)])
  }

  private static let cohort =
    "as_of,landmark_days,lookback_days,cohort,closed_by_landmark,too_young,without_persona,events,"
    + "events_without_persona\n"

  @Test(arguments: [
    (
      "2026-06-30,30,90,30,0,0,0,5,0", "cfo,true,9,4,3,2", "cfo,true,5,4,3,2",
      "`as_of` is 2026-06-30"
    ),
    (
      "2026-11-21,60,90,30,0,0,0,5,0", "cfo,true,9,4,3,2", "cfo,true,5,4,3,2",
      "`landmark_days` is 60"
    ),
    (
      "2026-11-21,30,90,8,0,0,0,5,0", "cfo,true,9,4,3,2", "cfo,true,5,4,3,2",
      "9 deals of `cfo` are more"
    ),
    ("2026-11-21,30,90,30,0,0,0,5,0", "cfo,true,9,4,3,2", "cfo,true,5,4,4,1", "its deals of `cfo`"),
    (
      "2026-11-21,30,90,30,0,0,0,5,0", "cfo,true,9,4,3,2\ncfo,true,9,4,3,2", "cfo,true,5,4,3,2",
      "2 rows speak of `cfo`"
    ),
    (
      "2026-11-21,30,90,30,0,0,40,5,0", "cfo,true,9,4,3,2", "cfo,true,5,4,3,2",
      "more deals are without a persona"
    ),
    (
      "2026-11-21,30,90,30,0,0,0,5,0", "cfo,true,9,4,3,2", "cfo,true,5,1000000000000,3,2",
      "more than 100000 deals on one day"
    ),
  ])
  func tablesOfAWarehouseAgree(cohort: String, outcomes: String, endings: String, told: String) {
    let sample = OutcomeSample([
      .aggregatedCohort: "\(Self.cohort)\(cohort)\n",
      .aggregatedOutcomes: "persona_id,engaged,opps,won,lost,open\n\(outcomes)\n",
      .aggregatedSurvival: "persona_id,engaged,t_days,won,lost,censored\n\(endings)\n",
    ])
    #expect(sample.mistakes.contains { $0.contains(told) }, "\(sample.mistakes)")
  }

  @Test func amountsHaveTheDecimalsOfTheirCurrency() {
    #expect(OutcomeWords.text(1_000_000, "JPY") == "1,000,000 JPY")
    #expect(OutcomeWords.text(1_000_005, "EUR") == "10,000.05 EUR")
    #expect(OutcomeWords.text(1_000_005, "KWD") == "1,000.005 KWD")
  }
}
