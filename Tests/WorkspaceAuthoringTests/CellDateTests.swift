import Testing
import WorkspaceModel

@testable import WorkspaceAuthoring

struct CellDateTests {
  @Test(
    arguments: [
      ("2026-07-21", nil, "2026-07-21"), ("2026-07-21T10:00:00Z", nil, "2026-07-21"),
      ("2026-07-21 10:00", nil, "2026-07-21"), ("2026/07/21", nil, "2026-07-21"),
      ("1784592000", nil, "2026-07-21"), ("1784592000.25", nil, "2026-07-21"),
      ("1784592000000", nil, "2026-07-21"),
      ("21 July 2026", nil, "2026-07-21"), ("Jul 21, 2026", nil, "2026-07-21"),
      ("21st Jul 2026", nil, "2026-07-21"),
      ("21.07.2026", nil, "open"), ("3/4/2026", nil, "open"),
      ("21.07.2026", .dayMonthYear, "2026-07-21"), ("21.7.26", .dayMonthYear, "2026-07-21"),
      ("7/21/2026", .monthDayYear, "2026-07-21"), ("21/7/2026", .monthDayYear, "none"),
      ("3/4/2026", .dayMonthYear, "2026-04-03"), ("3/4/2026", .monthDayYear, "2026-03-04"),
      ("+12 months", nil, "rhythm"), ("quarterly", nil, "rhythm"),
      ("+12 months from last update", nil, "rhythm"),
      ("2026-02-30", nil, "none"), ("Q3 2025", nil, "none"), ("July 2026", nil, "none"),
      ("soon", nil, "none"), ("2026", nil, "none"), ("45678", nil, "none"),
    ] as [(String, DateOrder?, String)])
  func onlyWhatIsUnambiguousIsADay(text: String, order: DateOrder?, meaning: String) {
    let words =
      switch CellDate(text, order: order) {
      case .day(let day): "\(day)"
      case .open: "open"
      case .rhythm: "rhythm"
      case .none: "none"
      }
    #expect(words == meaning)
  }

  @Test(
    arguments: [
      (["3/4/2026", "21/4/2026"], .dayMonthYear), (["3/4/2026", "4/21/2026"], .monthDayYear),
      (["3/4/2026"], nil), (["21/4/2026", "4/21/2026"], nil), ([], nil),
    ] as [([String], DateOrder?)])
  func anOrderIsProvenByNumbersThatAreNoMonths(texts: [String], order: DateOrder?) {
    #expect(CellDate.provenOrder(texts) == order)
  }
}
