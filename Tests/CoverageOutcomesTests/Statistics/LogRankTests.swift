import CoverageOutcomes
import PersonaTestSupport
import Testing

struct LogRankTests {
  @Test func treatedPatientsAndThoseWithAPlacebo() throws {
    let test = LogRank(Freireich.treated, Freireich.placebo)
    #expect(test.observed == 9)
    #expect(isRounded(test.expected, to: 19.250501))
    #expect(isRounded(test.variance, to: 6.256961))
    #expect(isRounded(test.chiSquare, to: 16.792941))
    #expect(isClose(test.p, 0.0000416881, within: 1e-6))
  }

  @Test func libraryValues() throws {
    for example in try StatisticsCases.read().ranks {
      let test = LogRank([SurvivalSubject](example.first), [SurvivalSubject](example.second))
      #expect(test.observed == example.observed, "\(example.name)")
      #expect(isClose(test.expected, example.expected), "\(example.name)")
      #expect(isClose(test.variance, example.variance), "\(example.name)")
      #expect(isClose(test.chiSquare, example.chiSquare), "\(example.name)")
      #expect(isClose(test.p, example.p), "\(example.name)")
    }
  }

  @Test func swappedGroupsGiveTheSame() {
    var generator = SplitMix(state: 3)
    for _ in 0..<20 {
      let first = [SurvivalSubject].drawn(30, from: &generator)
      let second = [SurvivalSubject].drawn(40, from: &generator)
      #expect(isClose(LogRank(first, second).p, LogRank(second, first).p))
    }
  }

  @Test func orderOfSubjectsChangesNoBit() {
    var generator = SplitMix(state: 5)
    let first = [SurvivalSubject].drawn(80, from: &generator)
    let second = [SurvivalSubject].drawn(90, from: &generator)
    let test = LogRank(first, second)
    for _ in 0..<20 {
      let shuffled = LogRank(
        first.shuffled(using: &generator), second.shuffled(using: &generator))
      #expect(shuffled == test && shuffled.p == test.p)
    }
  }
}
