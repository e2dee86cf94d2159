internal import SourceDocuments

/// An item of a journey whose label is nearly `Search:`.
enum LabelResemblesSearch {
  static let rule = Rule(
    id: "label-resembles-search", severity: .note,
    summary: "The items of a journey that hold search phrases begin with Search:.",
    why: "Any other item is prose, and nobody writes for the phrase.",
    wrong: .persona(
      "---\ntitle: CFO\n---\n## Journey\n### Evaluation\n- ↓Serch: relocation cost\n"),
    right: .persona(
      "---\ntitle: CFO\n---\n## Journey\n### Evaluation\n- Search: relocation cost\n"))

  static func diagnostic(_ label: String, at place: Place) -> Diagnostic {
    Diagnostic(rule, at: place, "an item that begins with \(label.quoted) is no search phrase")
      .suggesting(["Search"])
  }

  /// The finding on a label that stands where none is read.
  static func hidden(at place: Place) -> Diagnostic {
    Diagnostic(rule, at: place, "a search phrase seems to be written here, where none is read")
      .noting("begin a new line with `- Search: …` below the heading of its stage")
  }
}
