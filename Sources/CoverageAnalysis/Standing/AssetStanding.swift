public import WorkspaceModel

/// An asset as coverage counts it on a day.
public struct AssetStanding: Sendable, Hashable {
  public private(set) var state: AssetState
  /// The later of `reviewed` and `published`; a day that is still to come is no date.
  public let date: CalendarDate?
  /// Whether its own date is recent enough; not beyond the day on which it expires.
  public let freshness: Freshness
  /// The role that it plays, by its file or by its type.
  public let role: Tag?
  /// Whether there is something to read: its own text, that of a module that it uses, or an address.
  public let hasSomethingToRead: Bool

  private init(
    of ordinal: Ordinal<Asset>, in workspace: Workspace, on today: CalendarDate,
    _ supposed: CoverageScope
  ) {
    let (asset, taxonomy) = (workspace.assets[ordinal], workspace.taxonomy)
    let own = AssetState(of: asset, on: today)
    role = asset.role(in: taxonomy)
    state = own.supposing(supposed, of: ordinal)
    // What is planned counts there as if it were done and published today.
    let isDoneToday = own.isPlanned && supposed.countsPlanned
    let dates = [asset.reviewed, asset.published, isDoneToday ? today : nil]
    date = dates.compactMap(\.self).filter { $0 <= today }.max()
    let reviewed = Freshness(dated: date, for: asset.freshness(in: taxonomy), on: today)
    let end = asset.written.expires.flatMap { $0 < today ? nil : Freshness.fresh(until: $0) }
    freshness = end.map(reviewed.joined) ?? reviewed
    hasSomethingToRead =
      isDoneToday || asset.hasText || asset.url != nil
      || asset.uses.contains { workspace.modules[$0.target].hasText }
  }
}

extension AssetStanding {
  /// The standings of all assets for all segments together, in their order in the workspace.
  static func all(
    in workspace: Workspace, on today: CalendarDate, _ supposed: CoverageScope
  ) -> [AssetStanding] {
    workspace.assets.ordinals.map { AssetStanding(of: $0, in: workspace, on: today, supposed) }
  }

  /// The standing as a segment sees it: an asset that serves others is left out.
  func seen(in segment: Tag, serving segments: [Tag]?) -> AssetStanding {
    guard state.claims, state != .doubtful, !segments.includes(segment) else { return self }
    var standing = self
    standing.state = .outsideSegment
    return standing
  }
}
