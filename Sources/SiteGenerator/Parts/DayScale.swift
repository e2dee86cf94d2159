internal import WorkspaceModel

/// Days from left to right, from 0 to 1,000.
struct DayScale {
  /// Where each day stands; several points of one day stand side by side before the next day.
  let positions: [Int]
  private let days: [CalendarDate]

  /// Takes the days of points, the oldest first.
  init(_ days: [CalendarDate]) {
    let first = days.first?.dayNumber ?? 0
    var seen: [CalendarDate: Int] = [:]
    let counts = days.reduce(into: [:]) { $0[$1, default: 0] += 1 }
    let moments = days.map { day in
      let number = seen[day, default: 0]
      seen[day] = number + 1
      return (day.dayNumber - first) * 1_000 + number * 1_000 / (counts[day] ?? 1)
    }
    let whole = max(1, moments.last ?? 1)
    positions = moments.map { max(0, min(1_000, $0 * 1_000 / whole)) }
    self.days = days
  }
}

extension DayScale {
  /// A round date between the first day and the last one.
  struct Tick {
    let x: Int
    /// `2026-07`.
    let label: String
  }

  /// How many months lie between ticks.
  private static let steps = [1, 2, 3, 6, 12, 24, 60, 120, 240]
  private static let mostTicks = 5
  /// Nearer to an end than this, a tick's label would meet the one of the end.
  private static let margin = 150

  /// The first days of months, as many as there is room for.
  var ticks: [Tick] {
    guard let first = days.first, let last = days.last, first < last else { return [] }
    let months = Self.months(from: first, to: last)
    let step = Self.steps.first { months.count / $0 <= Self.mostTicks } ?? 1_200
    return months.filter { $0.number % step == 0 }.compactMap { month in
      let x = month.day.days(since: first) * 1_000 / last.days(since: first)
      guard (Self.margin...(1_000 - Self.margin)).contains(x) else { return nil }
      return Tick(x: x, label: String(month.day.description.prefix(7)))
    }
  }

  /// The first days of the months after the first day, each with the number of its month.
  private static func months(
    from first: CalendarDate, to last: CalendarDate
  ) -> [(number: Int, day: CalendarDate)] {
    let (year, month, _) = first.components
    let start = year * 12 + month
    let (endYear, endMonth, _) = last.components
    let end = endYear * 12 + endMonth - 1
    guard start <= end else { return [] }
    return (start...end).compactMap { number in
      CalendarDate(year: number / 12, month: number % 12 + 1, day: 1).map { (number, $0) }
    }
  }
}
