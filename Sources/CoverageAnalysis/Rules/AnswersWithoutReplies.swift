internal import SourceDocuments

/// A workspace whose assets point at needs, and none of which says what it replies.
enum AnswersWithoutReplies {
  static let rule = Rule(
    id: "answers-without-replies", severity: .warning,
    summary: "Assets say in a sentence what they reply to a need, under `## Answers`.",
    why:
      "A pointer says that somebody thought of the need; only a sentence can be judged and said.",
    wrong: .words("A workspace in which all assets have `answers:`, and none has `## Answers`."),
    right: .words(
      "The same with an item such as `- cfo.evaluation.payback: Nine months …` in each."))

  static func diagnostic(_ address: String, at place: Place) -> Diagnostic {
    Diagnostic(
      rule, at: place,
      "no asset says what it replies: since an answer is a sentence, a pointer alone gives no point"
    )
    .noting("below `## Answers`, write an item for each need: `- \(address): what you say to it`")
    .noting(
      "or count pointers as before: `strong-requires: [answers, freshness, distribution]` under "
        + "`rules:` in personas/taxonomy.md"
    )
    .with(effect: "needs that are only pointed at count as open")
  }
}
