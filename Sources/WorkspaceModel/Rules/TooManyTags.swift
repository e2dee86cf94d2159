internal import SourceDocuments

/// A taxonomy with more stages or segments than the limit.
enum TooManyTags {
  static let rule = Rule(
    id: "too-many-tags", severity: .error,
    summary: "A taxonomy lists at most 30 stages and 30 segments.",
    why: "Each is looked at on its own; nobody tells more than a handful apart in what they write.",
    wrong: .words("A segment for each account."),
    right: .words("Segments by size or by industry."))

  static func diagnostic(_ vocabulary: VocabularyID, at place: Place) -> Diagnostic {
    Diagnostic(
      rule, at: place, "there are more than \(Limits.sideTags) entries in `\(vocabulary.rawValue)`"
    )
    .with(effect: "this one and those after it are left out, and nothing is said of their uses")
  }
}
