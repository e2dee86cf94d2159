import CoverageOutcomes
import Testing

struct FisherExactTests {
  private func table(_ counts: [Int]) -> TwoByTwo {
    TwoByTwo(
      Proportion(count: counts[0], total: counts[1]),
      Proportion(count: counts[2], total: counts[3]))
  }

  @Test(arguments: [
    ([56, 70, 48, 80], 0.012521), ([9, 10, 3, 10], 0.019767), ([12, 15, 5, 14], 0.025328),
  ])
  func publishedValues(_ counts: [Int], _ p: Double) {
    #expect(isRounded(FisherExact(table(counts)).p, to: p))
  }

  @Test func libraryValues() throws {
    for example in try StatisticsCases.read().differences {
      let p = FisherExact(table(example.counts)).p
      #expect(isClose(p, example.p, leftover: 0), "\(example.name)")
    }
  }

  @Test func swappedGroupsGiveTheSame() {
    for counts in [[3, 9, 7, 12], [0, 4, 5, 5], [40, 90, 10, 80]] {
      let swapped = Array(counts[2...] + counts[..<2])
      #expect(isClose(FisherExact(table(counts)).p, FisherExact(table(swapped)).p))
    }
  }

  @Test func nobodyAndEverybodyAreNoDifference() {
    #expect(FisherExact(table([0, 5, 0, 9])).p == 1)
    #expect(FisherExact(table([5, 5, 9, 9])).p == 1)
  }

  @Test(arguments: [[0, 0, 1, 2], [1, 2, 0, 0], [3, 2, 1, 2], [1, 2_000_000_000, 1, 2]])
  func emptyImpossibleAndEndlessGroupsHaveNoValue(_ counts: [Int]) {
    #expect(FisherExact(table(counts)).p == nil)
  }

  @Test func largestCountsDoNotTrap() {
    let counts = [Int.max, Int.min]
    for yes in counts {
      for no in counts {
        #expect(FisherExact(table([yes, no, no, yes])).p == nil)
      }
    }
  }

  @Test func manyAreTestedWithoutLossOfDigits() {
    let one = FisherExact(table([50_000, 100_000, 50_500, 100_000])).p
    #expect(isClose(one, manyApart))
  }

  /// From the library that the cases are from.
  private let manyApart = 0.02563959662539231
}
