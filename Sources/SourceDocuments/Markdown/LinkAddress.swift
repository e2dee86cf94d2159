/// What a link's address leads to; only what is on the list is ever written to a page.
public enum LinkAddress: Hashable, Sendable {
  /// `https:`, `http:` or `mailto:`.
  case web(String)
  /// A heading of the same file, without the `#`.
  case heading(String)
  /// A path, from the file that holds the link or, with a leading `/`, from the workspace's root.
  case file(String)
  /// Carries a user name or a password.
  case withPassword
  /// Anything else.
  case unsafe

  public init(_ written: String) {
    // Browsers ignore blanks and control characters in an address, so they can't hide a scheme.
    let bytes = written.utf8.filter { $0 > 0x20 && $0 != 0x7F }
    if bytes.first == UInt8(ascii: "#") {
      self = .heading(String(written.drop { $0 != "#" }.dropFirst()))
    } else if let scheme = Self.scheme(of: bytes) {
      self = Self.address(written, scheme: scheme, bytes)
    } else {
      let slashes = bytes.prefix(2).allSatisfy {
        $0 == UInt8(ascii: "/") || $0 == UInt8(ascii: "\\")
      }
      self = slashes && bytes.count > 1 || bytes.isEmpty ? .unsafe : .file(written)
    }
  }
}

extension LinkAddress {
  private static func address(_ written: String, scheme: String, _ bytes: [UInt8]) -> LinkAddress {
    switch scheme {
    case "mailto": return .web(written)
    case "http", "https":
      let rest = bytes.dropFirst(scheme.utf8.count + 1)
      guard rest.starts(with: "//".utf8) else { return .unsafe }
      let host = rest.dropFirst(2).prefix { !"/?#\\".utf8.contains($0) }
      guard !host.isEmpty else { return .unsafe }
      return host.contains(UInt8(ascii: "@")) ? .withPassword : .web(written)
    default: return .unsafe
    }
  }

  /// The scheme of an address in small letters (RFC 3986, section 3.1), if it has one.
  private static func scheme(of bytes: [UInt8]) -> String? {
    guard let colon = bytes.firstIndex(of: UInt8(ascii: ":")) else { return nil }
    let name = bytes[..<colon]
    return name.contains { "/?#".utf8.contains($0) }
      ? nil : String(decoding: name.map(Byte.lowercased), as: UTF8.self)
  }
}
