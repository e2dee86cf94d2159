internal import SourceDocuments

/// Days as other systems write them: with a time behind them, or with the month's name.
enum WrittenDay {
  /// The day of a moment such as `2026-10-02T09:30:00Z`, in the place's own time.
  static func ofMoment(_ text: String) -> CalendarDate? {
    let bytes = Array(text.utf8)
    guard bytes.count > 10, bytes[10] | 0x20 == UInt8(ascii: "t") || bytes[10] == Byte.blank,
      let day = CalendarDate(String(decoding: bytes[..<10], as: UTF8.self))
    else { return nil }
    let time = bytes[11...].drop { $0 == Byte.blank }
    let hours = Array(time.prefix(5))
    let isTime =
      hours.count == 5 && hours[2] == UInt8(ascii: ":")
      && [0, 1, 3, 4].allSatisfy { Byte.isDigit(hours[$0]) }
    return isTime && time.dropFirst(5).allSatisfy(marks.contains) ? day : nil
  }

  /// The day of a text such as `Jul 08 2022`, `8 July 2022` or `July 8, 2022`, which can be read in
  /// one way only.
  static func withMonthName(_ text: String) -> CalendarDate? {
    let parts = text.split { $0 == " " || $0 == "," }.map { String($0) }
    guard parts.count == 3, let year = parts[2].wholeNumber(digits: 4...4) else { return nil }
    for (name, number) in [(parts[0], parts[1]), (parts[1], parts[0])] {
      if let month = month(name), let day = number.wholeNumber(digits: 1...2) {
        return CalendarDate(year: year, month: month, day: day)
      }
    }
    return nil
  }

  private static let marks = Set(":.+-0123456789 ZzUTC".utf8)

  private static let months = [
    "january", "february", "march", "april", "may", "june", "july", "august", "september",
    "october", "november", "december",
  ]

  private static func month(_ name: String) -> Int? {
    let name = name.lowercased()
    guard name.utf8.count >= 3 else { return nil }
    return months.firstIndex { $0.hasPrefix(name) }.map { $0 + 1 }
  }
}

extension String {
  fileprivate func wholeNumber(digits: ClosedRange<Int>) -> Int? {
    digits.contains(utf8.count) && utf8.allSatisfy(Byte.isDigit) ? Int(self) : nil
  }
}
