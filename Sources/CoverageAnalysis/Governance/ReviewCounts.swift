package import WorkspaceModel

/// How many files stand how with their next review.
package struct ReviewCounts: Sendable, Hashable {
  package private(set) var never = 0
  package private(set) var overdue = 0
  package private(set) var due = 0
  package private(set) var later = 0
  /// The day on which the first of those that are not due yet is.
  package private(set) var nextDay: CalendarDate?

  package init(of items: [ReviewItem]) {
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
  package var open: Int { never + overdue + due }

  package var total: Int { open + later }
}
