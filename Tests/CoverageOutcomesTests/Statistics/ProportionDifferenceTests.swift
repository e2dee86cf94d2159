import CoverageOutcomes
import PersonaTestSupport
import Testing

struct ProportionDifferenceTests {
  private func difference(_ counts: [Int]) -> ProportionDifference {
    ProportionDifference(
      Proportion(count: counts[0], total: counts[1]),
      Proportion(count: counts[2], total: counts[3]))
  }

  @Test(arguments: [
    ([56, 70, 48, 80], 0.200000, 0.052431, 0.333873),
    ([9, 10, 3, 10], 0.600000, 0.170523, 0.809018),
    ([0, 10, 0, 20], 0, -0.161125, 0.277533),
    ([5, 56, 0, 29], 0.089286, -0.038137, 0.192560),
    ([12, 15, 5, 14], 0.442857, 0.084298, 0.675869),
  ])
  func publishedIntervals(
    _ counts: [Int], _ value: Double, _ lower: Double, _ upper: Double
  ) throws {
    let difference = difference(counts)
    #expect(isRounded(difference.value, to: value))
    #expect(try #require(difference.interval).isRounded(to: lower, upper))
  }

  @Test func libraryIntervals() throws {
    for example in try StatisticsCases.read().differences {
      let difference = difference(example.counts)
      #expect(isClose(difference.value, example.value), "\(example.name)")
      #expect(isClose(difference.interval, example.interval), "\(example.name)")
    }
  }

  @Test func swappedGroupsNegateAndSwapTheLimits() throws {
    var generator = SplitMix(state: 7)
    for _ in 0..<500 {
      let totals = (0..<2).map { _ in Int.random(in: 1...60, using: &generator) }
      let groups = totals.map {
        Proportion(count: Int.random(in: 0...$0, using: &generator), total: $0)
      }
      let difference = ProportionDifference(groups[0], groups[1])
      let swapped = ProportionDifference(groups[1], groups[0])
      let (value, interval) = (try #require(difference.value), try #require(difference.interval))
      #expect(swapped.value == -value)
      #expect(swapped.interval == Interval(lower: -interval.upper, upper: -interval.lower))
      #expect(interval.contains(value) && interval.lower >= -1 && interval.upper <= 1)
    }
  }

  @Test(arguments: [[0, 0, 1, 2], [1, 2, 0, 0], [3, 2, 1, 2], [0, 0, 0, 0]])
  func emptyGroupsHaveNoValue(_ counts: [Int]) {
    #expect(difference(counts).value == nil && difference(counts).interval == nil)
  }
}
