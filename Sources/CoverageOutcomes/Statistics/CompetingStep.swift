/// A day on which something was won or lost.
public struct CompetingStep: Sendable, Hashable {
  /// The days from the start.
  public let day: Int
  /// How many were open at the start of that day, those who were looked at no longer than it included.
  public let atRisk: Int
  /// How many were won on that day.
  public let won: Int
  /// How many were lost on that day.
  public let lost: Int
  /// The shares that are won, lost and still open by the end of that day, from 0 to 1.
  public let shares: CompetingShares
}
