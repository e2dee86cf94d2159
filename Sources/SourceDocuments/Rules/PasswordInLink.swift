/// A link that carries a user name or a password.
enum PasswordInLink {
  static let rule = Rule(
    id: "password-in-link", severity: .error,
    summary: "No link carries a user name or a password.",
    why: "The site would hand it to everybody who reads the page.",
    wrong: .asset("---\ntitle: Payback\n---\n[Open](↓https://ann:secret@example.com/)\n"),
    right: .asset("---\ntitle: Payback\n---\n[Open](https://example.com/)\n"))

  static func diagnostic(at place: Place) -> Diagnostic {
    Diagnostic(rule, at: place, "this link carries a user name or a password")
      .noting("delete what stands before the @, and change the password")
      .with(effect: "the link is left out; its text stays")
  }
}
