import Foundation
import PersonaTestSupport
import Testing

/// The reference values of the statistics, through the command.
///
/// Sources: Newcombe 1998 (81 of 263; 56 of 70 beside 48 of 80, and the pairs with zeros), Freireich
/// and others 1963 (6-mercaptopurine and placebo); the values agree with statsmodels and lifelines.
struct ReferenceValueTests {
  /// Won and closed deals of those reached and of those not, with the win rates and the difference.
  struct Pair: Sendable {
    let reached: (won: Int, closed: Int)
    let other: (won: Int, closed: Int)
    let rate: [Double]
    var difference: [Double]?
    var exact: Double?
  }

  static let pairs: [Pair] = [
    Pair(reached: (7, 20), other: (0, 0), rate: [0.350000, 0.181192, 0.567146]),
    Pair(
      reached: (0, 10), other: (0, 20), rate: [0, 0, 0.277533],
      difference: [0, -0.161125, 0.277533]),
    Pair(reached: (10, 10), other: (0, 0), rate: [1, 0.722467, 1]),
    Pair(reached: (1, 1), other: (0, 0), rate: [1, 0.206549, 1]),
    Pair(reached: (3, 5), other: (0, 0), rate: [0.6, 0.230724, 0.882379]),
    Pair(reached: (81, 263), other: (0, 0), rate: [0.307985, 0.255289, 0.366210]),
    Pair(
      reached: (56, 70), other: (48, 80), rate: [0.8],
      difference: [0.2, 0.052431, 0.333873], exact: 0.012521),
    Pair(
      reached: (9, 10), other: (3, 10), rate: [0.9],
      difference: [0.6, 0.170523, 0.809018], exact: 0.019767),
    Pair(
      reached: (5, 56), other: (0, 29), rate: [0.089286],
      difference: [0.089286, -0.038137, 0.192560]),
    Pair(
      reached: (12, 15), other: (5, 14), rate: [0.8],
      difference: [0.442857, 0.084298, 0.675869], exact: 0.025328),
  ]

  /// One persona for each pair, in one workspace.
  @Test func ratesAndDifferencesAreThePublishedOnes() throws {
    var workspace = MeasuredWorkspace(personas: Self.pairs.indices.map { "p\($0)" })
    for (number, pair) in Self.pairs.enumerated() {
      workspace.add("p\(number)", pair.reached, isReached: true)
      workspace.add("p\(number)", pair.other, isReached: false)
    }
    let rows = try workspace.tables(["--exact-test"])["persona"] ?? []
    #expect(rows.count == Self.pairs.count)
    for (number, pair) in Self.pairs.enumerated() {
      let row = try #require(rows.first { $0["persona"]?.text == "p\(number)" })
      #expect(row["reached-rate"]?.isNear(pair.rate) == true, "\(number): \(row)")
      #expect(row["reached-rate"]?.count == pair.reached.won)
      #expect(row["reached-rate"]?.total == pair.reached.closed)
      if let difference = pair.difference {
        #expect(row["difference"]?.isNear(difference) == true, "\(number): \(row)")
      } else {
        #expect(row["difference"]?.number == nil)
      }
      if let exact = pair.exact { #expect(row["exact-p"]?.isNear([exact]) == true) }
    }
  }

  private static let treated = (
    closed: [6, 6, 6, 7, 10, 13, 16, 22, 23],
    open: [6, 9, 10, 11, 17, 19, 20, 25, 32, 32, 34, 35]
  )
  private static let placebo = [
    1, 1, 2, 2, 3, 4, 4, 5, 5, 8, 8, 8, 8, 11, 11, 12, 12, 15, 17, 22, 23,
  ]

  @Test func survivalIsThatOfThePublishedTrial() throws {
    var workspace = MeasuredWorkspace(personas: ["cfo"])
    for days in Self.treated.closed { workspace.add("cfo", closedAfter: days, isReached: true) }
    for days in Self.treated.open { workspace.add("cfo", openFor: days, isReached: true) }
    for days in Self.placebo { workspace.add("cfo", closedAfter: days, isReached: false) }
    let tables = try workspace.tables()
    let curves = tables["curves"]?.filter { $0["level"]?.text == "person" } ?? []
    func step(_ group: String, _ day: Int) -> [String: Datum]? {
      curves.first { $0["group"]?.text == group && $0["day"]?.number == Double(day) }
    }
    #expect(step("reached", 10)?["survival"]?.isNear([0.752941]) == true)
    #expect(step("reached", 10)?["standard-error"]?.isNear([0.096350]) == true)
    #expect(step("reached", 10)?["interval"]?.isInterval(0.503200, 0.889362) == true)
    #expect(step("not reached", 8)?["survival"]?.isNear([0.380952]) == true)
    #expect(step("not reached", 8)?["standard-error"]?.isNear([0.105971]) == true)
    #expect(step("not reached", 8)?["interval"]?.isInterval(0.183067, 0.577789) == true)
    let closing = try #require(tables["closing"]?.first { $0["level"]?.text == "person" })
    #expect(closing["reached"]?.number == 23)
    #expect(closing["reached"]?.lower == 13)
    #expect(closing["reached"]?.upper == nil)
    #expect(closing["other"]?.isNear([8, 4, 11]) == true)
    #expect(closing["observed"]?.text == "9")
    #expect(closing["expected"]?.isNear([19.250501]) == true)
    #expect(closing["variance"]?.isNear([6.256961]) == true)
    #expect(closing["chi-square"]?.isNear([16.792941]) == true)
    #expect(abs((closing["p"]?.number ?? 0) - 0.0000416881) < 1e-9)
  }
}
