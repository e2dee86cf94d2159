import Testing
import WorkspaceModel

struct ValueTests {
  @Test(
    arguments: [
      ("2026-11-21", true), ("2024-02-29", true), ("2026-02-29", false), ("2100-02-29", false),
      ("2000-02-29", true), ("2026-13-01", false), ("2026-00-10", false), ("2026-1-5", false),
      ("21.11.2026", false), ("2026-11-21T00:00", false), ("２026-11-21", false), ("", false),
    ])
  func datesAreDaysThatExist(text: String, exists: Bool) {
    #expect((CalendarDate(text) != nil) == exists)
    if exists { #expect(CalendarDate(text)?.description == text) }
  }

  @Test func everyDayOfFourCenturiesComesBack() {
    for number in stride(from: -80_000, through: 80_000, by: 37) {
      let date = CalendarDate(dayNumber: number)
      #expect(CalendarDate(date.description) == date)
    }
  }

  @Test(
    arguments: [
      ("1 month", "2026-01-31", "2026-02-28"), ("12 months", "2024-02-29", "2025-02-28"),
      ("90 days", "2026-11-21", "2027-02-19"), ("2 weeks", "2026-12-25", "2027-01-08"),
      ("1 year", "2024-02-29", "2025-02-28"), ("30d", "2026-11-21", "2026-12-21"),
    ])
  func periodsEndOnTheSameDayOrTheMonthsLast(period: String, start: String, end: String) throws {
    let length = try #require(CalendarPeriod(period))
    let date = try #require(CalendarDate(start))
    #expect(length.end(from: date).description == end)
  }

  @Test(arguments: ["", "months", "6", "6 moons", "-1 day", "0 days", "1.5 years", "99999 days"])
  func otherPeriodsAreNone(text: String) {
    #expect(CalendarPeriod(text) == nil)
  }

  @Test(
    arguments: [
      ("1", 1_000), ("1.5", 1_500), ("0.001", 1), ("1000", 1_000_000), ("0", 0), ("-1", nil),
      ("1,5", nil), ("1e3", nil), ("1.0001", nil), ("1001", nil), ("", nil), (".5", nil),
      ("nan", nil), ("0x10", nil), ("1.", nil),
    ] as [(String, Int?)])
  func weightsAreExact(text: String, thousandths: Int?) {
    #expect(Weight(text)?.thousandths == thousandths)
  }

  @Test(
    arguments: [
      ("60", 60_000), ("62.5 %", 62_500), ("0", 0), ("100%", 100_000), ("101", nil), ("-1", nil),
      ("sixty", nil), ("%", nil),
    ] as [(String, Int?)])
  func percentagesAreExact(text: String, thousandths: Int?) {
    #expect(Percentage(text)?.thousandths == thousandths)
  }

  @Test(
    arguments: [
      ("cfo", true), ("security/review-checklist", true), ("CFO", false), ("a b", false),
      ("é", false), ("a//b", false), ("/a", false), ("con", false), ("x/aux", false), ("", false),
      ("сfo", false), (String(repeating: "a", count: 81), false),
    ])
  func idsAreLowerCaseLatin(text: String, isValid: Bool) {
    #expect(Identifier.isValid(text) == isValid)
  }

  @Test(
    arguments: [
      ("cfo", "CFO"), ("it-director", "IT director"), ("finance/roi-guide", "ROI guide"),
      ("data-center", "Data center"),
    ])
  func anIDMakesATitle(id: String, title: String) {
    #expect(Identifier.title(of: id) == title)
  }
}
