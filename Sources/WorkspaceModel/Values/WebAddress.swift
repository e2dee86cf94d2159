internal import SourceDocuments

/// Addresses of the web as keys take them.
public enum WebAddress {
  /// Whether a text is an address that begins with https:, http: or mailto:, and holds no password.
  public static func isOne(_ text: String) -> Bool {
    guard case .web = LinkAddress(text) else { return false }
    return !text.utf8.contains { $0 <= 0x20 || "\"<>\\^`|".utf8.contains($0) }
  }
}
