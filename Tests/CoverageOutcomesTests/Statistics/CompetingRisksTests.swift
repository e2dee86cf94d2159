import CoverageOutcomes
import PersonaTestSupport
import Testing

struct CompetingRisksTests {
  @Test func libraryValues() throws {
    for example in try StatisticsCases.read().endings {
      let risks = CompetingRisks([CompetingSubject](example.subjects))
      #expect(risks.steps.map(\.day) == example.days, "\(example.name)")
      for (index, day) in example.days.enumerated() {
        #expect(isClose(risks.incidence(of: .won, by: day), example.won[index]))
        #expect(isClose(risks.incidence(of: .lost, by: day), example.lost[index]))
      }
    }
  }

  @Test func sharesOfADayAreOneTogether() {
    var generator = SplitMix(state: 13)
    for count in [1, 2, 7, 40, 400] {
      let risks = CompetingRisks([CompetingSubject].drawn(count, from: &generator))
      for day in 0...31 {
        let shares = CompetingSubject.Ending.allCases.compactMap {
          risks.incidence(of: $0, by: day)
        }
        #expect(shares.count == 3 && abs(shares.reduce(0, +) - 1) <= 1e-12)
      }
    }
  }

  @Test func openShareIsTheSurvivalOfBothEndingsTogether() {
    var generator = SplitMix(state: 17)
    let subjects = [CompetingSubject].drawn(90, from: &generator)
    let risks = CompetingRisks(subjects)
    let curve = SurvivalCurve(
      subjects.map { SurvivalSubject(day: $0.day, isEvent: $0.ending != .open) })
    #expect(risks.steps.map(\.shares.open) == curve.steps.map(\.survival))
    #expect(risks.steps.map(\.atRisk) == curve.steps.map(\.atRisk))
  }

  @Test func nothingIsClosedBeforeTheFirstStep() {
    let risks = CompetingRisks([CompetingSubject(day: 4, ending: .won)])
    #expect(risks.at(day: 3) == nil)
    #expect(risks.incidence(of: .won, by: 3) == 0)
    #expect(risks.incidence(of: .open, by: 3) == 1)
    #expect(risks.incidence(of: .won, by: 4) == 1)
  }

  @Test func nobodyHasNoValue() {
    let risks = CompetingRisks([])
    #expect(risks.steps.isEmpty && risks.lastDay == nil)
    #expect(risks.incidence(of: .open, by: 10) == nil)
  }

  @Test func orderOfSubjectsChangesNoBit() {
    var generator = SplitMix(state: 19)
    let subjects = [CompetingSubject].drawn(150, from: &generator)
    let risks = CompetingRisks(subjects)
    for _ in 0..<20 {
      #expect(CompetingRisks(subjects.shuffled(using: &generator)) == risks)
    }
  }
}
