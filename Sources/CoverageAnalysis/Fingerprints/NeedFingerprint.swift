internal import SourceDocuments

/// Eight hex digits that change when the text of a need does.
public enum NeedFingerprint {
  /// The fingerprint of a need's plain text: the first eight hex digits of the SHA-256 of its
  /// UTF-8, with white space collapsed.
  public static func of(_ text: String) -> String {
    let words = text.utf8.split(whereSeparator: Byte.isWhiteSpace)
    return SHA256.digest(of: Array(words.joined(separator: [Byte.blank]))).prefix(4).hexDigits
  }
}
