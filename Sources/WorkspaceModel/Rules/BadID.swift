internal import SourceDocuments

/// A file's path, a tag or a need's name that is no id.
enum BadID {
  static let rule = Rule(
    id: "bad-id", severity: .error,
    summary: "Ids are lower-case Latin letters, digits and hyphens, at most 80 characters.",
    why: "Ids stand in every pointer and address, and must mean the same on every computer.",
    wrong: .persona(
      "---\ntitle: Chief Financial Officer\n---\n## Journey\n### Evaluation\n"
        + "- Question (↓Pay back): What does a year of delay cost us?\n"),
    right: .persona(
      "---\ntitle: Chief Financial Officer\n---\n## Journey\n### Evaluation\n"
        + "- Question (pay-back): What does a year of delay cost us?\n"))

  /// The finding for a file's name.
  ///
  /// - Parameters:
  ///   - path: The file.
  ///   - suggestion: The path with an id that is near, and that no other file has.
  /// - Returns: The finding.
  static func file(_ path: String, suggestion: String?) -> Diagnostic {
    let found = Diagnostic(
      rule, at: Place(wholeFile: path), "the file's name gives no id of its own"
    )
    .noting(
      "use lower-case Latin letters, digits and hyphens only, at most 80 characters, and no name that "
        + "Windows keeps for itself, such as con")
    return suggestion.map { found.noting("for example, rename it to \($0)") }
      ?? found.noting("choose a name that no other file has")
  }

  static func name(_ name: String, of noun: String, at place: Place) -> Diagnostic {
    let near = Identifier.suggestion(for: name)
    let better = Identifier.isValid(near, allowsFolders: false) ? near : ""
    let foreign = name.unicodeScalars.first { !$0.isASCII }
    let code = foreign.map { String($0.value, radix: 16, uppercase: true) }
    let found = Diagnostic(rule, at: place, "\(name.quoted) can't be the id of a \(noun)")
      .suggesting(better.isEmpty ? [] : [better])
      .noting("use lower-case Latin letters, digits and hyphens only")
    return code.map { found.noting("one letter is U+\($0), which is not a Latin one") } ?? found
  }
}
