package import WorkspaceModel

/// An asset as coverage counts it on a day.
package struct AssetStanding: Sendable {
  package let state: AssetState
  /// The later of `reviewed` and `published`; a day that is still to come is no date.
  package let date: CalendarDate?
  /// Whether its own date is recent enough.
  package let freshness: Freshness
  /// The role that it plays, by its file or by its type.
  package let role: Tag?
  /// How far it reaches, over all segments, whichever is looked at.
  var breadth = AssetBreadth()

  init(
    of asset: Asset, _ ordinal: Ordinal<Asset>, in taxonomy: Taxonomy, on today: CalendarDate,
    _ scope: CoverageScope
  ) {
    let own = AssetState(of: asset, on: today)
    role = asset.role(in: taxonomy)
    state = own.seen(in: scope, ordinal, segments: asset.segments)
    let isPublishedToday = own.isPlanned && scope.countsPlanned
    let dates = [asset.reviewed, asset.published, isPublishedToday ? today : nil]
    date = dates.compactMap(\.self).filter { $0 <= today }.max()
    freshness = Freshness(dated: date, for: asset.freshness(in: taxonomy), on: today)
  }
}

extension AssetStanding {
  /// In how many cells it answers needs.
  package var answeredCells: Int { breadth.answeredCells }
}

/// How many cells an asset serves.
struct AssetBreadth: Sendable {
  var claimedCells = 0
  /// Those in which it answers needs.
  var answeredCells = 0
}
