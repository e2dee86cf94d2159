/// What the two sides of a comparison are called, and where each comes from.
public struct DiffSides: Sendable {
  public let before: Side
  public let after: Side

  /// One side of a comparison.
  public struct Side: Sendable {
    /// What the reader asked for: `main`, `the working tree`.
    public let name: String
    /// The full name of the commit; none for the working tree.
    public let commit: String?

    public init(name: String, commit: String?) {
      self.name = name
      self.commit = commit
    }
  }

  public init(before: Side, after: Side) {
    self.before = before
    self.after = after
  }
}

extension DiffSides.Side {
  /// The side in a few words, with the day as of which it is looked at:
  /// `main (1a2b3c4d5e, as of 2026-11-21)`.
  func text(on day: String) -> String {
    let commit = commit.map { "\($0.prefix(10)), " } ?? ""
    return "\(name) (\(commit)as of \(day))"
  }
}
