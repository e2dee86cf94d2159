internal import SourceDocuments

/// An item of a lead definition whose label is nearly one that the language knows.
enum LabelResemblesLeadLabel {
  static let rule = Rule(
    id: "label-resembles-lead-label", severity: .note,
    summary: "The items of a lead definition begin with a label that the reference lists.",
    why: "Under a misspelt label a question never reaches the call guide.",
    wrong: .leadDefinition(
      "---\ntitle: A project\n---\n## Budget\n- ↓Becuase: The board wants one figure.\n"),
    right: .leadDefinition(
      "---\ntitle: A project\n---\n## Budget\n- Because: The board wants one figure.\n"))

  static func diagnostic(_ label: String, near: [String], at place: Place) -> Diagnostic {
    Diagnostic(rule, at: place, "there is no label \(label.quoted)")
      .suggesting(near)
      .with(effect: "the item is kept as a note, and is no part of the call guide")
  }

  /// The finding on a label that stands where none is read.
  static func hidden(_ label: String, at place: Place) -> Diagnostic {
    Diagnostic(rule, at: place, "\(label.quoted) is written here, where it is not read")
      .noting("begin a new line with `- \(label): …` below the heading of its criterion")
      .with(effect: "the text is kept as a note, and is no part of the call guide")
  }
}
