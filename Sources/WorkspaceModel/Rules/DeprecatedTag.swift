internal import SourceDocuments

/// A tag that the taxonomy has replaced by another.
enum DeprecatedTag {
  static let rule = Rule(
    id: "deprecated-tag", severity: .warning,
    summary: "Files use the tags that the taxonomy wants, not those that it has replaced.",
    why: "The old name counts as the new one today, and is gone once the taxonomy is tidied up.",
    wrong: .asset("---\ntitle: SOC 2 overview\nchannels: [↓newsletter]\n---\nWhat was audited.\n"),
    right: .asset("---\ntitle: SOC 2 overview\nchannels: [email]\n---\nWhat was audited.\n"))

  static func diagnostic(
    _ entry: VocabularyEntry, insteadOf id: String, _ vocabulary: VocabularyID, at place: Place
  ) -> Diagnostic {
    var found = Diagnostic(
      rule, at: place, "the \(vocabulary.noun) \(entry.id.quoted) is deprecated: use \(id.quoted)")
    found.fix = Diagnostic.Fix(at: place, replacement: id)
    return found.with(effect: "it counts as \(id.quoted)")
  }
}
