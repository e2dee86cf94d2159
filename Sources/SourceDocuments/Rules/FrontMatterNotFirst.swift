/// Front matter that does not begin on the first line.
enum FrontMatterNotFirst {
  static let rule = Rule(
    id: "front-matter-not-first", severity: .error,
    summary: "Front matter begins on the first line of the file.",
    why: "Anywhere else the lines are ordinary text, and the tags in them count for nothing.",
    wrong: .asset("\n↓---\ntitle: Payback calculator\n---\nWhat a year of delay costs.\n"),
    right: .asset("---\ntitle: Payback calculator\n---\nWhat a year of delay costs.\n"))

  /// The finding.
  ///
  /// - Parameters:
  ///   - place: The line that begins the front matter.
  ///   - above: What stands above it, in words.
  /// - Returns: The finding.
  static func diagnostic(at place: Place, below above: String) -> Diagnostic {
    let isEmpty = above.hasSuffix("lines")
    return Diagnostic(rule, at: place, "front matter must start on line 1")
      .noting(
        isEmpty
          ? "delete \(above) above it"
          : "move \(above) below the front matter, which stands between two lines of `---`"
      )
      .with(effect: "no key of this file is read")
  }
}
