internal import SourceDocuments

/// An item of a journey whose label is nearly `Question:`, `Objection:` or `Proof:`.
enum LabelResemblesKind {
  static let rule = Rule(
    id: "label-resembles-kind", severity: .error,
    summary:
      "The items of a journey that declare needs begin with Question:, Objection: or Proof:.",
    why: "Under a misspelt label a question looks written, and no asset can answer it.",
    wrong: .persona(
      "---\ntitle: CFO\n---\n## Journey\n### Evaluation\n- ↓Qestion: What does delay cost us?\n"),
    right: .persona(
      "---\ntitle: CFO\n---\n## Journey\n### Evaluation\n- Question: What does delay cost us?\n"))

  static func diagnostic(_ label: String, near: [String], at place: Place) -> Diagnostic {
    Diagnostic(rule, at: place, "there is no kind of need \(label.quoted)")
      .suggesting(near)
      .noting("the kinds are Question, Objection and Proof; if it is none, give it another label")
      .with(effect: "it counts as a need, and nothing answers it until it is put right")
  }

  /// The finding on a label that stands where none is read.
  static func hidden(_ label: String, at place: Place) -> Diagnostic {
    Diagnostic(rule, at: place, "a need seems to be written here, where none is read")
      .noting("begin a new line with `- \(label): …` below the heading of its stage")
      .with(effect: "it counts as a need, and nothing answers it until it is put right")
  }

  /// The finding on a label with a name above several items.
  static func severalTexts(_ label: String, at place: Place) -> Diagnostic {
    Diagnostic(rule, at: place, "several texts stand below the one name of this need")
      .noting("write one item for each, such as `- \(label): …`")
      .with(effect: "it counts as a need, and nothing answers it until it is put right")
  }
}
