internal import SourceDocuments

/// A heading that is no field, but nearly the name of one.
enum HeadingResemblesField {
  static let rule = Rule(
    id: "heading-resembles-field", severity: .note,
    summary: "Headings that are meant as fields have a name that the reference lists.",
    why: "Under another heading the text is kept as a note, and its items are no data.",
    wrong: .persona("---\ntitle: CFO\n---\n## ↓Objectoins\n- It costs too much.\n"),
    right: .persona("---\ntitle: CFO\n---\n## Objections\n- It costs too much.\n"))

  /// The finding; only a field's own heading can have a name of the team's.
  static func diagnostic(
    _ heading: String, near: [String], at place: Place, isRenamable: Bool = true
  ) -> Diagnostic {
    let found = Diagnostic(rule, at: place, "the heading \(heading.quoted) is kept as a note")
      .suggesting(near)
    return isRenamable
      ? found.noting("or say what it means under `headings:` in personas/taxonomy.md") : found
  }
}
