internal import SourceDocuments

/// More priority personas than a team can serve.
enum PriorityPersonas {
  static let rule = Rule(
    id: "priority-personas", severity: .warning,
    summary: "No more personas have a priority than `priority-personas` allows.",
    why: "Where everybody comes first nobody does: content is spread so thin that no committee is "
      + "convinced.",
    wrong: .words("Seven personas with a `priority`, where `priority-personas` allows six."),
    right: .persona(
      "---\ntitle: Head of Operations\npriority: 3\ninfluence: high\n---\nKeeps it running.\n"))

  static func diagnostic(_ count: PriorityCount, at place: Place) -> Diagnostic {
    Diagnostic(
      rule, at: place,
      "\(English.count(count.personas.count, "persona")) have a `priority`; "
        + "the limit is \(count.most)"
    )
    .noting("take the key out of those for whom nothing is written on purpose, this one first")
    .noting("give one back when what it changes can be measured")
    .with(effect: "they all count in every figure, and each gets less")
  }
}
