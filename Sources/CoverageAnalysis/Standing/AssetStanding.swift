public import WorkspaceModel

/// An asset as coverage counts it on a day.
public struct AssetStanding: Sendable {
  public let state: AssetState
  /// The later of `reviewed` and `published`; a day that is still to come is no date.
  public let date: CalendarDate?
  /// Whether its own date is recent enough.
  public let freshness: Freshness
  /// The role that it plays, by its file or by its type.
  public let role: Tag?
  /// Whether there is something to read: its own text, that of a module that it uses, or an address.
  public let hasSomethingToRead: Bool

  init(
    of ordinal: Ordinal<Asset>, in workspace: Workspace, on today: CalendarDate,
    _ scope: CoverageScope
  ) {
    let (asset, taxonomy) = (workspace.assets[ordinal], workspace.taxonomy)
    let own = AssetState(of: asset, on: today)
    role = asset.role(in: taxonomy)
    state = own.seen(in: scope, ordinal, segments: asset.segments)
    // What is planned counts there as if it were done and published today.
    let isDoneToday = own.isPlanned && scope.countsPlanned
    let dates = [asset.reviewed, asset.published, isDoneToday ? today : nil]
    date = dates.compactMap(\.self).filter { $0 <= today }.max()
    freshness = Freshness(dated: date, for: asset.freshness(in: taxonomy), on: today)
    hasSomethingToRead =
      isDoneToday || asset.hasText || asset.url != nil
      || asset.uses.contains { workspace.modules[$0.target].hasText }
  }
}
