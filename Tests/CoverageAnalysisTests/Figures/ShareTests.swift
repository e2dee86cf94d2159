import CoverageWording
import Testing
import WorkspaceModel

@testable import CoverageAnalysis

struct ShareTests {
  @Test(arguments: [
    (0, 0, "no value"), (0, 5, "0 %"), (5, 5, "100 %"), (999, 1_000, "99 %"), (1, 1_000, "1 %"),
    (1, 3, "33 %"), (2, 3, "66 %"), (69, 120, "57 %"), (199, 200, "99 %"), (1, 2, "50 %"),
    (Int.max - 1, Int.max, "99 %"), (1, Int.max, "1 %"), (Int.max, Int.max, "100 %"),
  ])
  func percentIsRoundedDownButNeverToNothing(part: Int, whole: Int, text: String) {
    #expect(Share(numerator: part, denominator: whole).text == text)
  }

  @Test(arguments: [
    (57, 100, "57", true), (57, 100, "57.001", false), (2, 3, "66.666", true),
    (2, 3, "66.667", false), (0, 1, "0", true), (1, 1, "100", true), (999, 1_000, "100", false),
    (Int.max - 1, Int.max, "100", false), (Int.max / 2 + 1, Int.max, "50", true),
    (Int.max / 2, Int.max, "50", false),
  ])
  func sharesAreComparedExactly(
    part: Int, whole: Int, wanted: String, reaches: Bool
  ) throws {
    let percentage = try #require(Percentage(wanted))
    #expect(Share(numerator: part, denominator: whole).reaches(percentage) == reaches)
  }

  @Test func anEmptyWholeReachesNothingAndMissesNothing() throws {
    #expect(try Share().reaches(#require(Percentage("0"))) == nil)
    #expect(Share().isEmpty)
  }

  @Test func weightedPartsAreShownInWholeWeights() {
    let share = Share(numerator: 1_500_000, denominator: 12_000_000, unit: 1_000_000)
    #expect(share.parts == "1.5 of 12")
  }

  @Test func whatIsLeftOutIsSaid() {
    let share = Share(
      numerator: 1, denominator: 2,
      leftOut: [LeftOut(count: 1, why: .notApplicable), LeftOut(count: 4, why: .notPriority)])
    #expect(
      share.leftOutSentence
        == "Not counted: 1 cell at which the persona takes no part and 4 cells of personas without a "
        + "priority.")
    #expect(Share().leftOutSentence == nil)
  }
}
