/// Why nothing of a file is imported.
package struct ImportRefusal: Error, Hashable {
  /// What is wrong, without a full stop, then how to mend it on lines of its own.
  package let message: String

  package init(_ message: String) {
    self.message = message
  }
}
