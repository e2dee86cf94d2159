public import WorkspaceModel

/// A value of a table on outcomes.
public enum OutcomeValue: Sendable {
  case text(String)
  case persona(Ordinal<Persona>)
  case asset(Ordinal<Asset>)
  /// A tag of the taxonomy; none for what has no such tag.
  case tag(Tag?)
  case cells([CellAddress])
  case count(ShownCount)
  case rate(ShownRate)
  case difference(ShownDifference, isTooFew: Bool)
  /// A number of days.
  case days(Int)
  /// A number of days with its limits; a limit that is not reached is none.
  case median(Int?, MedianInterval)
  /// An amount in the smallest coin of a currency.
  case money(Int, String)
  case number(Double)
  case interval(Interval)
  /// What the reason says.
  case nothing(String)
}

extension OutcomeValue {
  static var withheld: OutcomeValue { .count(.withheld) }

  /// A value, or why there is none.
  static func days(_ days: Int?, else reason: String) -> OutcomeValue {
    days.map(OutcomeValue.days) ?? .nothing(reason)
  }
}
