public import WorkspaceModel

/// Whether somebody has looked at a text recently enough to rely on it.
public enum Freshness: Sendable, Hashable {
  /// Fresh, up to and including a day.
  case fresh(until: CalendarDate)
  /// Too old, from a day on.
  case stale(since: CalendarDate)
  /// Without any date; counted apart from stale.
  case undated
  /// The need that it answers has changed since the last review.
  case recheckDue
  /// The rule that says how long it stays fresh has an error.
  case limitUnknown
}

extension Freshness {
  /// How fresh something is.
  ///
  /// - Parameters:
  ///   - date: The day on which somebody last looked at it; none where none is known.
  ///   - limit: How long it stays fresh; none where the rule that says so has an error.
  ///   - today: The day to look from.
  init(dated date: CalendarDate?, for limit: CalendarPeriod?, on today: CalendarDate) {
    guard let limit else {
      self = .limitUnknown
      return
    }
    guard let date else {
      self = .undated
      return
    }
    let last = limit.end(from: date)
    self = last >= today ? .fresh(until: last) : .stale(since: last.adding(days: 1))
  }

  public var isFresh: Bool {
    if case .fresh = self { true } else { false }
  }

  public var isStale: Bool {
    if case .stale = self { true } else { false }
  }

  /// What holds while both hold: the first that is not fresh, else the earlier end.
  func joined(with other: Freshness) -> Freshness {
    guard case .fresh(let end) = self else { return self }
    guard case .fresh(let otherEnd) = other else { return other }
    return .fresh(until: min(end, otherEnd))
  }
}
