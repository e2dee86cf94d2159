/// What one build did to the output folder.
public struct PublishingReport: Sendable, Equatable {
  /// How many pages were new or different, and were written.
  public let written: Int
  /// How many pages were there already, byte for byte, and were not touched.
  public let unchanged: Int
  /// How many pages of an earlier build were deleted, because the site has them no longer.
  public let removed: Int
  /// The pages of an earlier build that were edited since, and are kept for that reason.
  public let kept: [String]

  /// States what one build did.
  ///
  /// - Parameters:
  ///   - written: How many pages were written.
  ///   - unchanged: How many pages were left as they were.
  ///   - removed: How many stale pages were deleted.
  ///   - kept: The stale pages that were not deleted, because somebody edited them.
  public init(written: Int, unchanged: Int, removed: Int, kept: [String]) {
    self.written = written
    self.unchanged = unchanged
    self.removed = removed
    self.kept = kept
  }
}
