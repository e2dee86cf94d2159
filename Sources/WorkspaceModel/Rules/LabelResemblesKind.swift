internal import SourceDocuments

/// An item of a journey whose label is nearly `Question:`, `Objection:` or `Proof:`.
enum LabelResemblesKind {
  static let rule = Rule(
    id: "label-resembles-kind", severity: .warning,
    summary:
      "The items of a journey that declare needs begin with Question:, Objection: or Proof:.",
    why: "Any other item is prose, and no asset can answer it.",
    wrong: .persona(
      "---\ntitle: CFO\n---\n## Journey\n### Evaluation\n- ↓Qestion: What does delay cost us?\n"),
    right: .persona(
      "---\ntitle: CFO\n---\n## Journey\n### Evaluation\n- Question: What does delay cost us?\n"))

  static func diagnostic(_ label: String, near: [String], at place: Place) -> Diagnostic {
    Diagnostic(rule, at: place, "an item that begins with \(label.quoted) declares no need")
      .suggesting(near)
  }
}
