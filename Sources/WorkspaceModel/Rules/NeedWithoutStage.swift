internal import SourceDocuments

/// A need below `## Journey` that stands under no stage.
enum NeedWithoutStage {
  static let rule = Rule(
    id: "need-without-stage", severity: .error,
    summary: "A need stands under the stage at which the persona has it.",
    why: "The same question asks for another answer before a shortlist than after it.",
    wrong: .persona("---\ntitle: CFO\n---\n## Journey\n- ↓Question: What does delay cost us?\n"),
    right: .persona(
      "---\ntitle: CFO\n---\n## Journey\n### Evaluation\n- Question: What does delay cost us?\n"))

  static func diagnostic(stages: [String], countsAt stage: String?, at place: Place) -> Diagnostic {
    let found = Diagnostic(rule, at: place, "a need is written under no stage")
      .noting("put a heading such as `### \(stages.first ?? "evaluation")` above it")
    return found.with(
      effect: stage.map {
        "it counts at \($0.quoted), and nothing answers it until it is put right"
      }
        ?? "it counts for nothing")
  }
}
