import CoverageOutcomes
import PersonaTestSupport
import Testing

struct StratifiedTests {
  private func tables(_ counts: [[Int]]) -> [TwoByTwo] {
    counts.map {
      TwoByTwo(firstYes: $0[0], firstNo: $0[1], secondYes: $0[2], secondNo: $0[3])
    }
  }

  @Test func libraryValues() throws {
    for example in try StatisticsCases.read().strata {
      let stratified = Stratified(tables(example.tables))
      #expect(isClose(stratified.riskDifference, example.riskDifference), "\(example.name)")
      #expect(isClose(stratified.oddsRatio, example.oddsRatio), "\(example.name)")
      #expect(isClose(stratified.oddsRatioInterval, example.interval), "\(example.name)")
    }
  }

  @Test func oneStratumHasTheCrudeDifference() {
    let stratified = Stratified(tables([[7, 13, 4, 21]]))
    let crude = ProportionDifference(
      Proportion(count: 7, total: 20), Proportion(count: 4, total: 25))
    #expect(isClose(stratified.riskDifference, crude.value))
  }

  @Test func crudeDifferenceMayPointTheOtherWay() throws {
    let strata = [[81, 6, 234, 36], [192, 71, 55, 25]]
    let crude = ProportionDifference(
      Proportion(count: 81 + 192, total: 350), Proportion(count: 234 + 55, total: 350))
    #expect(try #require(crude.value) < 0)
    #expect(try #require(Stratified(tables(strata)).riskDifference) > 0)
  }

  @Test func strataThatCompareNothingChangeNothing() {
    let strata = tables([[8, 4, 3, 9], [6, 6, 2, 7]])
    let idle = tables([[5, 2, 0, 0], [0, 0, 3, 1], [0, 0, 0, 0], [-1, 4, 2, 2]])
    #expect(Stratified(idle + strata) == Stratified(strata))
    #expect(Stratified(idle + strata).comparedStrata == 2)
    #expect(Stratified(idle).comparedStrata == 0)
  }

  @Test func orderOfStrataChangesNoBit() {
    var generator = SplitMix(state: 23)
    let strata = tables(
      (0..<12).map { _ in (0..<4).map { _ in Int.random(in: 0...50, using: &generator) } })
    let stratified = Stratified(strata)
    for _ in 0..<20 {
      let shuffled = Stratified(strata.shuffled(using: &generator))
      #expect(shuffled.riskDifference == stratified.riskDifference)
      #expect(shuffled.oddsRatio == stratified.oddsRatio)
      #expect(shuffled.oddsRatioInterval == stratified.oddsRatioInterval)
    }
  }
}
