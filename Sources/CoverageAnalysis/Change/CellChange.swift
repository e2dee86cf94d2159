package import WorkspaceModel

/// A cell that is in another state than before.
package struct CellChange: Sendable, Hashable {
  /// `cfo.evaluation`.
  package let address: String
  /// The persona's and the stage's titles: `Chief Financial Officer / Evaluation`.
  package let name: String
  /// None where there was no such cell.
  package let before: CellState?
  /// None where there is no such cell any more.
  package let after: CellState?
  /// Why, the most telling first.
  package let causes: [ChangeCause]
  /// Whether nobody did anything, and only time has passed.
  package let isByTimeAlone: Bool
}

extension CellChange {
  package enum Direction: Sendable {
    case better, worse
    /// It counts in no score before or after, or in another way of the same score.
    case other
  }

  /// Whether the score rose or fell; where one of them is none, neither.
  package var direction: Direction { Self.direction(from: before, to: after) }

  /// Whether a score rises or falls from one state to another.
  static func direction(from before: CellState?, to after: CellState?) -> Direction {
    guard let before = before?.score, let after = after?.score, before != after else {
      return .other
    }
    return after > before ? .better : .worse
  }
}

/// Why a cell is in another state.
package struct ChangeCause: Sendable, Hashable {
  package let kind: Kind
  package let origin: Origin

  /// What has been done, be it elsewhere than in what the kind names.
  package enum Origin: Sendable, Hashable {
    /// The files of what the kind names were edited.
    case edit
    /// Nobody did anything, and time has passed.
    case time
    /// The persona's file was edited, and not the asset's.
    case persona
    /// The taxonomy was edited, and neither the persona's file nor the asset's.
    case taxonomy
  }

  package enum Kind: Sendable, Hashable {
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
    case assetAdded(NamedAsset)
    case assetRemoved(NamedAsset)
    /// It has gone live.
    case assetPublished(NamedAsset)
    case assetRetired(NamedAsset)
    /// It is there, but its file can't be read any more.
    case assetUnreadable(NamedAsset)
    case assetReadable(NamedAsset)
    /// It was live and is now a draft, planned, or to be put right.
    case assetWithdrawn(NamedAsset)
    /// An asset that was there already now serves the cell, or answers a need of it.
    case claimAdded(NamedAsset, NamedNeed?)
    case claimRemoved(NamedAsset, NamedNeed?)
    /// Something keeps an asset from being strong that did not before.
    case fellShort(NamedAsset, NamedShortfall)
    case mended(NamedAsset, NamedShortfall)
    /// Nothing else explains it: the rules or the vocabulary are others.
    case taxonomyChanged
  }
}

/// An asset by what both coverages call it.
package struct NamedAsset: Sendable, Hashable {
  package let id: String
  package let title: String
}

/// A need by what both coverages call it.
package struct NamedNeed: Sendable, Hashable {
  package let address: String
  package let kind: Need.Kind
  package let text: String
}
