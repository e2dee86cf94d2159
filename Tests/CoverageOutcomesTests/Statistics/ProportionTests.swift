import CoverageOutcomes
import Testing

struct ProportionTests {
  @Test(arguments: [
    (7, 20, 0.350000, 0.181192, 0.567146),
    (0, 10, 0, 0, 0.277533),
    (10, 10, 1, 0.722467, 1),
    (1, 1, 1, 0.206549, 1),
    (3, 5, 0.6, 0.230724, 0.882379),
    (81, 263, 0.307985, 0.255289, 0.366210),
  ])
  func publishedIntervals(
    _ count: Int, _ total: Int, _ share: Double, _ lower: Double, _ upper: Double
  ) throws {
    let proportion = Proportion(count: count, total: total)
    #expect(isRounded(proportion.share, to: share))
    #expect(try #require(proportion.interval).isRounded(to: lower, upper))
  }

  @Test func libraryIntervals() throws {
    for example in try StatisticsCases.read().proportions {
      let proportion = Proportion(count: example.count, total: example.total)
      #expect(isClose(proportion.share, example.share), "\(example.name)")
      #expect(isClose(proportion.interval, example.interval), "\(example.name)")
    }
  }

  @Test func intervalHoldsTheShareInsideZeroToOne() throws {
    for total in 1...120 {
      for count in 0...total {
        let proportion = Proportion(count: count, total: total)
        let (share, interval) = (
          try #require(proportion.share), try #require(proportion.interval)
        )
        #expect(interval.contains(share) && interval.lower >= 0 && interval.upper <= 1)
        #expect((interval.lower == 0) == (count == 0) && (interval.upper == 1) == (count == total))
      }
    }
  }

  @Test(arguments: [(0, 0), (3, 0), (-1, 5), (6, 5), (1, -1), (Int.min, Int.min)])
  func impossibleCountsHaveNoValue(_ count: Int, _ total: Int) {
    let proportion = Proportion(count: count, total: total)
    #expect(proportion.share == nil && proportion.interval == nil)
  }

  @Test func largestCountsHaveAValue() throws {
    let interval = try #require(Proportion(count: .max / 2, total: .max).interval)
    #expect(interval.contains(0.5))
  }
}
