internal import SourceDocuments

/// A key of ours beside one of another system that the taxonomy lets stand for it.
enum KeyWrittenBothWays {
  static let rule = Rule(
    id: "key-written-both-ways", severity: .error,
    summary: "A file writes a key once: our way, or as the taxonomy's `keys` names it.",
    why: "Nobody can know which of two values is meant.",
    wrong: .words("`target_persona: cfo` and `personas: [ciso]`, and `keys` says they are one."),
    right: .words("`personas: [cfo, ciso]`."))

  static func diagnostic(_ conflict: KeyConflict, in file: SourceFile) -> Diagnostic {
    let written = file.text(in: conflict.range)
    let message =
      written == conflict.key
      ? "the key \(written.quoted) is written a second time, under another name"
      : "the key \(written.quoted) stands for \(conflict.key.quoted), which is written as well"
    return Diagnostic(rule, at: file.place(conflict.range), message)
      .noting("it is written first at", at: file.place(conflict.first))
      .noting("the taxonomy's `keys` says what other keys stand for")
      .with(effect: "neither value counts")
  }
}
