internal import SourceDocuments

/// A file with a control character in its name, to which a body links.
enum UnfitName {
  static let rule = Rule(
    id: "unfit-name", severity: .error,
    summary: "The names of files hold no control characters.",
    why: "Nobody can type such a name, and no address on the web can hold it.",
    wrong: .words("A picture whose name was pasted with a line end in it."),
    right: .words("The same picture, named anew."))

  static func diagnostic(_ path: String, at place: Place) -> Diagnostic {
    Diagnostic(
      rule, at: place, "\(path.quoted) can't be published: a control character is in its name"
    )
    .noting("rename it")
    .with(effect: "its text stays, the link is left out")
  }
}
