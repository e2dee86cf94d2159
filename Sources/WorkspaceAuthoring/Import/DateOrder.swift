/// The order in which a table writes days, months and years.
enum DateOrder: String, CaseIterable {
  case dayMonthYear = "day-month-year"
  case monthDayYear = "month-day-year"
}
