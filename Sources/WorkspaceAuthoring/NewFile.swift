/// A file that an authoring command is about to write, and that must not exist yet.
package struct NewFile: Sendable, Hashable {
  /// The path from the workspace's root.
  package let path: String
  package let text: String

  package init(path: String, text: String) {
    self.path = path
    self.text = text
  }
}
