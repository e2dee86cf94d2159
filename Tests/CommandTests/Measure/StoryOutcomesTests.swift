import Foundation
import PersonaTestSupport
import Testing

/// The outcomes of the practice's three worked cases, on the day of the audit and in the autumn after.
///
/// The figures stand beside each other; that one thing brought about another is said of none.
struct StoryOutcomesTests {
  /// A moment of a case: its workspace, and the day on which somebody looks.
  private enum Moment: String {
    case before, after

    var today: String { self == .before ? "2026-04-01" : "2026-11-21" }
  }

  private static func report(
    _ story: String, _ moment: Moment, _ options: [String] = []
  ) throws -> String {
    let folder = ScratchFolder(at: "\(Repository.root)/Tests/Fixtures/\(story)/\(moment.rawValue)")
    let run = try PersonaCommand.run(
      ["measure", "--today", moment.today] + options, in: folder.path)
    #expect(run.status == 0)
    #expect(run.remarks == "")
    return run.output
  }

  /// The rows of a table, by its name.
  private static func rows(
    _ table: String, _ story: String, _ moment: Moment
  ) throws -> [[String: Datum]] {
    let output = try report(story, moment, ["--format", "json"])
    let report = try JSONDecoder().decode(ReportData.self, from: Data(output.utf8))
    return report.sections.flatMap(\.tables).first { $0.id == table }?.rows ?? []
  }
}

extension StoryOutcomesTests {
  private static let stalls = "security-review-stalls"

  /// Who stands still is told by the same number of days at both moments.
  @Test func dealsStandStillInTheSecurityReview() throws {
    let before = try Self.report(Self.stalls, .before)
    #expect(
      before.contains("stand still at Selection (6 of 11 open deals for longer than 56 days) than"))
    let after = try Self.report(Self.stalls, .after)
    #expect(
      after.contains("stand still at Selection (5 of 20 open deals for longer than 56 days) than"))
  }

  @Test(arguments: [(true, 6, 11), (false, 5, 20)])
  func theStallRateStandsWithItsNumbers(isBefore: Bool, standing: Int, open: Int) throws {
    let rows = try Self.rows("standing", Self.stalls, isBefore ? .before : .after)
    let selection = try #require(rows.first { $0["stage"]?.text == "selection" })
    #expect(selection["standing-rate"]?.count == standing)
    #expect(selection["standing-rate"]?.total == open)
  }

  /// Of everybody in the deals that stood still or were lost, the officer had the least to read.
  @Test func whoIsNotServedStandsBesideTheDeals() throws {
    let before = try Self.rows("standing-unserved", Self.stalls, .before)
    let officer = try #require(before.first)
    #expect(officer["deals"]?.number == 11)
    #expect(officer["total"]?.number == 11)
    let after = try Self.report(Self.stalls, .after)
    #expect(!after.contains("Chief Information Security Officer: weak"))
  }
}

extension StoryOutcomesTests {
  private static let nurture = "cfo-missing-from-nurture"

  private static func audience(_ moment: Moment) throws -> [[String: Datum]] {
    try rows("audience", nurture, moment)
  }

  @Test func financeShowsNoIntentBefore() throws {
    let rows = try Self.audience(.before)
    #expect(rows.map { $0["persona"]?.text } == ["plant-manager", "production-planner"])
  }

  /// Dairies and companies of no known segment are too few to be told, and are counted together.
  @Test func theAudienceOfFinanceIsToldWithoutAnAccount() throws {
    let row = try #require(try Self.audience(.after).first { $0["persona"]?.text == "cfo" })
    #expect(row["accounts"]?.number == 14)
    #expect(row["segment-bakeries"]?.number == 9)
    #expect(row["segment-dairies"]?.withheld == true)
    #expect(row["without-segment"]?.withheld == true)
    #expect(row["in-withheld-segments"]?.number == 5)
  }

  @Test func theAudienceOfFinanceIsDescribed() throws {
    let rows = try Self.rows("audience-criteria", Self.nurture, .after)
    let own = rows.filter { $0["persona"]?.text == "cfo" }.map { row in
      [row["by"]?.text ?? "", row["value"]?.text ?? ""]
    }
    #expect(
      own == [
        ["Job title", "CFO"], ["Job title", "Managing Partner"], ["Job title", "Head of Finance"],
        ["Channel", "email"], ["Channel", "sales"], ["Asset", "finance/all-of-it-on-one-page"],
      ])
  }

  @Test(arguments: ["text", "csv", "json", "markdown"])
  func noAccountStandsInAnyForm(form: String) throws {
    let text = try Self.report(Self.nurture, .after, ["--format", form])
    #expect(text.contains("cfo") || text.contains("Chief Financial Officer"))
    for key in ["plant-0", "plant-1", "plant-2", "plant-3", "contact-", "deal-", "event-"] {
      #expect(!text.contains(key), "\(key)")
    }
  }
}

extension StoryOutcomesTests {
  @Test(arguments: [(true, 23, 40), (false, 7, 26)])
  func leadsOfPartnersThatAreNotReady(isBefore: Bool, notReady: Int, decided: Int) throws {
    let rows = try Self.rows("leads", "partner-motion", isBefore ? .before : .after)
    #expect(rows.count == 1)
    #expect(rows.first?["not-ready-rate"]?.count == notReady)
    #expect(rows.first?["not-ready-rate"]?.total == decided)
    let reasons = try Self.rows("lead-reasons", "partner-motion", isBefore ? .before : .after)
    #expect(
      reasons.compactMap { $0["criterion"]?.text }
        == (isBefore
          ? ["title", "company-size", "budget", "timeline"] : ["company-size", "timeline"]))
  }
}
