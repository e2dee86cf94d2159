internal import SourceDocuments

/// A key that nobody declared.
enum UnknownKey {
  static let rule = Rule(
    id: "unknown-key", severity: .warning,
    summary: "Keys are those of the language, or begin with `x-` when they are the team's own.",
    why: "The value is shown on the page, and counts for nothing; `x-` says that this is meant.",
    wrong: .asset("---\ntitle: Payback calculator\n↓agency: North\n---\nWhat delay costs.\n"),
    right: .asset("---\ntitle: Payback calculator\nx-agency: North\n---\nWhat delay costs.\n"))

  /// Reports a key that is not among the declared ones, as what it most likely is.
  ///
  /// - Returns: The keys that may have been meant.
  static func report(
    _ entry: YAMLEntry, among keys: [KeyInfo], _ reading: inout Reading
  ) -> [String] {
    guard !entry.key.hasPrefix("x-") else { return [] }
    let place = reading.place(entry.keyRange)
    let near = Spelling.nearest(to: entry.key, among: keys.map { Spelling.Candidate($0.name) })
    guard entry.key != "id", near.isEmpty else {
      reading.report(
        entry.key == "id"
          ? IDKey.diagnostic(at: place)
          : MisspeltKey.diagnostic(entry.key, near: near, at: place))
      return near
    }
    reading.report(
      Diagnostic(rule, at: place, "the key \(entry.key.quoted) is not known")
        .noting("if it is your own, call it `x-\(HeadingAnchors.slug(entry.key))`")
        .with(effect: "its value is shown on the page, and counts for nothing"))
    return []
  }
}
