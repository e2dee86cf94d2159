internal import SourceDocuments

/// An asset that answers needs in so many cells that it can't be about any of them.
enum TooBroad {
  static let rule = Rule(
    id: "too-broad", severity: .warning,
    summary: "An asset answers needs in no more cells than `breadth` allows.",
    why: "A text that answers everybody's questions answers nobody's well enough to move a deal.",
    wrong: .words("An asset whose `answers` name needs of seven cells, where `breadth` is 6."),
    right: .asset("---\ntitle: What it pays back\nanswers: [cfo.evaluation.payback]\n---\n"))

  static func diagnostic(cells: Int, limit: Int, at place: Place) -> Diagnostic {
    Diagnostic(
      rule, at: place,
      "this asset answers needs in \(English.count(cells, "cell")); the limit is \(limit)"
    )
    .noting("split it, or point only at the needs that it really answers")
    .with(effect: "all its answers are weak")
  }
}
