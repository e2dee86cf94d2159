import CoverageAnalysis
import Testing

@testable import CoverageOutcomes

/// Figures that what is left out of a table must not raise.
struct HonestSumsTests {
  @Test func aDealThatIsOlderThanItsLeadDidNotComeOfIt() throws {
    let outcomes = try #require(
      OutcomeSample([
        .opportunities: "opportunity_id,account_id,created_on,closed_on,outcome\n"
          + "D1,A1,2026-01-05,,open\nD2,A2,2026-03-05,,open\n",
        .leads: "lead_id,lead_definition,created_on,decision,opportunity_id\n"
          + "L1,,2026-02-01,accepted,D1\nL2,,2026-02-01,accepted,D2\n",
      ]).read().outcomes)
    #expect(outcomes.leads.first?.becameDeals == .share(Proportion(count: 1, total: 2)))
  }

  /// Otherwise emptying the visits of the months that went badly would raise the share.
  @Test func conversionsWithoutVisitsLeaveTheShareOpen() throws {
    let header = "period_start,period_end,asset_id,visits,conversions\n"
    let january = "2026-01-01,2026-01-31,for-cfo,100,40\n"
    let known = try #require(OutcomeSample([.performance: header + january]).read().outcomes)
    #expect(known.use.offers.first?.rate == .share(Proportion(count: 40, total: 100)))
    let february = "2026-02-01,2026-02-28,for-cfo,,1\n"
    let open = try #require(
      OutcomeSample([.performance: header + january + february]).read().outcomes)
    #expect(open.use.offers.first?.rate == .noValue)
    #expect(open.use.offers.first?.some == nil)
  }

  @Test(arguments: ["even", "weights: cfo=2 ciso=1"])
  func whatIsOnePersonasIsNotSplit(allocation: String) {
    let header = "period_start,period_end,persona_id,amount_minor,currency,allocation\n"
    #expect(
      OutcomeSample([
        .costs: header + "2026-01-01,2026-01-31,cfo,500,EUR,\(allocation)\n"
      ]).mistakes == [
        "costs.csv:2:35: error: what is one persona's is not split: leave out `persona_id` or "
          + "`allocation`"
      ])
  }
}
