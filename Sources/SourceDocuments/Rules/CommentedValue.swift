/// A value that YAML takes for a comment, because it begins with a `#`.
enum CommentedValue {
  static let rule = Rule(
    id: "commented-value", severity: .error,
    summary: "A value that begins with `#` stands in quotes.",
    why: "YAML reads a `#` and all that follows it as a comment, so that no value is left.",
    wrong: .asset("---\ntitle: Payback calculator\nstatus: ↓#draft\n---\nWhat delay costs.\n"),
    right: .asset("---\ntitle: \"#1 calculator\"\nstatus: draft\n---\nWhat delay costs.\n"))

  static func diagnostic(_ range: Range<Int>, in file: SourceFile) -> Diagnostic {
    let text = file.text(in: range)
    return Diagnostic(
      rule, at: file.place(range),
      "YAML reads \(text.quoted) as a comment, so that no value is left"
    )
    .noting("leave the `#` out, or put the value in quotes: `\"\(text)\"`")
    .with(effect: "it counts as a value with an error")
  }
}

extension SourceFile {
  /// What stands behind a value on its line, where it begins with a `#` and goes on without a blank.
  ///
  /// - Parameters:
  ///   - offset: Where the value ends.
  ///   - end: Where to stop looking.
  /// - Returns: The bytes of it, without blanks at its end.
  public func comment(after offset: Int, upTo end: Int) -> Range<Int>? {
    var start = offset
    while start < end, Byte.isBlank(bytes[start]) { start += 1 }
    guard start + 1 < end, bytes[start] == Byte.numberSign, bytes[start + 1].beginsWord else {
      return nil
    }
    var stop = start
    while stop < end, bytes[stop] != Byte.lineFeed, bytes[stop] != Byte.carriageReturn { stop += 1 }
    while Byte.isBlank(bytes[stop - 1]) { stop -= 1 }
    return start..<stop
  }
}

extension UInt8 {
  /// Whether a value can begin with the byte: a letter of any script, a digit, a bracket or quote.
  fileprivate var beginsWord: Bool {
    "[{\"'".utf8.contains(self) || Byte.isDigit(self) || Byte.isLowercase(Byte.lowercased(self))
      || self >= 0x80
  }
}
