/// Somebody who is looked at from day 0 on until it ends in one of two ways, or the looking ends.
public struct CompetingSubject: Sendable, Hashable {
  /// The days from the start, 0 or more.
  public let day: Int
  /// How it ended on that day.
  public let ending: Ending

  public init(day: Int, ending: Ending) {
    self.day = day
    self.ending = ending
  }

  public enum Ending: Sendable, Hashable, CaseIterable {
    case won
    case lost
    /// It had not ended by the end of that day, and no more is known.
    case open
  }
}
