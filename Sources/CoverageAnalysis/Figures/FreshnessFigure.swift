public import WorkspaceModel

/// How much of the live content was looked at recently enough, by the assets' own dates.
public struct FreshnessFigure: Sendable, Hashable {
  /// Fresh assets of all live ones that claim one of the cells.
  public var share = Share()
  /// Those whose date is too old.
  public var stale: [Ordinal<Asset>] = []
  /// Those without a date, which are not fresh either.
  public var undated: [Ordinal<Asset>] = []
  /// How many there are of which a mistake leaves open whether they are live, which are not fresh.
  public var inDoubt = 0
  /// In days.
  private var ages: [Int32] = []
}

extension FreshnessFigure {
  /// The age in days of the dated assets: half are at most this old.
  ///
  /// Of an even number, the mean of the two in the middle, rounded down.
  public var medianAge: Int? {
    guard !ages.isEmpty else { return nil }
    let sorted = ages.sorted()
    return (Int(sorted[(sorted.count - 1) / 2]) + Int(sorted[sorted.count / 2])) / 2
  }

  /// Counts a live asset, or one in doubt.
  mutating func count(_ asset: Ordinal<Asset>, _ standing: AssetStanding, on today: CalendarDate) {
    guard standing.state.isLive else {
      share.count(false)
      inDoubt += 1
      return
    }
    share.count(standing.freshness.isFresh)
    if standing.freshness.isStale { stale.append(asset) }
    guard let date = standing.date else { return undated.append(asset) }
    ages.append(Int32(today.days(since: date)))
  }
}
