import CoverageTestSupport
import Testing
import WorkspaceModel

@testable import CoverageOutcomes

/// Which deals are compared, and who counts as reached in them.
struct CohortTests {
  private static let deals = "opportunity_id,account_id,created_on,closed_on,outcome\n"
  private static let people = "opportunity_id,contact_key,persona_id,persona_source,job_title\n"
  private static let events = "event_id,account_id,contact_key,asset_id,occurred_on\n"

  /// The comparison of the finance chief in one deal that began on the first of March.
  private static func comparison(
    deal: String = "D,A,2026-03-01,2026-06-01,won", person: String = "D,C,cfo,,",
    events: [String] = []
  ) throws -> (cfo: Comparison?, all: Comparisons) {
    let rows = events.enumerated().map { "E\($0),\($1)\n" }.joined()
    let sample = OutcomeSample([
      .opportunities: "\(Self.deals)\(deal)\n", .stakeholders: "\(people)\(person)\n",
      .engagement: Self.events + rows,
    ])
    let outcomes = try #require(sample.read().outcomes)
    return (outcomes.comparisons[try sample.coverage.persona("cfo")], outcomes.comparisons)
  }

  /// Ninety days before the deal began up to thirty after it.
  @Test(arguments: [
    ("2025-11-30", 0), ("2025-12-01", 1), ("2026-03-01", 1), ("2026-03-31", 1), ("2026-04-01", 0),
  ])
  func daysOfTheWindowCountOnBothEnds(day: String, reached: Int) throws {
    let comparison = try Self.comparison(events: ["A,C,for-cfo,\(day)"]).cfo
    #expect(comparison?.reached.won == .exactly(reached))
    #expect(comparison?.notReached.won == .exactly(1 - reached))
  }

  @Test(arguments: ["A,C,for-ciso,2026-03-05", "A,C2,for-cfo,2026-03-05", "A,,for-cfo,2026-03-05"])
  func onlyTheContactOnACriticalAssetIsReached(event: String) throws {
    #expect(try Self.comparison(events: [event]).cfo?.reached.won == .exactly(0))
  }

  /// A deal counts when it was open thirty days after it began, and those thirty days have passed.
  @Test(arguments: [
    ("D,A,2026-03-01,2026-03-31,won", 0, 1, 0), ("D,A,2026-03-01,2026-04-01,won", 1, 0, 0),
    ("D,A,2026-03-01,,open", 1, 0, 0), ("D,A,2026-10-22,,open", 1, 0, 0),
    ("D,A,2026-10-23,,open", 0, 0, 1),
  ])
  func dealsAreComparedFromTheLandmark(
    deal: String, cohort: Int, closed: Int, young: Int
  ) throws {
    let all = try Self.comparison(deal: deal).all
    #expect(all.cohort == .exactly(cohort))
    #expect(all.closedByLandmark == .exactly(closed))
    #expect(all.tooYoung == .exactly(young))
  }

  @Test func whoIsNotKnownIsNotCountedAsNotReached() throws {
    let comparison = try Self.comparison(person: "D,C,ciso,,")
    #expect(comparison.cfo == nil)
    #expect(comparison.all.withoutPersona == .share(Proportion(count: 0, total: 1)))
  }

  @Test(arguments: ["D,C,cfo,inferred,", "D,C,,,Deputy head of CFO"])
  func whatIsGuessedStandsApart(person: String) throws {
    let comparison = try Self.comparison(person: person, events: ["A,C,for-cfo,2026-03-05"])
    #expect(comparison.cfo == nil)
    let guessed = comparison.all.all.first {
      if case .inferred = $0.subject { true } else { false }
    }
    #expect(guessed?.reached.won == .exactly(1))
    #expect(guessed?.matchedTitles == (person.hasSuffix("CFO") ? ["Head of cfo"] : []))
  }

  @Test func anAccountIsReachedByAnybody() throws {
    let all = try Self.comparison(person: "D,C,ciso,,", events: ["A,,for-cfo,2026-03-05"]).all
    let accounts = all.all.filter { if case .account = $0.subject { true } else { false } }
    #expect(accounts.map(\.reached.won) == [.exactly(1), .exactly(0)])
  }

  @Test func withheldGroupsCountUpToTheEndOfAQuarter() {
    var rules = MeasurementRules()
    let plan = MeasurementPlan(rules, today: Sample.today)
    #expect(plan.asOf == CalendarDate("2026-09-30"))
    #expect(
      CalendarDate("2026-12-31").map { MeasurementPlan(rules, today: $0).asOf.description }
        == "2026-12-31")
    rules.smallestGroup = 1
    #expect(MeasurementPlan(rules, today: Sample.today).asOf == Sample.today)
  }
}
