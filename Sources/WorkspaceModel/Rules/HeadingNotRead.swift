internal import SourceDocuments

/// A `##` that begins no heading, because something stands before it.
enum HeadingNotRead {
  static let rule = Rule(
    id: "heading-not-read", severity: .error,
    summary: "A heading begins its line, outside lists, quotes and code.",
    why: "Elsewhere it is text, and what is written below it belongs to the heading before.",
    wrong: .persona(
      "---\ntitle: CFO\n---\n## Journey\n### Evaluation\n- Question: What does it cost? ↓### Selection\n"
    ),
    right: .persona(
      "---\ntitle: CFO\n---\n## Journey\n### Evaluation\n- Question: What does it cost?\n\n### Selection\n"
    ))

  static func diagnostic(at place: Place) -> Diagnostic {
    Diagnostic(rule, at: place, "this is no heading, since something stands before it")
      .noting("begin a new line with the `#` signs, with an empty line above it")
      .with(
        effect: "what stands below it belongs to the heading above, and no need there is answered")
  }

  /// The finding on the name of a stage without the signs of a heading.
  static func withoutSigns(_ stage: String, at place: Place) -> Diagnostic {
    Diagnostic(rule, at: place, "\(stage.quoted) stands alone in its line, and is no heading")
      .noting("write `### \(stage)`")
      .with(
        effect: "what stands below it belongs to the heading above, and no need there is answered")
  }
}
