import CoverageOutcomes
import PersonaTestSupport
import Testing

struct SurvivalCurveTests {
  @Test func treatedPatients() throws {
    let curve = SurvivalCurve(Freireich.treated)
    let step = try #require(curve.at(day: 10))
    #expect(isRounded(step.survival, to: 0.752941))
    #expect(isRounded(step.standardError, to: 0.096350))
    #expect(try #require(step.band).isRounded(to: 0.503200, 0.889362))
    #expect(curve.median == 23)
    #expect(curve.medianInterval == MedianInterval(lower: 13, upper: nil))
    #expect(curve.total == 21 && curve.lastDay == 35)
  }

  @Test func patientsWithAPlacebo() throws {
    let curve = SurvivalCurve(Freireich.placebo)
    let step = try #require(curve.at(day: 10))
    #expect(isRounded(step.survival, to: 0.380952))
    #expect(isRounded(step.standardError, to: 0.105971))
    #expect(try #require(step.band).isRounded(to: 0.183067, 0.577789))
    #expect(curve.median == 8)
    #expect(curve.medianInterval == MedianInterval(lower: 4, upper: 11))
  }

  @Test func libraryCurves() throws {
    for example in try StatisticsCases.read().curves {
      let curve = SurvivalCurve([SurvivalSubject](example.subjects))
      #expect(curve.steps.count == example.steps.count, "\(example.name)")
      for (step, expected) in zip(curve.steps, example.steps) {
        #expect([step.day, step.atRisk, step.events] == expected.counts, "\(example.name)")
        #expect(isClose(step.survival, expected.survival), "\(example.name)")
        #expect(isClose(step.standardError, expected.standardError), "\(example.name)")
        #expect(isClose(step.band, expected.band), "\(example.name)")
      }
    }
  }

  @Test func libraryMedians() throws {
    for example in try StatisticsCases.read().curves {
      let curve = SurvivalCurve([SurvivalSubject](example.subjects))
      let expected = MedianInterval(lower: example.medianLower, upper: example.medianUpper)
      #expect(curve.median == example.median, "\(example.name)")
      #expect(curve.medianInterval == expected, "\(example.name)")
    }
  }

  @Test func stepOfADayIsTheLastOneByThen() {
    let curve = SurvivalCurve([SurvivalSubject]([3, 8], waiting: [5, 9]))
    #expect([2, 3, 7, 8, 100].map { curve.at(day: $0)?.day } == [nil, 3, 3, 8, 8])
  }

  @Test func nobodyHasNoValue() {
    let curve = SurvivalCurve([])
    #expect(curve.steps.isEmpty && curve.lastDay == nil && curve.median == nil)
    #expect(curve.medianInterval == MedianInterval(lower: nil, upper: nil))
  }

  @Test func largestDaysDoNotTrap() {
    let curve = SurvivalCurve([SurvivalSubject]([0, .max], waiting: [.max]))
    #expect(curve.steps.map(\.atRisk) == [3, 2])
  }

  @Test func orderOfSubjectsChangesNoBit() {
    var generator = SplitMix(state: 11)
    let subjects = [SurvivalSubject].drawn(150, from: &generator)
    let curve = SurvivalCurve(subjects)
    for _ in 0..<20 {
      #expect(SurvivalCurve(subjects.shuffled(using: &generator)) == curve)
    }
  }
}

extension StatisticsCases.CurveCase.Step {
  fileprivate var counts: [Int] { [day, atRisk, events] }
}
