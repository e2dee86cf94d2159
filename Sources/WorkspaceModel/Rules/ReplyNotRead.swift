internal import SourceDocuments

/// A line that begins with the address of a need, where no reply is read.
enum ReplyNotRead {
  static let rule = Rule(
    id: "reply-not-read", severity: .warning,
    summary: "A reply is an item `- cfo.evaluation.payback: …` of a list below `## Answers`.",
    why: "Elsewhere the sentence is text, and the need stays open.",
    wrong: .asset(
      "---\ntitle: Payback\n---\nFigures.\n\n## Answers\n↓cfo.evaluation.payback: Nine months at most.\n"
    ),
    right: .asset(
      "---\ntitle: Payback\n---\nFigures.\n\n## Answers\n- cfo.evaluation.payback: Nine months at most.\n"
    ))

  static func diagnostic(at place: Place) -> Diagnostic {
    Diagnostic(rule, at: place, "a reply seems to be written here, where none is read")
      .noting("write it below `## Answers`, as an item: `- ADDRESS: what you reply`")
      .with(effect: "it answers nothing")
  }
}
