internal import SourceDocuments

/// A tag that the taxonomy lists twice.
enum DuplicateTag {
  static let rule = Rule(
    id: "duplicate-tag", severity: .error,
    summary: "A vocabulary lists each id once, and no alias is another entry's id or alias.",
    why: "Of two entries nobody can know which one a file means.",
    wrong: .taxonomy(
      "---\nsegments: [enterprise]\nuse-cases: [relocation, virtualization, ↓relocation]\n---\nHow we tag.\n"
    ),
    right: .taxonomy(
      "---\nsegments: [enterprise]\nuse-cases: [relocation, virtualization, expansion]\n---\nHow we tag.\n"
    ))

  static func diagnostic(_ id: String, in vocabulary: VocabularyID, at place: Place) -> Diagnostic {
    Diagnostic(rule, at: place, "\(id.quoted) is listed twice in `\(vocabulary.rawValue)`")
      .with(effect: "the first one counts")
  }
}
