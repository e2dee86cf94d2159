/// The name that git gives to some content: the same content has the same one in every revision.
public struct BlobID: Sendable, Hashable, CustomStringConvertible {
  /// The hash in hexadecimal digits.
  public let description: String

  /// The id of a hash; none of what is not one.
  public init?(_ text: String) {
    guard ObjectHash.isValid(text) else { return nil }
    description = text
  }
}

/// The hashes by which git names its objects.
enum ObjectHash {
  /// Whether a text is a full hash: 40 hexadecimal digits, or 64 in a repository with SHA-256.
  static func isValid(_ text: String) -> Bool {
    (text.utf8.count == 40 || text.utf8.count == 64)
      && text.utf8.allSatisfy { (0x30...0x39).contains($0) || (0x61...0x66).contains($0) }
  }

  /// Whether a hash stands for nothing, as git writes it for a file that is not there.
  static func isNothing(_ text: String) -> Bool { text.utf8.allSatisfy { $0 == 0x30 } }
}
