/// Front matter that is not well-formed YAML.
enum YAMLSyntax {
  static let rule = Rule(
    id: "yaml-syntax", severity: .error,
    summary: "Front matter is well-formed YAML: `key: value`, lists with `-` or in brackets.",
    why: "One slip of the keyboard hides every tag of the file.",
    wrong: .asset("---\ntitle: Payback↓: what delay costs\n---\nWhat a year of delay costs.\n"),
    right: .asset("---\ntitle: \"Payback: what delay costs\"\n---\nWhat a year of delay costs.\n"))

  /// The finding for a problem that libyaml names in its own words.
  static func diagnostic(
    problem: String, context: String, at offset: Int, in file: SourceFile
  ) -> Diagnostic {
    let line = file.bytesOfLine(file.line(at: offset))
    let end = min(file.bytes.count, offset + 1)
    let place = file.place(min(offset, max(line.lowerBound, line.upperBound))..<end)
    let byte = offset < file.bytes.count ? file.bytes[offset] : Byte.lineFeed
    let (message, help) = words(problem, context, byte)
    return Diagnostic(rule, at: place, message).noting(help)
      .with(effect: "no key of this file is read")
  }

  static func keyIsNoText(at place: Place) -> Diagnostic {
    Diagnostic(rule, at: place, "a key must be a word, not a list or a map")
      .noting("a text that begins with { or [ needs quotes")
      .with(effect: "no key of this file is read")
  }

  private static func words(
    _ problem: String, _ context: String, _ byte: UInt8
  ) -> (message: String, help: String) {
    switch (problem, context) {
    case ("mapping values are not allowed in this context", _):
      ("there is a second colon in this line", "put the value in quotes: `title: \"ROI: a guide\"`")
    case ("found character that cannot start any token", _) where byte == Byte.tab:
      ("a tab can't indent a line here", "use blanks instead of the tab")
    case ("found character that cannot start any token", _):
      ("a value can't begin with \(character(byte))", "put the value in quotes")
    case (_, let context) where context.contains("quoted scalar"):
      (
        "a quotation mark is opened here and not closed, or holds an unknown `\\`",
        "close it at the end of the value, or use single quotes"
      )
    case (_, let context) where context.contains("flow"):
      (
        "a bracket or brace is opened here, and what follows is no list or map",
        "close it at the end of the list, with a comma between its values"
      )
    case ("could not find expected ':'", _):
      ("this line has no colon", "write `key: value`")
    case ("block sequence entries are not allowed in this context", _):
      (
        "a list can't begin in the same line as its key",
        "start a new line for each `-`, or write `[one, two]`"
      )
    default:
      (
        "this line does not fit the ones above it (\(problem.isEmpty ? "no reason given" : problem))",
        "check the indentation, and put values with : # or quotes in quotes"
      )
    }
  }

  private static func character(_ byte: UInt8) -> String {
    byte == UInt8(ascii: "`") ? "a back-tick" : String(UnicodeScalar(byte)).quoted
  }
}
