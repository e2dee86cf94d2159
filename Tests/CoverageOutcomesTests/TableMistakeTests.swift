import Testing

@testable import CoverageOutcomes

/// What is told of tables that are not as their contracts have them.
struct TableMistakeTests {
  static let deals = "opportunity_id,account_id,created_on,closed_on,outcome"

  @Test(arguments: [
    // The header.
    ("", "opportunities.csv: error: this file is empty: it needs a header"),
    (
      "opportunity_id,account_id,created_on,closed_on\n",
      "opportunities.csv:1:1: error: the header lacks `outcome`"
    ),
    (
      "opportunity_id,account_id,created_on,closed_on,outcom\n",
      "opportunities.csv:1:1: error: the header lacks `outcome`; is `outcom` meant for `outcome`?"
    ),
    (
      "\(deals),outcome\n",
      "opportunities.csv:1:56: error: the column `outcome` stands here for the second time"
    ),
    ("\(deals),\n", "opportunities.csv:1:56: error: this column has no name"),
    (
      "opportunity_id;account_id;created_on;closed_on;outcome\n",
      "opportunities.csv:1:1: error: the columns seem to be separated by semicolons; write "
        + "--delimiter semicolon"
    ),
    (
      "\(deals),Email\n",
      "opportunities.csv:1:56: error: the column `Email` holds what tells who somebody is: leave it "
        + "out of the export; persona needs keys that mean nothing outside of your system"
    ),
    // The form of CSV.
    (
      "\(deals)\nD1,A1,2026-01-01,,\"open\n",
      "opportunities.csv:2:19: error: this quotation mark is never closed, so that the rest can't be "
        + "read"
    ),
    (
      "\(deals)\nD1,A1,2026-01-01,\n",
      "opportunities.csv:2:18: error: this row has 4 values, and the header has 5"
    ),
    // Days.
    (
      "\(deals)\nD1,A1,2027-02-29,,open\n",
      "opportunities.csv:2:7: error: `2027-02-29` is no date of the form 2026-11-21"
    ),
    (
      "\(deals)\nD1,A1,45678,,open\n",
      "opportunities.csv:2:7: error: `45678` is no date of the form 2026-11-21: this is how a "
        + "spreadsheet stores a day; give the column the format YYYY-MM-DD"
    ),
    (
      "\(deals)\nD1,A1,2026-1-5,,open\n",
      "opportunities.csv:2:7: error: `2026-1-5` is no date of the form 2026-11-21: write 2026-01-05"
    ),
    (
      "\(deals)\nD1,A1,2026-01-05T10:00:00Z,,open\n",
      "opportunities.csv:2:7: error: `2026-01-05T10:00:00Z` is no date of the form 2026-11-21: cut it "
        + "to the day, 2026-01-05"
    ),
    (
      "\(deals)\nD1,A1,2026-12-05,,open\n",
      "opportunities.csv:2:7: error: 2026-12-05 lies ahead of today, 2026-11-21"
    ),
    ("\(deals)\nD1,A1,,,open\n", "opportunities.csv:2:7: error: a row needs `created_on`"),
    // What contradicts itself.
    (
      "\(deals)\nD1,A1,2026-01-05,2026-03-01,open\n",
      "opportunities.csv:2:18: error: 2026-03-01 stands for a deal that is open: while it is open "
        + "this day is a forecast; leave it empty"
    ),
    (
      "\(deals)\nD1,A1,2026-01-05,,won\n",
      "opportunities.csv:2:18: error: a deal that is won needs the day on which it closed"
    ),
    (
      "\(deals)\nD1,A1,2026-01-05,2026-01-04,lost\n",
      "opportunities.csv:2:18: error: 2026-01-04 lies before the day on which the deal began, "
        + "2026-01-05"
    ),
    (
      "\(deals)\nD1,A1,2026-01-05,,open\nD1,A2,2026-01-06,,open\n",
      "opportunities.csv:3:1: error: this key stands in line 2 already; each row needs its own"
    ),
    (
      "\(deals)\nD1,A1,2026-01-05,,Won\n",
      "opportunities.csv:2:19: error: `Won` is none of `won`, `lost` or `open`; did you mean `won`?"
    ),
    // Numbers.
    (
      "\(deals),amount_minor,currency\nD1,A1,2026-01-05,,open,nan,EUR\n",
      "opportunities.csv:2:24: error: `nan` is no whole number from 0: digits alone, without "
        + "separators, signs or decimals"
    ),
    (
      "\(deals),amount_minor,currency\nD1,A1,2026-01-05,,open,99999999999999999999,EUR\n",
      "opportunities.csv:2:24: error: `99999999999999999999` is larger than 1000000000000"
    ),
    (
      "\(deals),amount_minor,currency\nD1,A1,2026-01-05,,open,5,\n",
      "opportunities.csv:2:26: error: an amount needs its currency, as EUR"
    ),
    (
      "\(deals),amount_minor,currency\nD1,A1,2026-01-05,,open,5,euro\n",
      "opportunities.csv:2:26: error: `euro` is no currency: three large letters as EUR"
    ),
    // What tells who somebody is.
    (
      "\(deals)\njo@example.com,A1,2026-01-05,,open\n",
      "opportunities.csv:2:1: error: this key looks like an e-mail address: export a key that means "
        + "nothing outside of your system"
    ),
    (
      "\(deals)\nD1,+49 30 1234567,2026-01-05,,open\n",
      "opportunities.csv:2:4: error: this key looks like a telephone number: export a key that means "
        + "nothing outside of your system"
    ),
    // Keys that look alike.
    (
      "\(deals)\n\"D1 \",A1,2026-01-05,,open\n",
      "opportunities.csv:2:1: error: `D1 ` begins or ends with a blank, or holds a sign that nobody "
        + "sees: keys that look alike would count as two"
    ),
    (
      "\(deals)\nD1,A\u{200B}1,2026-01-05,,open\n",
      "opportunities.csv:2:4: error: `A\\u{200B}1` begins or ends with a blank, or holds a sign that "
        + "nobody sees: keys that look alike would count as two"
    ),
  ])
  func mistakeIsTold(text: String, message: String) {
    #expect(OutcomeSample([.opportunities: text]).mistakes == [message])
  }

