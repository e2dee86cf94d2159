internal import SourceDocuments

/// A key of the language that stands in the wrong place of the front matter.
enum MisplacedKey {
  static let rule = Rule(
    id: "misplaced-key", severity: .error,
    summary: "Each key stands where the reference has it: at the top, or under its own key.",
    why: "In another place nobody reads it, and a limit that a team has set is not kept.",
    wrong: .taxonomy(
      "---\nsegments: [enterprise, mid-market]\n↓freshness: 3 months\n---\nHow we tag.\n"),
    right: .taxonomy(
      "---\nsegments: [enterprise, mid-market]\nrules: {freshness: 3 months}\n---\nHow we tag.\n"))

  /// The finding on a key that has its place elsewhere in such a file.
  ///
  /// - Parameters:
  ///   - key: The key.
  ///   - owners: The keys below which it belongs; an empty name stands for the top.
  ///   - place: Where it stands.
  /// - Returns: The finding.
  static func diagnostic(_ key: String, belongsUnder owners: [String], at place: Place)
    -> Diagnostic
  {
    let places = owners.map { owner in
      if owner.isEmpty { return "at the top, without blanks before it" }
      return VocabularyID(rawValue: owner) == nil
        ? "under \(owner.quoted)" : "in an entry of \(owner.quoted)"
    }
    return Diagnostic(rule, at: place, "the key \(key.quoted) is in the wrong place")
      .noting("it stands \(English.list(places, "or"))")
      .with(effect: "it counts as a key with an error")
  }
}
