public import WorkspaceModel

/// Why a need or a cell stands otherwise.
public struct ChangeCause: Sendable, Hashable {
  public let kind: Kind
  public let origin: Origin

  /// What has been done, be it elsewhere than in what the kind names.
  public enum Origin: Sendable, Hashable {
    /// The files of what the kind names were edited.
    case edit
    /// Nobody did anything, and time has passed.
    case time
    /// The persona's file was edited, and not the asset's.
    case persona
    /// The taxonomy was edited, and not the asset's file.
    case taxonomy
  }

  public enum Kind: Sendable, Hashable {
    case personaAdded, personaRemoved
    /// Its file can't be read any more, so that nothing it says counts.
    case personaUnreadable
    case personaReadable
    case stageAdded, stageRemoved
    /// It can't be read any more, so that the stages are those that stand without it.
    case taxonomyUnreadable
    case taxonomyReadable
    /// The persona now takes part at the stage.
    case startsToApply
    case stopsApplying(reason: String)
    case needAdded(NamedNeed)
    case needRemoved(NamedNeed)
    case needRewritten(NamedNeed)
    case asset(NamedAsset, AssetEvent)
    /// An asset that was there already now serves the cell, or answers a need of it.
    case claimAdded(NamedAsset, NamedNeed?)
    case claimRemoved(NamedAsset, NamedNeed?)
    /// Something keeps an asset from being strong that did not before.
    case fellShort(NamedAsset, NamedShortfall)
    case mended(NamedAsset, NamedShortfall)
    /// Nothing else explains it: the rules or the vocabulary are others.
    case taxonomyChanged
    /// Nothing that a comparison names explains it.
    case unexplained
  }

  /// What has become of an asset.
  public enum AssetEvent: Sendable, Hashable {
    case added, removed
    /// It has gone live.
    case published
    case retired
    /// It is there, but its file can't be read any more.
    case unreadable
    case readable
    /// It was live and is now a draft, planned or scheduled.
    case withdrawn
    /// A mistake in its file leaves open whether it is live.
    case spoilt
    case putRight
    /// There is nothing to read behind it any more.
    case emptied
    case filled
    /// It claims more than one asset can be about, so that this is beyond it.
    case tooBroad
    case narrowed
    /// It would serve the cell once it is published.
    case onItsWay
    case offItsWay
  }
}

extension ChangeCause.Kind {
  /// The asset that it speaks of.
  var asset: NamedAsset? {
    switch self {
    case .asset(let asset, _), .claimAdded(let asset, _), .claimRemoved(let asset, _),
      .fellShort(let asset, _), .mended(let asset, _):
      asset
    default: nil
    }
  }

  /// Whether it can lift a cell or a need; none where it can do either.
  var lifts: Bool? {
    switch self {
    case .asset(_, let event): event.lifts
    case .needRemoved, .claimAdded, .mended: true
    case .needAdded, .claimRemoved, .fellShort: false
    case .personaAdded, .personaRemoved, .personaUnreadable, .personaReadable, .stageAdded,
      .stageRemoved, .taxonomyUnreadable, .taxonomyReadable, .startsToApply, .stopsApplying,
      .needRewritten, .taxonomyChanged, .unexplained:
      nil
    }
  }
}

extension ChangeCause.AssetEvent {
  fileprivate var lifts: Bool {
    switch self {
    case .added, .published, .readable, .putRight, .filled, .narrowed, .onItsWay: true
    case .removed, .retired, .unreadable, .withdrawn, .spoilt, .emptied, .tooBroad, .offItsWay:
      false
    }
  }
}

/// An asset by what both coverages call it.
public struct NamedAsset: Sendable, Hashable {
  public let id: String
  public let title: String
}

/// A need by what both coverages call it.
public struct NamedNeed: Sendable, Hashable {
  public let address: String
  public let kind: Need.Kind
  public let text: String
}
