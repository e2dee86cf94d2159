import CoverageOutcomes
import PersonaTestSupport
import Testing

struct ApportionmentTests {
  @Test func exactSplits() throws {
    for example in try StatisticsCases.read().splits {
      let parts = Apportionment(of: example.amount).split(by: example.weights)
      #expect(parts == example.parts, "\(example.name)")
    }
  }

  @Test func partsSumUpToTheWhole() throws {
    var generator = SplitMix(state: 29)
    for _ in 0..<500 {
      let amount = Int.random(in: -1_000_000...1_000_000, using: &generator)
      let weights = (0..<Int.random(in: 1...9, using: &generator)).map { _ in
        Int.random(in: 0...50, using: &generator)
      }
      let parts = try #require(Apportionment(of: amount).split(by: weights + [1]))
      #expect(parts.reduce(0, +) == amount)
      for (part, weight) in zip(parts, weights) {
        let exact = Double(amount) * Double(weight) / Double(weights.reduce(1, +))
        #expect(abs(Double(part) - exact) < 1)
      }
    }
  }

  @Test func equalPartsDifferByOneAtMostTheLargerFirst() {
    #expect(Apportionment(of: 100).equally(among: 3) == [34, 33, 33])
    #expect(Apportionment(of: 2).equally(among: 4) == [1, 1, 0, 0])
    #expect(Apportionment(of: -100).equally(among: 3) == [-34, -33, -33])
    #expect(Apportionment(of: 7).equally(among: 1) == [7])
  }

  @Test(arguments: [[], [0], [0, 0, 0], [3, -1], [.max, .max, .max]])
  func weightsThatSayNothingHaveNoValue(_ weights: [Int]) {
    #expect(Apportionment(of: 100).split(by: weights) == nil)
  }

  @Test(arguments: [0, -1, .min])
  func lessThanOnePartHasNoValue(_ parts: Int) {
    #expect(Apportionment(of: 100).equally(among: parts) == nil)
  }

  @Test(arguments: [Int.max, .max / 2, .min, .min + 1])
  func largestAmountsDoNotTrap(_ amount: Int) {
    #expect(Apportionment(of: amount).split(by: [7]) == [amount])
    #expect(Apportionment(of: amount).split(by: [.max, .max])?.reduce(0, +) == amount)
    #expect(Apportionment(of: amount).equally(among: 7)?.reduce(0, +) == amount)
  }
}
