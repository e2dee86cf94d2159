/// HTML that may be inserted into a page as it is.
public struct HTML: Sendable, Equatable {
  /// The markup, in UTF-8.
  public let bytes: [UInt8]

  /// Takes markup whose maker vouches for it; there is no other way to make a value into HTML.
  public init(trusted bytes: [UInt8]) {
    self.bytes = bytes
  }
}
