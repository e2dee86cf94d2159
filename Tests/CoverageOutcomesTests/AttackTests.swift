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
      sections.first?.sentences.first?.hasPrefix(
        "Of the stages that can be told, more deals stand still")
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

  /// Whoever sees the difference by segments could work the withheld counts out from its digits.
  @Test func segmentsBringNothingBack() throws {
    var (deals, people, events) = (
      "opportunity_id,account_id,created_on,closed_on,outcome,segment\n",
      "opportunity_id,contact_key,persona_id\n",
      "event_id,account_id,contact_key,asset_id,occurred_on\n"
    )
    var number = 0
    for segment in ["enterprise", "mid-market"] {
      for (outcome, isReached, count) in [
        ("won", true, 6), ("lost", true, 6), ("won", false, 6), ("lost", false, 6),
        ("open", true, segment == "enterprise" ? 1 : 0),
      ] {
        for _ in 0..<count {
          let closed = outcome == "open" ? "" : "2026-05-01"
          deals += "D\(number),A\(number),2026-02-01,\(closed),\(outcome),\(segment)\n"
          people += "D\(number),C\(number),cfo\n"
          if isReached { events += "E\(number),A\(number),C\(number),for-cfo,2026-02-02\n" }
          number += 1
        }
      }
    }
    let sample = OutcomeSample(
      [.opportunities: deals, .stakeholders: people, .engagement: events], smallestGroup: 5,
      files: [
        "personas/taxonomy.md":
          "---\nsegments: [{id: enterprise, title: Enterprise}, {id: mid-market, title: Mid}]\n---\n"
      ])
    let outcomes = try #require(sample.read().outcomes)
    let comparison = try #require(outcomes.comparisons.all.first)
    #expect(comparison.reached.open == .withheld)
    #expect(comparison.difference == .withheld)
    #expect(comparison.bySegment == nil)
  }

  @Test func allDealsLessThoseOfAPersonaTellOfNoSingleDeal() throws {
    var (deals, people, events) = (
      "opportunity_id,account_id,created_on,closed_on,outcome,amount_minor,currency\n",
      "opportunity_id,contact_key,persona_id\n",
      "event_id,account_id,contact_key,asset_id,occurred_on\n"
    )
    for number in 0..<11 {
      deals += "D\(number),A\(number),2026-02-01,,open,\(1_000 + number),EUR\n"
      for persona in ["cfo", "ciso"] where persona == "cfo" ? number < 10 : number > 3 {
        people += "D\(number),\(persona)\(number),\(persona)\n"
        events += "\(persona)\(number),A\(number),\(persona)\(number),for-\(persona),2026-02-02\n"
      }
    }
    let sample = OutcomeSample(
      [.opportunities: deals, .stakeholders: people, .engagement: events], smallestGroup: 5)
    let pipeline = try #require(sample.read().outcomes).pipeline.currencies
    #expect(pipeline.map(\.total.count) == [.withheld])
    #expect(pipeline.flatMap(\.rows).allSatisfy { $0.share == nil })
  }

  @Test func sourcesAndReasonsDoNotTellOfADecision() throws {
    var leads = "lead_id,lead_definition,created_on,source,decision,reason\n"
    var number = 0
    for (decision, count) in [("accepted", 20), ("rejected", 10), ("not-ready", 2), ("open", 5)] {
      for _ in 0..<count {
        let reason = decision == "accepted" || decision == "open" ? "" : "need"
        leads += "L\(number),,2026-02-01,search,\(decision),\(reason)\n"
        number += 1
      }
    }
    let outcomes = try #require(OutcomeSample([.leads: leads], smallestGroup: 5).read().outcomes)
    let lead = try #require(outcomes.leads.first)
    #expect(lead.decisions.notReady == .withheld)
    #expect(lead.decisions.rejected == .withheld)
    #expect(lead.bySource.map(\.decisions.rejected) == [.withheld])
    #expect(lead.byCriterion.isEmpty && lead.otherReasons == .withheld)
  }

  @Test func eventsOfNobodyDoNotTellOfThoseOfAPersona() throws {
    var events = "event_id,account_id,contact_key,persona_id,asset_id,occurred_on\n"
    var number = 0
    for (persona, count) in [("cfo", 40), ("ciso", 2), ("", 10)] {
      for _ in 0..<count {
        events += "E\(number),A\(number),,\(persona),for-cfo,2026-02-02\n"
        number += 1
      }
    }
    let sample = OutcomeSample([.engagement: events], smallestGroup: 5)
    let outcomes = try #require(sample.read().outcomes)
    #expect(outcomes.programs.rows.map(\.events) == [.exactly(40), .withheld])
    #expect(outcomes.comparisons.eventsWithoutPersona == .withheld)
  }

  @Test func theTimeAtAStageDoesNotTellWhoStandsStill() throws {
    let rows = ["2026-09-20", "2026-05-01", "2026-04-01"].enumerated().map { number, day in
      "D\(number),A\(number),\(day),,open,evaluation\n"
    }
    let sample = OutcomeSample(
      [.opportunities: Self.deals + rows.joined()], smallestGroup: 3)
    let stages = try #require(sample.read().outcomes).standing.stages
    #expect(stages.contains { $0.standing == .withheld })
    #expect(stages.allSatisfy { $0.medianDays == nil })
  }

  @Test func aLeadIsADealOnceTheDealHasBegun() throws {
    let leads =
      "lead_id,lead_definition,created_on,decision,opportunity_id\n"
      + (0..<10).map { "L\($0),,2026-08-01,accepted,D\($0)\n" }.joined()
    let deals =
      Self.deals + (0..<10).map { "D\($0),A\($0),2026-11-12,,open,\n" }.joined()
    let sample = OutcomeSample([.opportunities: deals, .leads: leads], smallestGroup: 5)
    #expect(
      try #require(sample.read().outcomes).leads.first?.becameDeals
        == .share(Proportion(count: 0, total: 10)))
  }

  @Test func whatNobodyCountedIsNotNothing() throws {
    let text =
      "period_start,period_end,asset_id,persona_id,channel,impressions,sends\n"
      + "2026-01-01,2026-03-31,for-cfo,cfo,email,5000,40\n"
    let use = try #require(OutcomeSample([.performance: text]).read().outcomes).use
    #expect(use.reach.map(\.all) == [.exactly(5_000)])
    #expect(use.reach.map(\.some) == [nil])
    #expect(use.mail.map(\.all) == [.exactly(40)])
  }

  @Test func aWholeAndItsPartsCountTwice() {
    let header = "period_start,period_end,asset_id,persona_id,channel,query,visits\n"
    let days = "2026-01-01,2026-03-31,for-cfo"
    #expect(
      OutcomeSample([
        .performance: "\(header)\(days),,website,,1000\n\(days),cfo,website,,400\n"
      ]).mistakes == [
        "performance.csv:3:44: error: line 2 has this and more in the same days: leave out one of them"
      ])
    #expect(
      OutcomeSample([
        .performance: "\(header)\(days),cfo,website,cost,400\n\(days),cfo,website,,1000\n"
      ]).mistakes == [
        "performance.csv:3:44: error: line 2 has a part of this in the same days: leave out one of them"
      ])
  }

  @Test func costsOfTheSameDaysAreDoubtful() throws {
    let row = "2026-01-01,2026-03-31,cfo,5,USD\n"
    let sample = OutcomeSample([
      .costs: "period_start,period_end,persona_id,amount_minor,currency\n\(row)\(row)"
    ])
    #expect(
      sample.mistakes == [
        "costs.csv:3:1: warning: this period overlaps that of line 2, which speaks of the same; both "
          + "count"
      ])
    #expect(sample.read().outcomes != nil)
  }

  @Test func openLeadsAreNoSmallGroup() throws {
    let leads =
      "lead_id,lead_definition,created_on,decision\n"
      + (0..<6).map { "L\($0),,2026-02-01,open\n" }.joined()
    let sample = OutcomeSample([.leads: leads], smallestGroup: 5)
    let sections = try #require(sample.read().outcomes).sections(sample.coverage)
    #expect(
      sections.first { $0.id == "leads" }?.sentences.first == "No lead has a decision yet.")
  }

  @Test func ofTwoThatAreMostBothAreNamed() throws {
    let rows = (0..<12).map { number in
      "D\(number),A\(number),2026-01-01,,open,\(number < 6 ? "evaluation" : "selection")\n"
    }
    let sample = OutcomeSample(
      [.opportunities: Self.deals + rows.joined()], smallestGroup: 5)
    let sections = try #require(sample.read().outcomes).sections(sample.coverage)
    #expect(
      sections.first?.sentences.first
        == "More deals stand still at Evaluation (6 of 6 open deals for longer than 90 days) and "
        + "Selection (6 of 6 open deals for longer than 90 days) than at any other stage.")
  }

  @Test func aStageIsUnknownWhereItStands() {
    let sample = OutcomeSample([
      .opportunities: Self.deals + Self.deal(1, "lost"),
      .stageHistory: "opportunity_id,stage,entered_on\nD1,Nonsense,2026-02-03\n",
    ])
    #expect(
      sample.mistakes == [
        "stage_history.csv:2:4: warning: no stage of the taxonomy: `Nonsense`; add what they are "
          + "called as `aliases` of your stages"
      ])
  }

  @Test func reasonsOfOneLeadEachTellNothing() throws {
    var leads = "lead_id,lead_definition,created_on,decision,reason\n"
    for (number, reason) in ["company-size", "need", "budget"].enumerated() {
      leads += "L\(number),,2026-02-01,rejected,\(reason)\n"
    }
    let outcomes = try #require(OutcomeSample([.leads: leads], smallestGroup: 3).read().outcomes)
    let lead = try #require(outcomes.leads.first)
    // One more than have a lead is withheld, so that each may have none.
    #expect(lead.byCriterion.count { $0.count == .withheld } > 3)
  }

  @Test func costsOfATimeDoNotTellOfTheFewDealsOutsideOfIt() throws {
    var (deals, people, events) = (
      Self.deals, "opportunity_id,contact_key,persona_id\n",
      "event_id,account_id,contact_key,asset_id,occurred_on\n"
    )
    for number in 0..<24 {
      let created = number == 0 ? "2025-12-20" : "2026-02-01"
      deals += "D\(number),A\(number),\(created),2026-06-01,\(number < 12 ? "won" : "lost"),\n"
      people += "D\(number),C\(number),cfo\n"
      events += "E\(number),A\(number),C\(number),for-cfo,\(created)\n"
    }
    let sample = OutcomeSample(
      [
        .opportunities: deals, .stakeholders: people, .engagement: events,
        .costs:
          "period_start,period_end,persona_id,amount_minor,currency\n"
          + "2026-01-01,2026-06-30,cfo,5,USD\n",
      ], smallestGroup: 5)
    let outcomes = try #require(sample.read().outcomes)
    let row = try #require(outcomes.costs.rows.first)
    #expect(row.deals == .withheld && row.won == .withheld)
  }

  @Test func aDealThatIsLeftOutIsNotToldByTheSegments() throws {
    let rows =
      (0..<8).map { Self.deal($0, "lost", stage: "selection") }
      + ["D9,A9,2026-02-01,2026-02-05,lost,selection\n"]
    let outcomes = try #require(
      OutcomeSample([.opportunities: Self.deals + rows.joined()], smallestGroup: 5).read().outcomes)
    #expect(outcomes.comparisons.closedByLandmark == .withheld)
    #expect(outcomes.segments.rows.map(\.lost) == [.withheld])
  }

  @Test func whatSalesMayHaveSentIsNotNever() throws {
    let header = "period_start,period_end,asset_id,channel,sends,opens\n2026-01-01,2026-03-31,"
    for row in [",sales,500,100\n", "for-cfo,sales,,30\n"] {
      let use = try #require(OutcomeSample([.performance: header + row]).read().outcomes).use
      #expect(!use.knowsSales)
    }
  }

  @Test func withoutEventsNobodyIsToldToBeUnreached() throws {
    let rows = (0..<8).map { Self.deal($0, "lost", stage: "selection") }
    let people = (0..<8).map { "D\($0),C\($0),cfo\n" }
    let sample = OutcomeSample([
      .opportunities: Self.deals + rows.joined(),
      .stakeholders: "opportunity_id,contact_key,persona_id\n" + people.joined(),
    ])
    let sections = try #require(sample.read().outcomes).sections(sample.coverage)
    #expect(!sections.contains { $0.id == "comparison" })
    #expect(
      sections.first { $0.id == "committee" }?.sentences.contains {
        $0.contains("There is no engagement.csv, so nobody knows who was seen.")
      } == true)
  }

  @Test func amountsHaveTheDecimalsOfTheirCurrency() {
    #expect(OutcomeWords.text(1_000_000, "JPY") == "1,000,000 JPY")
    #expect(OutcomeWords.text(1_000_005, "EUR") == "10,000.05 EUR")
    #expect(OutcomeWords.text(1_000_005, "KWD") == "1,000.005 KWD")
  }
}
