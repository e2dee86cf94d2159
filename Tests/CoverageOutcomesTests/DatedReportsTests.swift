import CoverageTestSupport
import PersonaTestSupport
import Testing
import WorkspaceModel

@testable import CoverageOutcomes

/// Who keeps the reports of all quarters can work out no withheld count from them.
struct DatedReportsTests {
  @Test(arguments: 1...600)
  func noWithheldCountFollowsFromEarlierReports(seed: UInt64) throws {
    let sample = OutcomeSample([:], personas: ["cfo"], smallestGroup: 5)
    let dataset = try Self.dataset(sample, seed)
    var (counts, reports): ([[Int]], [[ShownCount]]) = ([], [])
    for day in ["2025-12-31", "2026-03-31", "2026-06-30", "2026-09-30"] {
      let row = try Self.row(dataset, sample, day, smallestGroup: 5)
      // Where nobody is known yet, the report has no row.
      guard let row else { continue }
      reports.append(row)
      counts.append(
        try #require(try Self.row(dataset, sample, day, smallestGroup: 1)).compactMap(\.number))
    }
    let attack = ReportsAttack(
      counts, reports, lines: [Array(0..<7)], rising: [0, 1, 3, 4, 6])
    #expect(attack.workedOut.isEmpty, "\(counts): \(reports)")
  }

  @Test(arguments: 1...300)
  func noLeadFollowsFromEarlierReports(seed: UInt64) throws {
    let sample = OutcomeSample([:], personas: ["cfo"], smallestGroup: 5)
    var chance = SplitMix(state: seed)
    var text = "lead_id,lead_definition,created_on,decision,decided_on\n"
    for number in 0..<Int.random(in: 10...60, using: &chance) {
      let created = Sample.today.adding(days: -Int.random(in: 60...500, using: &chance))
      let decided = min(
        created.adding(days: Int.random(in: 0...90, using: &chance)), Sample.today)
      let decision = ["accepted", "rejected", "not-ready", "open"][
        Int.random(in: 0..<4, using: &chance)]
      text += "L\(number),,\(created),\(decision),\(decision == "open" ? "" : "\(decided)")\n"
    }
    var reader = DatasetReader(
      TextTables([.leads: text], pieceBytes: 1 << 16), TableOptions(), sample.plan,
      sample.coverage)
    let read = reader.read()
    let dataset = try #require(read)
    var (counts, reports): ([[Int]], [[ShownCount]]) = ([], [])
    for day in ["2025-12-31", "2026-03-31", "2026-06-30", "2026-09-30"] {
      let rows = try [5, 1].map { smallest -> [ShownCount]? in
        let plan = try Self.plan(day, smallestGroup: smallest)
        return LeadAcceptance.all(dataset, plan, sample.coverage).first.map { lead in
          let decisions = lead.decisions
          return [decisions.accepted, decisions.rejected, decisions.notReady, decisions.open]
        }
      }
      guard let shown = rows[0], let exact = rows[1] else { continue }
      reports.append(shown)
      counts.append(exact.compactMap(\.number))
    }
    let attack = ReportsAttack(
      counts, reports, lines: [[0, 1, 2, 3], [0, 1, 2]], rising: [0, 1, 2], knowsAllSums: false)
    #expect(attack.workedOut.isEmpty, "\(counts): \(reports)")
  }

  private static func plan(_ day: String, smallestGroup: Int) throws -> MeasurementPlan {
    var rules = MeasurementRules()
    rules.smallestGroup = smallestGroup
    return MeasurementPlan(rules, today: try #require(CalendarDate(day)))
  }

  /// The counts of the finance chief's deals on a day.
  private static func row(
    _ dataset: Dataset, _ sample: OutcomeSample, _ day: String, smallestGroup: Int
  ) throws -> [ShownCount]? {
    let plan = try plan(day, smallestGroup: smallestGroup)
    return Comparisons(dataset, plan, sample.coverage).all.first.map { row in
      [
        row.reached.won, row.reached.lost, row.reached.open, row.notReached.won,
        row.notReached.lost, row.notReached.open, row.notIdentified ?? .exactly(0),
      ]
    }
  }

  /// Some dozens of deals over two years, of which few are reached.
  private static func dataset(_ sample: OutcomeSample, _ seed: UInt64) throws -> Dataset {
    var chance = SplitMix(state: seed)
    var dataset = Dataset()
    let persona = try sample.coverage.persona("cfo")
    var exposed: [Bool] = []
    for number in 0..<Int.random(in: 20...90, using: &chance) {
      let created = Sample.today.adding(days: -Int.random(in: 60...600, using: &chance))
      let closed = created.adding(days: Int.random(in: 31...300, using: &chance))
      let isWon = Bool.random(using: &chance)
      dataset.opportunities.append(
        Opportunity(
          id: "\(number)", account: "", created: created, closed: closed,
          outcome: isWon ? .won : .lost, segment: nil, stage: nil, amount: nil))
      guard Int.random(in: 0..<10, using: &chance) < 6 else { continue }
      dataset.stakeholders.append(
        Stakeholder(
          opportunity: Ordinal(number), contact: exposed.count, persona: persona, inferred: nil,
          role: nil, added: nil))
      exposed.append(Int.random(in: 0..<10, using: &chance) < 4)
    }
    dataset.engagement.exposed = [sample.plan.landmark: exposed]
    return dataset
  }
}
