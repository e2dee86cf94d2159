public import WorkspaceModel

/// How a file stands with its next review.
public enum ReviewState: Sendable, Hashable {
  /// No day is known on which somebody reviewed it, nor is it published; a day that is still to come
  /// is none, nor one that can't be read.
  case never
  /// It should have been reviewed before a day, which is this many days ago, that one counted.
  case overdue(since: CalendarDate, days: Int)
  /// It has to be reviewed soon: on a day at the latest, in so many days.
  case due(on: CalendarDate, days: Int)
  /// It need not be reviewed yet; a day to come is its last.
  case later(on: CalendarDate)
}

extension ReviewState {
  /// The state of a file whose last day for a review is known.
  ///
  /// - Parameters:
  ///   - due: The last day on which the old review holds; none without a review.
  ///   - soon: The last day that is soon.
  ///   - today: The day to look from.
  init(due: CalendarDate?, soon: CalendarDate, on today: CalendarDate) {
    guard let due else {
      self = .never
      return
    }
    if due < today {
      self = .overdue(since: due.adding(days: 1), days: today.days(since: due))
    } else {
      self = due <= soon ? .due(on: due, days: due.days(since: today)) : .later(on: due)
    }
  }

  /// Whether somebody should look at the file now or soon.
  public var isDue: Bool {
    if case .later = self { false } else { true }
  }

  public var isOverdue: Bool {
    if case .overdue = self { true } else { false }
  }
}
