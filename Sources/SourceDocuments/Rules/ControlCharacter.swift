/// A control character, such as NUL or BEL, in a file.
enum ControlCharacter {
  static let rule = Rule(
    id: "control-character", severity: .error,
    summary: "Files hold no control characters but tabs and line ends.",
    why: "They come from a broken copy, can't be seen, and break whatever reads the site next.",
    wrong: .words("A title pasted from a terminal, with an escape character in it."),
    right: .words("The same title, typed again."))

  static func diagnostic(at range: Range<Int>, in file: SourceFile) -> Diagnostic {
    let scalar = file.text(in: range).unicodeScalars.first?.value ?? 0
    let code = String(scalar, radix: 16, uppercase: true)
    return Diagnostic(
      rule, at: file.place(range), "there is a control character (U+\(code)) here"
    )
    .noting("delete it, or type the line again")
  }
}
