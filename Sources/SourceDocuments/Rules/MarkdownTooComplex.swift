/// A body that is nested too deeply, or holds too many links.
enum MarkdownTooComplex {
  static let rule = Rule(
    id: "markdown-too-complex", severity: .error,
    summary:
      "A body is at most 100 lists or quotes deep, with at most 5,000 links and 2,000 headings.",
    why: "What is larger was made by a machine, or by mistake, and no reader gets through it.",
    wrong: .words("A list in a list in a list, a hundred times."),
    right: .words("Lists of two or three levels."))

  static func tooDeep(at place: Place) -> Diagnostic {
    Diagnostic(
      rule, at: place, "lists and quotes are nested more than \(Limits.markdownDepth) levels deep"
    )
    .with(effect: "the body of this file is not read")
  }

  static func tooManyHeadings(at place: Place) -> Diagnostic {
    Diagnostic(
      rule, at: place, "the file has more than \(Limits.headingsInFile) headings"
    )
    .with(effect: "the body of this file is not read")
  }

  static func tooManyLinks(at place: Place) -> Diagnostic {
    Diagnostic(rule, at: place, "the file has more than \(Limits.linksInFile) links")
      .with(effect: "the body of this file is not read")
  }
}
