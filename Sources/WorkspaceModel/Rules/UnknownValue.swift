internal import SourceDocuments

/// A value outside a closed list.
enum UnknownValue {
  static let rule = Rule(
    id: "unknown-value", severity: .error,
    summary: "A key with a closed list of values has one of them.",
    why: "A status that nobody knows can't say whether a reader can see the asset.",
    wrong: .asset("---\ntitle: Payback calculator\nstatus: ↓publised\n---\nWhat delay costs.\n"),
    right: .asset("---\ntitle: Payback calculator\nstatus: published\n---\nWhat delay costs.\n"))

  /// The finding on a key in a map that takes certain keys alone.
  static func key(
    _ key: String, of outer: String, among keys: [KeyInfo], at place: Place
  ) -> Diagnostic {
    Diagnostic(rule, at: place, "`\(outer)` has no key \(key.quoted)")
      .noting("its keys are \(English.quotedList(keys.map(\.name)))")
      .with(effect: "its value counts for nothing")
  }

  static func report(
    _ text: String, _ reading: inout Reading, _ range: Range<Int>, among words: [String]
  ) {
    reading.report(
      Diagnostic(rule, at: reading.place(range), "`\(reading.key)` can't be \(text.quoted)")
        .suggesting(OddCharacters.nearest(to: text, among: words.map { Spelling.Candidate($0) }))
        .noting(oddCharactersIn: text)
        .noting("it is \(English.quotedList(words, "or"))"))
  }
}
