internal import SourceDocuments

/// A published asset behind which there is nothing to read.
enum NothingToRead {
  static let rule = Rule(
    id: "nothing-to-read", severity: .note,
    summary: "A published asset has something to read: a text, a module with one, or `url`.",
    why: "A title and tags convince nobody; until there is something to read they lift no cell.",
    wrong: .asset("↓---\ntitle: Payback calculator\nowner: demand-gen\n---\n"),
    right: .asset(
      "---\ntitle: Payback calculator\nowner: demand-gen\n---\nWhat a year of delay costs.\n"))

  static func diagnostic(at place: Place) -> Diagnostic {
    Diagnostic(rule, at: place, "there is nothing to read here yet")
      .noting("write what it says below the front matter, or where it is under `url:`")
      .with(effect: "what it claims and answers counts for nothing")
  }
}
