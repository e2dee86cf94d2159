internal import SourceDocuments

/// A deprecated tag whose replacement is missing or deprecated itself.
enum UnknownReplacement {
  static let rule = Rule(
    id: "unknown-replacement", severity: .error,
    summary: "A deprecated tag names a tag of the same list to use instead.",
    why: "Otherwise the files that still use it count for nothing.",
    wrong: .taxonomy(
      "---\nsegments: [enterprise]\nchannels:\n  - email\n  - {id: newsletter, deprecated: ↓e-mail-list}\n---\nHow we tag.\n"
    ),
    right: .taxonomy(
      "---\nsegments: [enterprise]\nchannels:\n  - email\n  - {id: newsletter, deprecated: email}\n---\nHow we tag.\n"
    ))

  static func diagnostic(_ id: String, among ids: [String], at place: Place) -> Diagnostic {
    Diagnostic(rule, at: place, "\(id.quoted) can't replace a deprecated tag")
      .suggesting(Spelling.nearest(to: id, among: ids.map { Spelling.Candidate($0) }))
      .noting("name a tag of the same list that is not deprecated itself")
  }
}
