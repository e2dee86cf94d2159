internal import SourceDocuments

/// A link to a file of a kind that a site does not carry.
enum UnlistedAttachment {
  static let rule = Rule(
    id: "unlisted-attachment", severity: .error,
    summary: "A file beside the text to which a body links is of a kind that only shows something.",
    why: "A page or a script would run in the browser of whoever opens it, in the site's name.",
    wrong: .words("A link to `calculator.html` in the folder of the text."),
    right: .words("A link to the page's address, or to a picture of it: `calculator.png`."))

  static func diagnostic(_ path: String, at place: Place) -> Diagnostic {
    let ending = PublishedKinds.ending(of: path)
    let reason =
      ending.isEmpty
      ? "its name has no ending that says what it is"
      : "files that end in \(".\(ending)".quoted) are not on the list"
    let kinds = English.list(PublishedKinds.endings.map(\.0))
    return Diagnostic(rule, at: place, "\(path.quoted) can't be published: \(reason)")
      .noting("the list has \(kinds)")
      .with(effect: "its text stays, the link is left out")
  }
}
