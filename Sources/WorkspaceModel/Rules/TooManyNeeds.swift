internal import SourceDocuments

/// A cell with more needs than the limit.
enum TooManyNeeds {
  static let rule = Rule(
    id: "too-many-needs", severity: .error,
    summary: "A persona has at most 200 needs at a stage.",
    why: "Nobody asks so much before the next step; the list was made by a machine, or by mistake.",
    wrong: .words("Every question of the support desk under `### Evaluation`."),
    right: .words("The handful that decides."))

  static func diagnostic(at place: Place) -> Diagnostic {
    Diagnostic(rule, at: place, "there are more than \(Limits.needsInCell) needs at this stage")
      .with(
        effect: "this one and those after it are left out, and nothing counts for this persona")
  }
}
