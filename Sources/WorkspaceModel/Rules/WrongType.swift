internal import SourceDocuments

/// A value of another form than its key takes.
enum WrongType {
  static let rule = Rule(
    id: "wrong-type", severity: .error,
    summary: "A value has the form that its key takes: text, a list, a map.",
    why: "What can't be read counts for nothing.",
    wrong: .asset("---\ntitle: ↓[Payback, calculator]\n---\nWhat delay costs.\n"),
    right: .asset("---\ntitle: Payback calculator\n---\nWhat delay costs.\n"))

  static func diagnostic(
    _ key: String, _ node: YAMLNode, wanted shape: ValueShape, at place: Place
  ) -> Diagnostic {
    Diagnostic(rule, at: place, "`\(key)` takes \(shape.words), not \(node.kindInWords)")
      .with(effect: "this value is left out")
  }

  static func report(
    _ text: String, _ reading: inout Reading, _ range: Range<Int>, _ shape: ValueShape
  ) {
    reading.report(
      Diagnostic(
        rule, at: reading.place(range), "`\(reading.key)` takes \(shape.words), not \(text.quoted)"
      )
      .with(effect: "this value is left out"))
  }
}
