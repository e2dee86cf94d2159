/// Why nothing of a file is imported.
public struct ImportRefusal: Error, Hashable {
  /// What is wrong, without a full stop, then how to mend it on lines of its own.
  public let message: String

  public init(_ message: String) {
    self.message = message
  }
}
