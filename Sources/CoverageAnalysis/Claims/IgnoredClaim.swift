package import WorkspaceModel

/// A claim that counts nowhere, and why.
package struct IgnoredClaim: Sendable, Hashable {
  package let asset: Ordinal<Asset>
  package let cell: CellAddress
  package let cause: Cause
  package let line: Int
  /// The bytes in the asset's file that make the claim.
  package let range: Range<Int>

  package enum Cause: Sendable, Hashable {
    /// The persona takes no part at the stage.
    case notApplicable(reason: String)
    /// The asset and the persona have no segment in common.
    case outsideSegments
    /// The asset serves none of the segments of the need that it answers.
    case outsideNeed(Ordinal<Need>)
  }
}
