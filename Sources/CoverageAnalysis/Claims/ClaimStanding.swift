public import WorkspaceModel

/// Whether a claim or an answer counts: the one place that decides it.
public enum ClaimStanding: Sendable, Hashable {
  /// Readers can have it today, there is something to read, and the asset is not too broad for it.
  case counts
  /// It would count if its asset were published: a draft, planned or scheduled file with something
  /// to read.
  case onceOut
  /// It lifts nothing, for a reason that publishing does not take away.
  case fails(Failure)

  public enum Failure: Sendable, Hashable {
    case nothingToRead
    /// It is beyond what one asset can be about.
    case tooBroad
    /// A mistake leaves open whether it counts: in the asset's file, or in that of a module.
    case doubtful(Ordinal<Module>?)
    /// Retired, a translation, or for other segments.
    case gone
  }
}

extension ClaimStanding {
  /// The standing of what an asset claims.
  ///
  /// - Parameters:
  ///   - asset: The asset.
  ///   - room: Whether the asset is narrow enough for it.
  init(of asset: AssetStanding, _ room: BreadthRoom) {
    switch asset.state {
    case .retired, .translation, .outsideSegment: self = .fails(.gone)
    case .doubtful: self = .fails(.doubtful(nil))
    case _ where !asset.hasSomethingToRead: self = .fails(.nothingToRead)
    case .live: self = room.failure.map { .fails($0) } ?? .counts
    case .draft, .planned, .scheduled: self = room.failure.map { .fails($0) } ?? .onceOut
    }
  }

  public var counts: Bool { self == .counts }

  /// Whether it counts, or would once published.
  public var mayCount: Bool { self == .counts || self == .onceOut }
}

/// Whether a claim or an answer is within what one asset can be about.
enum BreadthRoom: Sendable, Hashable {
  case within
  case beyond
  /// A mistake leaves it open: in the asset's file, or in that of a module.
  case open(Ordinal<Module>?)
}

extension BreadthRoom {
  fileprivate var failure: ClaimStanding.Failure? {
    switch self {
    case .within: nil
    case .beyond: .tooBroad
    case .open(let module): .doubtful(module)
    }
  }
}
