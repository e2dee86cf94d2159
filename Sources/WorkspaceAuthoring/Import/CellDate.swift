internal import SourceDocuments
internal import WorkspaceModel

/// What a cell of dates says.
enum CellDate: Hashable {
  case day(CalendarDate)
  /// Two numbers of which either could be the day, or numbers in an order that nobody declared.
  case open
  /// A rhythm, such as "+12 months" or "quarterly".
  case rhythm
  /// Nothing that is a date.
  case none
}

extension CellDate {
  /// Reads a date: ISO 8601 with or without a time, seconds since 1970, a day with the month's name,
  /// or numbers in a declared order.
  init(_ text: String, order: DateOrder?) {
    if let day = Self.isoDay(text) ?? Self.epochDay(text) ?? Self.namedDay(text) {
      self = .day(day)
    } else if Self.isRhythm(text) {
      self = .rhythm
    } else if let numbers = Self.numbers(text) {
      guard let order else {
        self = .open
        return
      }
      self = Self.day(numbers, order).map { .day($0) } ?? .none
    } else {
      self = .none
    }
  }

  /// The order that dates prove by a number that is no month; none where they prove none, or both.
  static func provenOrder(_ texts: some Sequence<String>) -> DateOrder? {
    var orders: Set<DateOrder> = []
    for text in texts {
      guard let numbers = numbers(text) else { continue }
      if numbers[0] > 12 { orders.insert(.dayMonthYear) }
      if numbers[1] > 12 { orders.insert(.monthDayYear) }
    }
    return orders.count == 1 ? orders.first : nil
  }
}

extension CellDate {
  private static func isoDay(_ text: String) -> CalendarDate? {
    let day = text.utf8.prefix(10).map { $0 == UInt8(ascii: "/") ? Byte.hyphen : $0 }
    let rest = text.utf8.dropFirst(10)
    guard rest.isEmpty || rest.first == UInt8(ascii: "T") || rest.first == Byte.blank else {
      return nil
    }
    return CalendarDate(String(decoding: day, as: UTF8.self))
  }

  /// Seconds since 1970, from 1985 on, with or without a fraction; or thousandths of them.
  private static func epochDay(_ text: String) -> CalendarDate? {
    let parts = text.split(separator: ".", omittingEmptySubsequences: false)
    guard parts.count <= 2, parts.allSatisfy({ !$0.isEmpty && $0.utf8.allSatisfy(Byte.isDigit) }),
      let number = Int(parts[0])
    else { return nil }
    switch parts[0].utf8.count {
    case 9, 10: return CalendarDate(dayNumber: number / 86_400)
    case 12, 13: return CalendarDate(dayNumber: number / 86_400_000)
    default: return nil
    }
  }

  /// A day such as "21 July 2026" or "Jul 21, 2026".
  private static func namedDay(_ text: String) -> CalendarDate? {
    let words = HeadingText.words(of: text)
    guard words.count == 3, let year = Int(words[2]), year > 1900 else { return nil }
    for (name, day) in [(words[0], words[1]), (words[1], words[0])] {
      let digits = day.prefix { $0.isASCII && $0.isNumber }
      guard name.count >= 3, let number = Int(digits),
        let month = months.firstIndex(where: { $0.hasPrefix(name) })
      else { continue }
      return CalendarDate(year: year, month: month + 1, day: number)
    }
    return nil
  }

  private static let months = [
    "january", "february", "march", "april", "may", "june", "july", "august", "september",
    "october", "november", "december",
  ]

  private static func isRhythm(_ text: String) -> Bool {
    let words = HeadingText.words(of: text)
    let rhythms: Set = [
      "quarterly", "monthly", "yearly", "annually", "annual", "weekly", "biannually", "evergreen",
    ]
    if words.contains(where: rhythms.contains) { return true }
    return zip(words, words.dropFirst()).contains { CalendarPeriod("\($0) \($1)") != nil }
  }

  /// Three numbers with the year at the end, such as `21.07.2026` or `7/21/26`.
  private static func numbers(_ text: String) -> [Int]? {
    let day = text.prefix { $0 != " " }
    for separator in "./-" where day.contains(separator) {
      let parts = day.split(separator: separator, omittingEmptySubsequences: false)
      let numbers = parts.compactMap { part in
        (1...4).contains(part.utf8.count) && part.utf8.allSatisfy(Byte.isDigit) ? Int(part) : nil
      }
      guard parts.count == 3, numbers.count == 3, [2, 4].contains(parts[2].utf8.count),
        (1...31).contains(numbers[0]), (1...31).contains(numbers[1])
      else { continue }
      return [numbers[0], numbers[1], numbers[2] + (parts[2].utf8.count == 2 ? 2000 : 0)]
    }
    return nil
  }

  private static func day(_ numbers: [Int], _ order: DateOrder) -> CalendarDate? {
    switch order {
    case .dayMonthYear: CalendarDate(year: numbers[2], month: numbers[1], day: numbers[0])
    case .monthDayYear: CalendarDate(year: numbers[2], month: numbers[0], day: numbers[1])
    }
  }
}
