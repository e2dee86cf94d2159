internal import SourceDocuments

/// An entry of `stalls` that does not say where, how many or when.
enum IncompleteStall {
  static let rule = Rule(
    id: "incomplete-stall", severity: .warning,
    summary:
      "Where deals stood still is recorded with the stage, the number of deals and the date.",
    why: "Only a number with a date says whether deals still stand there.",
    wrong: .persona(
      "---\ntitle: CFO\nstalls:\n  - ↓{stage: selection, deals: 8, kind: win-loss}\n---\nSigns.\n"),
    right: .persona(
      "---\ntitle: CFO\nstalls:\n  - {stage: selection, deals: 8, kind: win-loss, date: 2026-10-02}\n"
        + "---\nSigns.\n"))

  static func diagnostic(missing keys: [String], at place: Place) -> Diagnostic {
    Diagnostic(
      rule, at: place, "this entry of `stalls` has no \(English.quotedList(keys, "and no"))"
    )
    .noting("an entry is `{stage: selection, deals: 8, date: 2026-10-02}`, and may say more")
    .with(effect: "it is left out")
  }
}
