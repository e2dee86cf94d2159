/// A file that an authoring command is about to write, and that must not exist yet.
public struct NewFile: Sendable, Hashable {
  /// The path from the workspace's root.
  public let path: String
  public let text: String

  public init(path: String, text: String) {
    self.path = path
    self.text = text
  }
}
