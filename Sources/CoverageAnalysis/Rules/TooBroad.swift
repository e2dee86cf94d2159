internal import SourceDocuments
internal import WorkspaceModel

/// An asset that claims or answers so much that it can't be about all of it.
enum TooBroad {
  static let rule = Rule(
    id: "too-broad", severity: .warning,
    summary: "An asset claims and answers no more than `breadth` allows.",
    why: "A text that answers everybody's questions answers nobody's well enough to move a deal.",
    wrong: .words("An asset that answers nine needs, where `breadth` is 8 needs."),
    right: .asset(
      "---\ntitle: What it pays back\n---\nText.\n\n## Answers\n"
        + "- cfo.evaluation.payback: Nine months on the median project, all assumptions open.\n"))

  static func answers(beyond count: Int, _ limit: Breadth, at place: Place) -> Diagnostic {
    Diagnostic(
      rule, at: place,
      "\(English.count(count, "answer")) of this asset \(count == 1 ? "is" : "are") beyond the "
        + "limit of \(words(limit))"
    )
    .noting(
      "keep those that it really gives, or split it; the order of the file decides which count"
    )
    .with(effect: "\(count == 1 ? "this one counts" : "these count") nowhere")
  }

  static func claims(_ cells: Int, _ limit: Breadth, at place: Place) -> Diagnostic {
    Diagnostic(
      rule, at: place,
      "this asset claims \(English.count(cells, "cell")) in which it answers nothing; the limit is "
        + "\(limit.cells)"
    )
    .noting("name only the cells it is really about, or say there what it replies")
    .with(effect: "none of these claims counts")
  }

  static func words(_ limit: Breadth) -> String {
    "\(English.count(limit.needs, "need")) in \(English.count(limit.cells, "cell"))"
  }
}
