internal import SourceDocuments
internal import WorkspaceModel

/// A text under Answers that replies nothing to its need.
enum NoReply {
  static let rule = Rule(
    id: "no-reply", severity: .warning,
    summary: "What stands under `## Answers` replies to that need, in a sentence of its own.",
    why: "A seller says this sentence; one that repeats the question, or fits any other, "
      + "convinces nobody.",
    wrong: .asset(
      "---\ntitle: Payback calculator\n---\nWhat a year of delay costs.\n\n## Answers\n"
        + "- ↓cfo.evaluation.payback: Yes.\n"),
    right: .asset(
      "---\ntitle: Payback calculator\n---\nWhat a year of delay costs.\n\n## Answers\n"
        + "- cfo.evaluation.payback: Nine months on the median project, with each assumption open.\n"
    ))

  static func diagnostic(_ fault: ReplyFault, in workspace: Workspace, at place: Place)
    -> Diagnostic
  {
    Diagnostic(rule, at: place, message(fault, in: workspace)).noting(advice(fault))
      .with(effect: "the answer counts as one without a reply")
  }

  private static func message(_ fault: ReplyFault, in workspace: Workspace) -> String {
    switch fault {
    case .repeatsNeed: "this only repeats what the persona says"
    case .tooShort: "this is too short to be a reply"
    case .standsElsewhere(let need?):
      "the same sentence stands under \(workspace.address(of: need).quoted)"
    case .standsElsewhere(nil): "the same sentence stands under another need"
    }
  }

  private static func advice(_ fault: ReplyFault) -> String {
    switch fault {
    case .repeatsNeed: "write what this asset replies to it"
    case .tooShort:
      "write a sentence that a seller could say, of at least three words, not numbers alone"
    case .standsElsewhere: "write for each need what is said to that need alone"
    }
  }
}
