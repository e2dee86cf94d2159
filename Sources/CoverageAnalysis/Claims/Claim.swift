package import WorkspaceModel

/// An asset that serves a persona at a stage, or says that it does.
package struct Claim: Sendable {
  package let asset: Ordinal<Asset>
  package let cell: CellAddress
  package let state: AssetState
  package let standing: ClaimStanding
  /// Whether the asset is narrow enough for it, be there anything to read or not.
  let room: BreadthRoom
  /// Whether the file says that it covers the cell, rather than only answering one of its needs.
  package let isWritten: Bool
  /// The line of the asset's file that makes the claim.
  package let line: Int
  /// The places of its answers in the list of all answers.
  package let answers: Range<Int>
  /// Whether it is strong under the rules in force.
  package let isStrong: Bool
  /// Whether nobody has seen the persona on any channel of the asset.
  package let isAssumed: Bool
  /// What keeps it from being strong on its own, whatever it answers.
  package let shortfalls: [Shortfall]
}

extension Claim {
  /// Whether it lifts anything.
  package var stands: Bool { standing.counts }

  package var answersNothing: Bool { answers.isEmpty }

  /// The claim as reasons speak of it.
  package var point: ClaimPoint { ClaimPoint(asset: asset, need: nil, line: line) }
}

extension [Claim] {
  /// The strong ones first, then the others, each in their order.
  package var strongFirst: [Claim] { filter(\.isStrong) + filter { !$0.isStrong } }
}

/// A place in an asset's file that makes a claim, or an answer to a need.
package struct ClaimPoint: Sendable, Hashable {
  package let asset: Ordinal<Asset>
  /// The need that it answers, if any.
  package let need: Ordinal<Need>?
  package let line: Int
}
