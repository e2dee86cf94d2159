public import WorkspaceModel

/// A claim that counts nowhere, and why.
public struct IgnoredClaim: Sendable, Hashable {
  public let asset: Ordinal<Asset>
  public let cell: CellAddress
  public let cause: Cause
  public let line: Int
  /// The bytes in the asset's file that make the claim.
  public let range: Range<Int>

  public enum Cause: Sendable, Hashable {
    /// The persona takes no part at the stage.
    case notApplicable(reason: String)
    /// The asset and the persona have no segment in common.
    case outsideSegments
    /// The asset serves none of the segments of the need that it answers.
    case outsideNeed(Ordinal<Need>)
  }
}
