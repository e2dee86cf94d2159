internal import SourceDocuments

/// A text of which YAML reads the end as a comment.
enum CommentedText {
  static let rule = Rule(
    id: "commented-text", severity: .warning,
    summary: "A text that holds a blank and a `#` stands in quotes.",
    why: "YAML reads what follows as a comment, so that the end of a title or a reason is lost.",
    wrong: .asset("---\ntitle: Calculator ↓#1 of three\n---\nWhat delay costs.\n"),
    right: .asset("---\ntitle: \"Calculator #1 of three\"\n---\nWhat delay costs.\n"))

  /// The finding on a text without quotes that a `#` ends.
  static func diagnostic(_ node: YAMLNode, in file: SourceFile) -> Diagnostic? {
    guard case .scalar(let text, isPlain: true) = node.content,
      let comment = file.comment(after: node.range.upperBound, upTo: file.bytes.count)
    else { return nil }
    let rest = file.text(in: comment)
    return Diagnostic(
      rule, at: file.place(comment), "YAML reads \(rest.quoted) as a comment, and not as text"
    )
    .noting("put the whole text in quotes, or a blank after the `#` of a comment")
    .with(effect: "the text ends with \(text.quoted)")
  }
}
