internal import SourceDocuments

/// A file beside the text that is longer than what a site carries.
enum AttachmentTooLarge {
  static let rule = Rule(
    id: "attachment-too-large", severity: .error,
    summary: "A file beside the text is at most 64 MiB long, an SVG picture 4 MiB.",
    why: "Nobody waits for it, and the whole site has to be carried around.",
    wrong: .words("A film of an hour in `content/`."),
    right: .words("A link to where the film can be seen."))

  static func diagnostic(_ path: String, limit: Int, linked: Place) -> Diagnostic {
    Diagnostic(
      rule, at: Place(wholeFile: path),
      "this can't be published: it is longer than \(limit >> 20) MiB, which is the limit"
    )
    .noting("a text links to it", at: linked)
    .with(effect: "its text stays, the link is left out")
  }
}
