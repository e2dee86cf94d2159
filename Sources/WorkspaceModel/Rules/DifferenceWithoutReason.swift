internal import SourceDocuments

/// A difference of a persona in a segment, without a reason.
enum DifferenceWithoutReason {
  static let rule = Rule(
    id: "difference-without-reason", severity: .warning,
    summary: "A difference by segment says why: `because`.",
    why: "Segments multiply the work; only a difference that changes the decision is worth it.",
    wrong: .persona(
      "---\ntitle: CFO\nby-segment:\n  ↓mid-market: {influence: medium}\n---\nSigns the budget.\n"),
    right: .persona(
      "---\ntitle: CFO\nby-segment:\n"
        + "  mid-market: {influence: medium, because: The managing director signs below 50k}\n"
        + "---\nSigns the budget.\n"))

  static func diagnostic(_ segment: String, at place: Place) -> Diagnostic {
    Diagnostic(rule, at: place, "the difference in \(segment.quoted) has no reason")
      .noting("add `because: …`: what changes in the decision there?")
  }
}
