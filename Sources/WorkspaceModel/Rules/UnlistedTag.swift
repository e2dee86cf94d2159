internal import SourceDocuments

/// A tag of a vocabulary that has no entries yet.
enum UnlistedTag {
  static let rule = Rule(
    id: "unlisted-tag", severity: .warning,
    summary: "A tag of a list that only a team can write stands in the taxonomy.",
    why: "Until the list is written, nobody can tell a segment from a slip of the keyboard.",
    wrong: .words("A need of the segment `enterprise`, and no `segments` in personas/taxonomy.md."),
    right: .words("`segments: [enterprise]` in the front matter of personas/taxonomy.md."))

  static func diagnostic(_ name: String, _ id: VocabularyID, effect: String, at place: Place)
    -> Diagnostic
  {
    Diagnostic(rule, at: place, "there is no list of \(id.plural) yet that holds \(name.quoted)")
      .noting("write it into the front matter of personas/taxonomy.md: `\(id.rawValue): [\(name)]`")
      .with(effect: effect)
  }
}
