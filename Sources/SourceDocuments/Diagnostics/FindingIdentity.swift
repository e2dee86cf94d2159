/// What a finding is about, wherever in its file the lines stand: its rule, its file, and what was
/// found there.
///
/// Figures outside of back-ticks don't count, because they go on while nobody edits anything: the
/// date of today, or how many cells an asset covers. Identical findings of one file share this.
public struct FindingIdentity: Sendable, Hashable {
  /// The bytes that make the identity: letters that only look alike are not the same file.
  public let bytes: [UInt8]

  /// The identity of a finding.
  ///
  /// - Parameters:
  ///   - diagnostic: The finding.
  ///   - path: The path of its file; none for the path that its place has.
  public init(_ diagnostic: Diagnostic, path: String? = nil) {
    let parts = [
      Array(diagnostic.rule.id.utf8), Array((path ?? diagnostic.place.path).utf8),
      Self.wording(of: diagnostic.message),
    ]
    // No path and no message holds a zero byte, so that two identities never join to one.
    bytes = Array(parts.joined(separator: [0]))
  }
}

extension FindingIdentity {
  /// A message with one `#` for each of its own figures; values stand in back-ticks, and stay.
  private static func wording(of message: String) -> [UInt8] {
    var result: [UInt8] = []
    var isValue = false
    for byte in message.utf8 {
      if byte == UInt8(ascii: "`") { isValue.toggle() }
      guard !isValue, Byte.isDigit(byte) else {
        result.append(byte)
        continue
      }
      if result.last != UInt8(ascii: "#") { result.append(UInt8(ascii: "#")) }
    }
    return result
  }
}
