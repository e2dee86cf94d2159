/// Whether a claim or an answer counts: the one place that decides it.
package enum ClaimStanding: Sendable, Hashable {
  /// Readers can have it today, there is something to read, and the asset is not too broad for it.
  case counts
  /// It would count if its asset were published: a draft, planned or scheduled file with something
  /// to read.
  case onceOut
  /// It lifts nothing, for a reason that publishing does not take away.
  case fails(Failure)

  package enum Failure: Sendable, Hashable {
    case nothingToRead
    /// It is beyond what one asset can be about.
    case tooBroad
    /// A mistake in the file leaves open whether it is live.
    case doubtful
    /// Retired, a translation, or for other segments.
    case gone
  }
}

extension ClaimStanding {
  /// The standing of what an asset claims.
  ///
  /// - Parameters:
  ///   - asset: The asset.
  ///   - isWithinBreadth: Whether the asset is narrow enough for it.
  init(of asset: AssetStanding, isWithinBreadth: Bool) {
    switch asset.state {
    case .retired, .translation, .outsideSegment: self = .fails(.gone)
    case .doubtful: self = .fails(.doubtful)
    case _ where !asset.hasSomethingToRead: self = .fails(.nothingToRead)
    case _ where !isWithinBreadth: self = .fails(.tooBroad)
    case .live: self = .counts
    case .draft, .planned, .scheduled: self = .onceOut
    }
  }

  package var counts: Bool { self == .counts }

  /// Whether it counts, or would once published.
  package var mayCount: Bool { self == .counts || self == .onceOut }
}
