/// The shares of those who are won, lost and still open by a day, which together are 1.
public struct CompetingShares: Sendable, Hashable {
  public private(set) var won = 0.0
  public private(set) var lost = 0.0
  public private(set) var open = 1.0
}

extension CompetingShares {
  /// The share of one ending, from 0 to 1.
  public func share(of ending: CompetingSubject.Ending) -> Double {
    switch ending {
    case .won: won
    case .lost: lost
    case .open: open
    }
  }

  /// Takes a day's won and lost out of those still open.
  mutating func close(won: Int, lost: Int, of atRisk: Int) {
    self.won += open * Double(won) / Double(atRisk)
    self.lost += open * Double(lost) / Double(atRisk)
    open *= Double(atRisk - won - lost) / Double(atRisk)
  }
}
