/// A heading whose text follows the signs directly.
enum HeadingWithoutBlank {
  static let rule = Rule(
    id: "heading-without-blank", severity: .note,
    summary: "A blank stands between the `#` signs of a heading and its text.",
    why: "Here the line is read as the heading that is meant; elsewhere it is shown as text.",
    wrong: .persona("---\ntitle: CFO\n---\n↓##Objections\n- It costs too much.\n"),
    right: .persona("---\ntitle: CFO\n---\n## Objections\n- It costs too much.\n"))

  static func diagnostic(at place: Place) -> Diagnostic {
    Diagnostic(rule, at: place, "a blank is missing behind the `#` signs of this heading")
      .noting("write `## Objections` rather than `##Objections`")
  }
}
