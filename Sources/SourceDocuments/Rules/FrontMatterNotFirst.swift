/// Front matter that does not begin on the first line.
enum FrontMatterNotFirst {
  static let rule = Rule(
    id: "front-matter-not-first", severity: .error,
    summary: "Front matter begins on the first line of the file.",
    why: "Anywhere else the lines are ordinary text, and the tags in them count for nothing.",
    wrong: .asset("\n↓---\ntitle: Payback calculator\n---\nWhat a year of delay costs.\n"),
    right: .asset("---\ntitle: Payback calculator\n---\nWhat a year of delay costs.\n"))

  static func diagnostic(at place: Place) -> Diagnostic {
    Diagnostic(rule, at: place, "front matter must start on line 1")
      .noting("delete the empty lines above it")
      .with(effect: "no key of this file is read")
  }
}
