/// Somebody who is looked at from day 0 on until something happens, or until the looking ends.
public struct SurvivalSubject: Sendable, Hashable {
  /// The days from the start, 0 or more.
  public let day: Int
  /// Whether it happened on that day; else it had not happened by its end, and no more is known.
  public let isEvent: Bool

  public init(day: Int, isEvent: Bool) {
    self.day = day
    self.isEvent = isEvent
  }
}
