/// Code or a comment that is begun and never ended, so that it goes on to the end of the file.
enum NeverClosed {
  static let rule = Rule(
    id: "never-closed", severity: .error,
    summary: "What is begun with ``` or <!-- is ended with ``` or -->.",
    why: "All that follows is read as code, or not at all: headings, questions and replies.",
    wrong: .asset("---\ntitle: Payback\n---\nThe formula:\n\n↓```\ncost / saving\n"),
    right: .asset("---\ntitle: Payback\n---\nThe formula:\n\n```\ncost / saving\n```\n"))

  static func fence(at place: Place) -> Diagnostic {
    Diagnostic(rule, at: place, "the code that begins here never ends")
      .noting("put a line of the same signs below it, such as ```")
      .with(effect: "all that follows in this file is read as code")
  }

  static func comment(at place: Place) -> Diagnostic {
    Diagnostic(rule, at: place, "the comment that begins here never ends")
      .noting("put --> at its end")
      .with(effect: "nothing that follows in this file is read")
  }
}
