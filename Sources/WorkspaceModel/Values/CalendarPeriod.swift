/// A length of time as people write it: `6 months`, `90 days`, `2 years`, `13 weeks`.
public struct CalendarPeriod: Sendable, Hashable {
  public let count: Int
  public let unit: Unit

  public enum Unit: String, Sendable, CaseIterable {
    case day, week, month, year
  }

  public init(_ count: Int, _ unit: Unit) {
    self.count = count
    self.unit = unit
  }

  /// The period of a text such as `6 months` or `7d`; none if it is not of that form.
  public init?(_ text: String) {
    let digits = text.prefix { $0.isASCII && $0.isNumber }
    let rest = text.dropFirst(digits.count).drop { $0 == " " }.lowercased()
    guard let count = Int(digits), (1...10_000).contains(count),
      let unit = Unit.allCases.first(where: { unit in
        [unit.rawValue, unit.rawValue + "s", String(unit.rawValue.prefix(1))].contains(rest)
      })
    else { return nil }
    self.init(count, unit)
  }
}

extension CalendarPeriod: CustomStringConvertible {
  /// The period as `6 months`.
  public var description: String { "\(count) \(unit.rawValue)\(count == 1 ? "" : "s")" }

  /// The day that comes this period after another one.
  ///
  /// A month later is the same day of the month, or the month's last.
  public func end(from start: CalendarDate) -> CalendarDate {
    switch unit {
    case .day: start.adding(days: count)
    case .week: start.adding(days: count * 7)
    case .month: start.adding(months: count)
    case .year: start.adding(months: count * 12)
    }
  }
}
