internal import SourceDocuments

/// An entry of the taxonomy's `keys` that leads to no key of ours, or takes one away.
enum BadKeyMapping {
  static let rule = Rule(
    id: "bad-key-mapping", severity: .error,
    summary: "Under `keys`, a key of another system stands before one of ours.",
    why: "What stands under a key that nobody can read counts for nothing in any file.",
    wrong: .taxonomy(
      "---\nsegments: [enterprise, mid-market]\nkeys: {target_persona: ↓persnas}\n---\nHow we tag.\n"
    ),
    right: .taxonomy(
      "---\nsegments: [enterprise, mid-market]\nkeys: {target_persona: personas}\n---\nHow we tag.\n"
    )
  )

  static func unknown(_ key: String, near: [String], at place: Place) -> Diagnostic {
    Diagnostic(rule, at: place, "there is no key \(key.quoted) of ours").suggesting(near)
      .noting("the reference lists our keys")
      .with(effect: "files that have the other key count as files with an error")
  }

  static func ownKey(_ key: String, at place: Place) -> Diagnostic {
    Diagnostic(rule, at: place, "\(key.quoted) is one of our own keys, and keeps its meaning")
      .noting("first the other system's key, then ours: `target_persona: personas`")
      .with(effect: "the line counts for nothing")
  }
}
