/// A link whose address is no web, mail or relative address.
enum UnsafeLink {
  static let rule = Rule(
    id: "unsafe-link", severity: .warning,
    summary: "Links begin with https:, http: or mailto:, or lead to a file or a heading.",
    why: "Any other address does something on the reader's machine that nobody has checked.",
    wrong: .asset("---\ntitle: Payback\n---\nOpen the [calculator](↓javascript:start()) here.\n"),
    right: .asset("---\ntitle: Payback\n---\nOpen the [calculator](https://example.com/) here.\n"))

  static func diagnostic(_ address: String, at place: Place) -> Diagnostic {
    Diagnostic(rule, at: place, "a link to \(address.quoted) is left out; its text stays")
      .noting("use an address that begins with https:")
      .tellingPrivateThings
  }
}
