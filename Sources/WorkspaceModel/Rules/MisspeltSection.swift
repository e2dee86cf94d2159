internal import SourceDocuments

/// A heading that is nearly the one of the needs or the answers.
enum MisspeltSection {
  static let rule = Rule(
    id: "misspelt-section", severity: .error,
    summary: "Needs stand under `## Journey`, and what is replied to them under `## Answers`.",
    why: "Under another heading nobody knows that a question waits for an answer, or has one.",
    wrong: .persona(
      "---\ntitle: CFO\n---\n## ↓Jurney\n### Evaluation\n- Question: What does delay cost us?\n"),
    right: .persona(
      "---\ntitle: CFO\n---\n## Journey\n### Evaluation\n- Question: What does delay cost us?\n"))

  /// The finding on a heading that is read as the journey.
  static func journey(_ heading: String, hasNeeds: Bool, at place: Place) -> Diagnostic {
    let found = Diagnostic(rule, at: place, "the heading \(heading.quoted) is read as `Journey`")
      .suggesting(["Journey"])
    return hasNeeds
      ? found.with(effect: "its needs count, and nothing answers them until it is put right")
      : found
  }

  /// The finding on a stage that stands below a heading which means something else.
  static func stage(_ stage: String, under heading: String, at place: Place) -> Diagnostic {
    Diagnostic(
      rule, at: place,
      "the stage \(stage.quoted) stands under \(heading.quoted), not under `## Journey`"
    )
    .noting("put a line with `## Journey` above the first stage")
    .with(effect: "its needs count, and nothing answers them until it is put right")
  }

  /// The finding on a heading that is read as the section Answers, and answers nothing.
  static func answers(_ heading: String, at place: Place) -> Diagnostic {
    Diagnostic(
      rule, at: place, "replies are written under \(heading.quoted), not under `## Answers`"
    )
    .suggesting(heading == AnswersHeading.name ? [] : [AnswersHeading.name])
    .noting("the heading is called Answers, and begins with two `#`")
    .with(effect: "none of them counts")
  }
}
