import CoverageTestSupport
import PersonaTestSupport
import Testing
import WorkspaceModel

@testable import CoverageOutcomes

/// Who keeps the reports of all quarters can work out no withheld count from them.
struct DatedReportsTests {
  /// How a count stands in one report: known, or between two limits.
  private struct Known {
    var least: Int
    var most: Int
  }

  @Test(arguments: 1...600)
  func noWithheldCountFollowsFromEarlierReports(seed: UInt64) throws {
    let sample = OutcomeSample([:], personas: ["cfo"], smallestGroup: 5)
    let dataset = try Self.dataset(sample, seed)
    var before: [Known] = []
    for day in ["2025-12-31", "2026-03-31", "2026-06-30", "2026-09-30"] {
      var rules = MeasurementRules()
      rules.smallestGroup = 5
      let plan = MeasurementPlan(rules, today: try #require(CalendarDate(day)))
      let comparisons = Comparisons(dataset, plan, sample.coverage)
      guard let row = comparisons.all.first, let total = comparisons.cohort.number else {
        before = []
        continue
      }
      let shown = [
        row.reached.won, row.reached.lost, row.reached.open, row.notReached.won,
        row.notReached.lost, row.notReached.open, row.notIdentified ?? .exactly(0),
      ]
      let known = Self.narrowed(shown, total: total, before)
      for (count, known) in zip(shown, known) where count == .withheld {
        #expect(known.least < known.most, "seed \(seed), \(day): \(shown) of \(total)")
      }
      before = known
    }
  }

  /// What follows for each count from the sum, and from the counts that never fall.
  private static func narrowed(_ shown: [ShownCount], total: Int, _ before: [Known]) -> [Known] {
    let falls = [2, 5]
    var known = shown.enumerated().map { place, count -> Known in
      if let number = count.number { return Known(least: number, most: number) }
      // A zero is withheld only where all else is.
      let smallest = shown.contains { $0 != .withheld } ? 1 : 0
      let least = before.isEmpty || falls.contains(place) ? 0 : before[place].least
      return Known(least: max(least, smallest), most: total)
    }
    for _ in 0..<20 {
      for place in known.indices where shown[place] == .withheld {
        let others = known.indices.filter { $0 != place }
        let least = total - others.reduce(0) { $0 + known[$1].most }
        let most = total - others.reduce(0) { $0 + known[$1].least }
        known[place].least = max(known[place].least, least)
        known[place].most = min(known[place].most, most)
      }
    }
    return known
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
