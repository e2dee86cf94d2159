public import WorkspaceModel

/// How many files stand how with their next review.
public struct ReviewCounts: Sendable, Hashable {
  public private(set) var never = 0
  public private(set) var overdue = 0
  public private(set) var due = 0
  public private(set) var later = 0
  /// The day on which the first of those that are not due yet is.
  public private(set) var nextDay: CalendarDate?

  public init(of items: [ReviewItem]) {
    for item in items {
      switch item.state {
      case .never: never += 1
      case .overdue: overdue += 1
      case .due: due += 1
      case .later(let day):
        later += 1
        nextDay = min(nextDay ?? day, day)
      }
    }
  }
}

extension ReviewCounts {
  /// How many should be looked at now or soon.
  public var open: Int { never + overdue + due }

  public var total: Int { open + later }
}
