/// Front matter that is not well-formed YAML.
enum YAMLSyntax {
  static let rule = Rule(
    id: "yaml-syntax", severity: .error,
    summary: "Front matter is well-formed YAML: `key: value`, lists with `-` or in brackets.",
    why: "One slip of the keyboard hides a tag, and often every tag of the file.",
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
    let text = file.bytes[line]
    let (message, help) = wordsOfLine(text, problem) ?? words(problem, context, byte)
    return Diagnostic(rule, at: place, message).noting(help)
      .with(effect: "no key of this file is read")
  }

  static func keyIsNoText(at place: Place) -> Diagnostic {
    Diagnostic(rule, at: place, "a key must be a word, not a list or a map")
      .noting("a text that begins with { or [ needs quotes")
      .with(effect: "no key of this file is read")
  }

  /// The finding on a line that belongs to no key.
  static func noColon(inLine line: Int, of file: SourceFile) -> Diagnostic {
    let range = file.bytesOfLine(line)
    let problem = "could not find expected ':'"
    return diagnostic(problem: problem, context: "", at: range.lowerBound, in: file)
  }

  /// The finding on a key right behind whose colon its value begins, or whose colon is none.
  static func noBlank(after chunk: KeyChunk, in file: SourceFile) -> Diagnostic {
    noColon(inLine: file.line(at: chunk.keyRange.lowerBound), of: file)
  }

  /// What is wrong, where the line itself tells more than libyaml does.
  private static func wordsOfLine(
    _ line: ArraySlice<UInt8>, _ problem: String
  ) -> (message: String, help: String)? {
    let text = line.drop(while: Byte.isBlank)
    let indentation = line[..<text.startIndex]
    switch problem {
    case "could not find expected ':'":
      guard let key = KeyLine(loose: text) else { return nil }
      guard !key.hasWideColon else {
        return ("the colon in this line is not the one of YAML", "write `\(key.word): …`")
      }
      return (
        "there is no blank behind the colon of this line",
        "write a blank between the colon and the value: `\(key.word): …`"
      )
    case "mapping values are not allowed in this context", "did not find expected key":
      guard !indentation.isEmpty, KeyLine(text) != nil else { return nil }
      let what = indentation.contains(Byte.tab) ? "a tab" : "a blank"
      return (
        "\(what) stands before the key of this line, as if it went on with the one above",
        "begin the key at the start of the line; put a value that goes on in quotes"
      )
    default:
      return nil
    }
  }

  private static func words(
    _ problem: String, _ context: String, _ byte: UInt8
  ) -> (message: String, help: String) {
    switch (problem, context) {
    case ("mapping values are not allowed in this context", _):
      ("there is a second colon in this line", "put the value in quotes: `title: \"ROI: a guide\"`")
    case ("found character that cannot start any token", _) where byte == Byte.tab,
      ("found a tab character that violates indentation", _),
      ("found a tab character that violate indentation", _),
      ("found a tab character where an indentation space is expected", _):
      ("a tab can't indent a line here", "use blanks instead of the tab")
    case ("found character that cannot start any token", _):
      ("a value can't begin with \(character(byte))", "put the value in quotes")
    case ("found unexpected end of stream", let context) where context.contains("quoted scalar"):
      (
        "a quotation mark is opened here and not closed",
        "close it at the end of the value"
      )
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
