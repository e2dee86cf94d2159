/// A file with changed front matter, and what was changed in it.
public struct EditedFile: Sendable, Hashable {
  public let path: String
  public let bytes: [UInt8]
  /// The keys that say something else than before, in the order in which they were set.
  public let changes: [Change]

  /// A key that was added or has another value, and the line on which it stands now.
  public struct Change: Sendable, Hashable {
    public let key: String
    public let value: FrontMatterValue
    public let line: Int
  }
}
