/// Lines that somebody can paste into a file, or begin a new file with.
public struct LinesToPaste: Sendable, Hashable {
  public let path: String
  public let isNewFile: Bool
  /// The lines, each with its line end.
  public let text: String
}