  @Test(arguments: ["0x10", "inf", "1e999", "1,234", "1.234,56", "-5", "+5", " 5", "٣"])
  func onlyDigitsAreANumber(number: String) {
    let text = "\(Self.deals),amount_minor,currency\nD1,A1,2026-01-05,,open,\"\(number)\",EUR\n"
    let mistakes = OutcomeSample([.opportunities: text]).mistakes
    #expect(mistakes.count == 1)
    #expect(
      mistakes.first?.hasPrefix("opportunities.csv:2:24: error: `\(number)` is no whole") == true)
  }

  /// A quotation mark that nothing closes is told also where nothing stands behind it.
  @Test(arguments: ["\"", "\"\n\n", "\"D2"])
  func aQuoteThatIsNeverClosedIsTold(end: String) {
    let text = "\(Self.deals)\nD1,A1,2026-01-05,,open\n\(end)"
    let mistakes = OutcomeSample([.opportunities: text]).mistakes
    let message = "this quotation mark is never closed, so that the rest can't be read"
    #expect(mistakes.first == "opportunities.csv:3:1: error: \(message)", "\(mistakes)")
  }

  @Test func columnsThatNothingReadsAreTold() {
    let text = "\(Self.deals),Next step,Probability\nD1,A1,2026-01-05,,open,call,10\n"
    let read = OutcomeSample([.opportunities: text]).read()
    #expect(
      read.reader.mistakes.map(\.message) == [
        "`Next step` and `Probability` are no column that is read"
      ])
    #expect(read.outcomes != nil)
  }

  @Test func somebodyIsOnePersonaInADeal() {
    let sample = OutcomeSample([
      .opportunities: "\(Self.deals)\nD1,A1,2026-01-05,,open\n",
      .stakeholders: "opportunity_id,contact_key,persona_id\nD1,C1,cfo\nD1,C1,ciso\n",
    ])
    #expect(
      sample.mistakes == [
        "stakeholders.csv:3:7: error: this contact is another persona in the same deal, in line 2"
      ])
  }

  @Test func aPersonaThatNobodyKnowsIsAnError() {
    let sample = OutcomeSample([
      .opportunities: "\(Self.deals)\nD1,A1,2026-01-05,,open\n",
      .stakeholders: "opportunity_id,contact_key,persona_id\nD1,C1,cf0\n",
    ])
    #expect(
      sample.mistakes == [
        "stakeholders.csv:2:7: error: `cf0` is no persona of this workspace; did you mean `cfo`?"
      ])
  }

  @Test func rowsOfUnknownDealsAndAssetsAreCounted() throws {
    let sample = OutcomeSample([
      .opportunities: "\(Self.deals)\nD1,A1,2026-01-05,,open\n",
      .stakeholders: "opportunity_id,contact_key,persona_id\nD9,C1,cfo\n",
      .engagement:
        "event_id,account_id,contact_key,asset_id,occurred_on\nE1,A1,,old-page,2026-01-06\n",
    ])
    let outcomes = try #require(sample.read().outcomes)
    #expect(
      outcomes.leftOut.reasons.map { "\($0.table) \($0.reason)" } == [
        "stakeholders no such deal in opportunities.csv", "engagement no such asset",
      ])
    #expect(outcomes.leftOut.assets.map(\.name) == ["old-page"])
  }

  @Test func eventsThatStandTwiceCountOnce() throws {
    let rows = "E1,A1,,for-cfo,2026-01-06\nE2,A1,,for-cfo,2026-01-06\nE1,A1,,for-cfo,2026-01-06\n"
    let sample = OutcomeSample([
      .engagement: "event_id,account_id,contact_key,asset_id,occurred_on\n\(rows)"
    ])
    let read = sample.read()
    #expect(
      read.reader.mistakes.map(\.text) == [
        "content/measurement/engagement.csv:4:1: warning: 1 event stands twice, each of which counts "
          + "once, here for the first time"
      ])
    #expect(
      read.outcomes?.comparisons.eventsWithoutPersona == .share(Proportion(count: 2, total: 2)))
  }

  @Test func anEventThatSaysTwoThingsIsAnError() {
    let rows = "E1,A1,,for-cfo,2026-01-06\nE1,A1,,for-cfo,2026-01-07\n"
    let sample = OutcomeSample([
      .engagement: "event_id,account_id,contact_key,asset_id,occurred_on\n\(rows)"
    ])
    #expect(
      sample.mistakes == [
        "engagement.csv:3:1: error: this event stands in line 2 already, and says something else there"
      ])
  }

  @Test func periodsThatOverlapAreAnError() {
    let header = "period_start,period_end,asset_id,visits\n"
    let rows = "2026-01-01,2026-01-31,for-cfo,5\n2026-01-31,2026-02-28,for-cfo,5\n"
    #expect(
      OutcomeSample([.performance: header + rows]).mistakes == [
        "performance.csv:3:1: error: this period overlaps that of line 2, which speaks of the same: "
          + "what was counted would count twice"
      ])
  }

  @Test func aPartIsNoMoreThanItsWhole() {
    let text =
      "period_start,period_end,asset_id,visits,conversions\n2026-01-01,2026-01-31,for-cfo,5,6\n"
    #expect(
      OutcomeSample([.performance: text]).mistakes == [
        "performance.csv:2:33: error: 6 conversions are more than the 5 visits of the row"
      ])
  }

  @Test(arguments: [
    (
      "accepted,2026-01-04",
      "leads.csv:2:25: error: 2026-01-04 lies before the day of the lead, 2026-01-05"
    ),
    (
      "accepted,2026-12-04",
      "leads.csv:2:25: error: 2026-12-04 lies ahead of today, 2026-11-21"
    ),
    (
      "open,2026-02-04",
      "leads.csv:2:21: error: 2026-02-04 stands for a lead without a decision; leave it empty while "
        + "it is open"
    ),
  ])
  func aDecisionHasItsDay(values: String, message: String) {
    let text = "lead_id,lead_definition,created_on,decision,decided_on\nL1,,2026-01-05,\(values)\n"
    #expect(OutcomeSample([.leads: text]).mistakes == [message])
  }

  @Test func badRowsCanBeLeftOutAlone() throws {
    let text = "\(Self.deals)\nD1,A1,2026-01-05,,open\nD2,A1,2026-13-05,,open\n"
    let read = OutcomeSample([.opportunities: text]).read(skipsBadRows: true)
    #expect(read.outcomes != nil)
    #expect(read.reader.rejected.map(\.values) == [["D2", "A1", "2026-13-05", "", "open"]])
    let header = "opportunity_id,account_id\n"
    #expect(OutcomeSample([.opportunities: header]).read(skipsBadRows: true).outcomes == nil)
  }
}
