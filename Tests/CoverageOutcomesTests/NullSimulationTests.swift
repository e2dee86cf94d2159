import CoverageTestSupport
import PersonaTestSupport
import Testing
import WorkspaceModel

@testable import CoverageOutcomes

/// Where reading has no part in how deals end, the report finds none.
///
/// Lost deals close sooner than won ones, so that whoever compares deals in which anything was ever
/// read with others sees a difference of some thirty points; see "immortal time" in `Cohort`.
struct NullSimulationTests {
  private static let runs = 500
  private static let deals = 600

  @Test func theIntervalHoldsZeroAsOftenAsItSays() throws {
    let sample = OutcomeSample([:], personas: ["cfo"])
    var chance = SplitMix(state: 20_261_121)
    var holding = 0
    for _ in 0..<Self.runs {
      let dataset = try Self.dataset(sample, &chance)
      let comparisons = Comparisons(dataset, sample.plan, sample.coverage)
      let difference = try #require(comparisons.all.first?.difference.value)
      holding += try #require(difference.interval).contains(0) ? 1 : 0
    }
    #expect((460...490).contains(holding), "\(holding) of \(Self.runs)")
  }

  /// The share of those who have read something after so many days.
  private static let readers = (0..<30).reduce(into: [0.0]) { shares, day in
    shares.append(1 - (1 - shares[day]) * 0.99)
  }

  private static func dataset(
    _ sample: OutcomeSample, _ chance: inout SplitMix
  ) throws -> Dataset {
    var dataset = Dataset()
    let persona = try sample.coverage.persona("cfo")
    var exposed: [Bool] = []
    for number in 0..<deals {
      let isWon = Bool.random(using: &chance)
      let created = Sample.today.adding(days: -Int.random(in: 31...700, using: &chance))
      let life = Int.random(in: 1...(isWon ? 240 : 90), using: &chance)
      let closed = created.adding(days: life)
      let isOpen = closed > Sample.today
      dataset.opportunities.append(
        Opportunity(
          id: "\(number)", account: "", created: created, closed: isOpen ? nil : closed,
          outcome: isOpen ? .open : isWon ? .won : .lost, segment: nil, stage: nil, amount: nil))
      dataset.stakeholders.append(
        Stakeholder(
          opportunity: Ordinal(number), contact: number, persona: persona, inferred: nil, role: nil,
          added: nil))
      // Somebody reads on one day of a hundred, as long as the deal lives.
      exposed.append(Double.random(in: 0..<1, using: &chance) < readers[min(life, 30)])
    }
    dataset.engagement.exposed = [sample.plan.landmark: exposed]
    return dataset
  }
}
