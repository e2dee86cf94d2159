import Foundation
import PersonaTestSupport

/// Inputs and what libraries make of them, from `Tests/Fixtures/statistics/`, where a script says
/// which library gives which value.
struct StatisticsCases: Decodable {
  let proportions: [ProportionCase]
  let differences: [DifferenceCase]
  let curves: [CurveCase]
  let ranks: [RankCase]
  let endings: [EndingCase]
  let strata: [StratifiedCase]
  let splits: [SplitCase]

  static func read() throws -> StatisticsCases {
    let bytes = Repository.bytes("Tests/Fixtures/statistics/cases.json")
    return try JSONDecoder().decode(StatisticsCases.self, from: Data(bytes))
  }
}

extension StatisticsCases {
  struct Limits: Decodable {
    let lower: Double
    let upper: Double
  }

  struct ProportionCase: Decodable {
    let name: String
    let count: Int
    let total: Int
    let share: Double?
    let interval: Limits?
  }

  struct DifferenceCase: Decodable {
    let name: String
    /// The count and the total of the first group, then those of the second one.
    let counts: [Int]
    let value: Double?
    let interval: Limits?
    let p: Double?
  }

  struct CurveCase: Decodable {
    let name: String
    /// A day each, and 1 where it happened.
    let subjects: [[Int]]
    let steps: [Step]
    let median: Int?
    let medianLower: Int?
    let medianUpper: Int?

    struct Step: Decodable {
      let day: Int
      let atRisk: Int
      let events: Int
      let survival: Double
      let standardError: Double?
      let band: Limits?
    }
  }

  struct RankCase: Decodable {
    let name: String
    let first: [[Int]]
    let second: [[Int]]
    let observed: Int
    let expected: Double
    let variance: Double
    let chiSquare: Double?
    let p: Double?
  }

  struct EndingCase: Decodable {
    let name: String
    let subjects: [Subject]
    let days: [Int]
    let won: [Double]
    let lost: [Double]
  }

  struct StratifiedCase: Decodable {
    let name: String
    /// The first group's yes and no, then the second one's.
    let tables: [[Int]]
    let riskDifference: Double?
    let oddsRatio: Double?
    let interval: Limits?
  }

  struct SplitCase: Decodable {
    let name: String
    let amount: Int
    let weights: [Int]
    let parts: [Int]?
  }
}
