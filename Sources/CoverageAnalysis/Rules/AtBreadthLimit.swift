internal import SourceDocuments
internal import WorkspaceModel

/// An asset that claims or answers as much as one may.
enum AtBreadthLimit {
  static let rule = Rule(
    id: "at-breadth-limit", severity: .note,
    summary: "An asset has room left below `breadth`.",
    why: "The next answer or claim would count nowhere, and few texts are about so many things.",
    wrong: .words("An asset that answers eight needs, where `breadth` is 8 needs."),
    right: .words("The same as two assets with four answers each."))

  static func answers(_ reach: AssetReach, _ limit: Breadth, at place: Place) -> Diagnostic {
    Diagnostic(
      rule, at: place,
      "this asset answers \(English.count(reach.answeredNeeds, "need")) in "
        + "\(English.count(reach.answeredCells, "cell")); the most is \(TooBroad.words(limit))"
    )
    .noting("before you add one, think of splitting it: a further answer would count nowhere")
  }

  static func claims(_ cells: Int, at place: Place) -> Diagnostic {
    Diagnostic(
      rule, at: place,
      "this asset claims \(English.count(cells, "cell")) in which it answers nothing, which is the "
        + "most"
    )
    .noting("with one more, none of these claims would count")
  }
}
