import CoverageOutcomes
import PersonaTestSupport

extension StatisticsCases {
  /// A day and `won`, `lost` or `open`.
  struct Subject: Decodable {
    let day: Int
    let ending: String

    init(from decoder: any Decoder) throws {
      var values = try decoder.unkeyedContainer()
      day = try values.decode(Int.self)
      ending = try values.decode(String.self)
    }
  }
}

extension [SurvivalSubject] {
  /// Subjects of a day each, and 1 where it happened.
  init(_ subjects: [[Int]]) {
    self = subjects.map { SurvivalSubject(day: $0[0], isEvent: $0[1] == 1) }
  }

  /// Subjects on some days, of which those in a second list are still waiting.
  init(_ days: [Int], waiting: [Int] = []) {
    self =
      days.map { SurvivalSubject(day: $0, isEvent: true) }
      + waiting.map { SurvivalSubject(day: $0, isEvent: false) }
  }

  /// So many subjects with days up to 30, most of them events.
  static func drawn(_ count: Int, from generator: inout SplitMix) -> [SurvivalSubject] {
    (0..<count).map { _ in
      SurvivalSubject(
        day: Int.random(in: 0...30, using: &generator),
        isEvent: Int.random(in: 0..<3, using: &generator) > 0)
    }
  }
}

extension [CompetingSubject] {
  /// Subjects of a day each and an ending's name.
  init(_ subjects: [StatisticsCases.Subject]) {
    self = subjects.map { subject in
      let ending = CompetingSubject.Ending.allCases.first { "\($0)" == subject.ending }
      return CompetingSubject(day: subject.day, ending: ending ?? .open)
    }
  }

  /// So many subjects with days up to 30.
  static func drawn(_ count: Int, from generator: inout SplitMix) -> [CompetingSubject] {
    (0..<count).map { _ in
      CompetingSubject(
        day: Int.random(in: 0...30, using: &generator),
        ending: CompetingSubject.Ending.allCases.randomElement(using: &generator) ?? .open)
    }
  }
}
