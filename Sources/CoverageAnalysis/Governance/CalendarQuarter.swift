package import WorkspaceModel

/// A quarter of a calendar year.
package struct CalendarQuarter: Sendable, Hashable {
  package let year: Int
  /// 1 to 4.
  package let number: Int

  private init(year: Int, number: Int) {
    self.year = year
    self.number = number
  }

  /// The quarter in which a day lies.
  package init(of day: CalendarDate) {
    let (year, month, _) = day.components
    self.init(year: year, number: (month - 1) / 3 + 1)
  }
}

extension CalendarQuarter: CustomStringConvertible {
  /// The one that follows.
  package var next: CalendarQuarter {
    CalendarQuarter(year: number == 4 ? year + 1 : year, number: number % 4 + 1)
  }

  /// The short name: `Q4 2026`.
  package var name: String { "Q\(number) \(year)" }

  /// The name with the months: `Q4 2026, October to December`.
  package var description: String {
    let months = [
      "January to March", "April to June", "July to September", "October to December",
    ]
    return "\(name), \(months[number - 1])"
  }
}
