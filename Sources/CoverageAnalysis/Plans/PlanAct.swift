package import WorkspaceModel

/// One kind of change to one file, which serves one need or several.
package struct PlanAct: Sendable, Hashable {
  package let kind: Kind
  package let file: File
  /// The needs that it serves, in the order of the persona's file.
  package let needs: [Ordinal<Need>]
  /// What it puts right.
  package let mends: [Shortfall]
  /// The roles that the persona expects the content to play there.
  package let roles: [Tag]
  /// The persona's channels, one of which the content has to be on; those already confirmed first.
  package let channels: [Tag]
  /// The formats that the persona prefers.
  package let formats: [Tag]

  /// What is to be done; the cheapest kind first.
  package enum Kind: Int, Sendable, CaseIterable {
    /// Publish a draft or planned asset: its status, and `published` with the day.
    case publish
    /// Read an asset against a need that has changed, and stamp the review.
    case recheck
    /// Bring an asset or a module up to date, and stamp the review.
    case refresh
    /// Put an asset on one of the persona's channels.
    case distribute
    /// Make an asset better where a person has called it weak, or narrower where it is too broad.
    case strengthen
    /// Say which need an asset answers that covers the cell.
    case point
    /// Rewrite an asset so that it answers the needs too: it gets them, a review and a channel.
    case adapt
    /// Write a new asset for one need.
    case create
    /// Write what the persona must learn there.
    case writeNeed
  }

  package enum File: Sendable, Hashable {
    case asset(Ordinal<Asset>)
    case module(Ordinal<Module>)
    case persona(Ordinal<Persona>)
    /// A file that does not exist yet.
    case new
  }
}

extension PlanAct.Kind: Comparable {
  /// How dear it is; re-checking and refreshing cost the same.
  package var cost: Int { self == .refresh ? Self.recheck.rawValue : rawValue }

  package static func < (left: Self, right: Self) -> Bool { left.rawValue < right.rawValue }
}
