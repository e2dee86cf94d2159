public import WorkspaceModel

/// A quarter of a calendar year.
public struct CalendarQuarter: Sendable, Hashable {
  public let year: Int
  /// 1 to 4.
  public let number: Int

  private init(year: Int, number: Int) {
    self.year = year
    self.number = number
  }

  /// The quarter in which a day lies.
  public init(of day: CalendarDate) {
    let (year, month, _) = day.components
    self.init(year: year, number: (month - 1) / 3 + 1)
  }
}

extension CalendarQuarter: CustomStringConvertible {
  /// The one that follows.
  public var next: CalendarQuarter {
    CalendarQuarter(year: number == 4 ? year + 1 : year, number: number % 4 + 1)
  }

  /// The short name: `Q4 2026`.
  public var name: String { "Q\(number) \(year)" }

  /// The name with the months: `Q4 2026, October to December`.
  public var description: String {
    let months = [
      "January to March", "April to June", "July to September", "October to December",
    ]
    return "\(name), \(months[number - 1])"
  }
}
