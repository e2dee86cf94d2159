internal import SourceDocuments

/// A need that one section Answers answers twice.
enum DuplicateAnswer {
  static let rule = Rule(
    id: "duplicate-answer", severity: .error,
    summary: "The section Answers replies to each need once.",
    why:
      "Of two sentences a seller can say one; the second was most likely meant for another need.",
    wrong: .asset(
      "---\ntitle: Payback calculator\n---\nWhat delay costs.\n\n## Answers\n"
        + "- cfo.evaluation.payback: Nine months on the median project.\n"
        + "- ↓cfo.evaluation.payback: A year of delay costs twice the project.\n"),
    right: .asset(
      "---\ntitle: Payback calculator\n---\nWhat delay costs.\n\n## Answers\n"
        + "- cfo.evaluation.payback: Nine months on the median project.\n"
        + "- cfo.evaluation.question: A year of delay costs twice the project.\n"))

  static func diagnostic(_ address: String, at place: Place, firstAt first: Place) -> Diagnostic {
    Diagnostic(rule, at: place, "\(address.quoted) stands twice in this section")
      .noting("it stands first at", at: first)
      .with(effect: "the first one counts")
  }
}
