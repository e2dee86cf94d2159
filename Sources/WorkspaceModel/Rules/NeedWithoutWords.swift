internal import SourceDocuments

/// A need of which nothing but its label is written.
enum NeedWithoutWords {
  static let rule = Rule(
    id: "need-without-words", severity: .warning,
    summary: "A need says in words what somebody must learn.",
    why:
      "Nobody can answer a need that says nothing, so it counts neither as open nor as answered.",
    wrong: .persona("---\ntitle: CFO\n---\n## Journey\n### Evaluation\n- ↓Proof (fixed-price):\n"),
    right: .persona(
      "---\ntitle: CFO\n---\n## Journey\n### Evaluation\n"
        + "- Proof (fixed-price): A contract in which the price did not change.\n"))

  static func diagnostic(_ label: String, at place: Place) -> Diagnostic {
    Diagnostic(rule, at: place, "nothing is written behind \("\(label):".quoted)")
      .noting("write it, or take the line out; one still to be written begins with `(write: …)`")
      .with(effect: "it counts for nothing, as if it were not there")
  }
}
