/// An image on another host.
enum RemoteImage {
  static let rule = Rule(
    id: "remote-image", severity: .warning,
    summary: "Images lie beside the text; one on another host becomes a link.",
    why: "The site asks no other host for anything, so that it works offline and tells nobody.",
    wrong: .asset("---\ntitle: Payback\n---\n![The curve](↓https://example.com/curve.png)\n"),
    right: .asset("---\ntitle: Payback\n---\n[The curve](https://example.com/curve.png)\n"))

  static func diagnostic(_ address: String, at place: Place) -> Diagnostic {
    Diagnostic(rule, at: place, "an image on another host is shown as a link: \(address.quoted)")
      .noting("put the image into the folder of this file")
  }
}
