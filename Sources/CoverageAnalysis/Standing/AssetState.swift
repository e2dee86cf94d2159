public import WorkspaceModel

/// Where an asset stands on a day; only a live one covers anything.
public enum AssetState: Sendable, Hashable {
  /// Published, and its day has come.
  case live
  /// Published on a day that is still to come.
  case scheduled(CalendarDate)
  case draft
  case planned
  case retired
  /// A version of another asset in another language, which has no claims of its own.
  case translation(of: Ordinal<Asset>)
  /// A mistake in the file leaves open whether it is live; it isn't until that is put right.
  case doubtful
  /// It serves other segments than the one looked at.
  case outsideSegment
}

extension AssetState {
  init(of asset: Asset, on today: CalendarDate) {
    if asset.status == .retired || asset.hasExpired(on: today) {
      self = .retired
    } else if let original = asset.translationOf {
      self = .translation(of: original)
    } else if asset.isLivenessDoubtful {
      self = .doubtful
    } else {
      let opening = [asset.published, asset.opens].compactMap(\.self).max()
      // What expires before it opens will never be out.
      let isNeverOut = opening.map { asset.hasExpired(on: $0) } ?? false
      self.init(isNeverOut ? .retired : asset.status, published: opening, on: today)
    }
  }

  /// Whether readers can have it today; what counts of it, `ClaimStanding` says.
  public var isLive: Bool { self == .live }

  /// Whether readers can have it today, or a mistake leaves that open.
  var mayBeLive: Bool { isLive || self == .doubtful }

  /// Whether the asset can claim anything, live or not.
  public var claims: Bool {
    switch self {
    case .live, .scheduled, .draft, .planned, .doubtful: true
    case .retired, .translation, .outsideSegment: false
    }
  }

  /// Whether it is on its way: a draft, planned, or scheduled for a day.
  public var isPlanned: Bool {
    switch self {
    case .scheduled, .draft, .planned: true
    case .live, .retired, .translation, .doubtful, .outsideSegment: false
    }
  }

  /// How near it is to being of use, from 0.
  var distance: Int {
    switch self {
    case .live: 0
    case .scheduled: 1
    case .draft: 2
    case .planned: 3
    case .doubtful: 4
    case .retired, .translation, .outsideSegment: 5
    }
  }

  /// The state where something is supposed, for all segments together.
  func supposing(_ supposed: CoverageScope, of asset: Ordinal<Asset>) -> AssetState {
    guard claims else { return self }
    if supposed.retired.contains(asset) { return .retired }
    return supposed.countsPlanned && isPlanned ? .live : self
  }

  private init(_ status: AssetStatus, published: CalendarDate?, on today: CalendarDate) {
    switch status {
    case .planned: self = .planned
    case .draft: self = .draft
    case .retired: self = .retired
    case .published:
      if let published, published > today { self = .scheduled(published) } else { self = .live }
    }
  }
}

extension Asset {
  /// Whether a site generator shows it no more.
  public func hasExpired(on today: CalendarDate) -> Bool {
    written.expires.map { $0 < today } ?? false
  }
}
