internal import SourceDocuments
internal import WorkspaceModel

/// A stall that was found on a day to come.
enum StallAhead {
  static let rule = Rule(
    id: "stall-ahead", severity: .error,
    summary: "The date of a stall is a day on which somebody found that deals stand still.",
    why: "A date ahead would hold a stall up as news long after it has been mended.",
    wrong: .persona(
      "---\ntitle: Head of Risk\ninfluence: high\nstalls:\n"
        + "  - {↓stage: selection, deals: 3, date: 2199-01-01}\n---\nText.\n"),
    right: .persona(
      "---\ntitle: Head of Risk\ninfluence: high\nstalls:\n"
        + "  - {stage: selection, deals: 3, date: 2026-10-02}\n---\nText.\n"))

  static func diagnostic(_ stall: Stall, on today: CalendarDate, at place: Place) -> Diagnostic {
    Diagnostic(
      rule, at: place, "the date of this stall, \(stall.date), is ahead of today, \(today)"
    )
    .noting("write the day on which somebody found it")
    .with(effect: "the stall is left out")
    .tellingPrivateThings
  }
}
