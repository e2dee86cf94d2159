internal import SourceDocuments

/// A key of another system that is known to mean one of ours.
enum ForeignKey {
  static let rule = Rule(
    id: "foreign-key", severity: .warning,
    summary: "The taxonomy's `keys` says what the keys of another system mean.",
    why: "A tag under a key that nobody reads counts for nothing, however well it is kept.",
    wrong: .asset(
      "---\ntitle: Payback calculator\n↓buyer_stage: selection\n---\nWhat delay costs.\n"),
    right: .taxonomy(
      "---\nsegments: [enterprise, mid-market]\nkeys: {buyer_stage: stages}\n---\nHow we tag.\n"))

  static func diagnostic(_ key: String, means ours: String, at place: Place) -> Diagnostic {
    Diagnostic(
      rule, at: place, "the key \(key.quoted) is not ours; it most likely means \(ours.quoted)"
    )
    .noting(
      "to have it read so in every file, write two lines into the front matter of "
        + "\(FileKind.taxonomyPath): `keys:`, and below it `  \(key.asYAMLKey): \(ours)`"
    )
    .noting("if it is your own, call it `x-\(HeadingAnchors.slug(key))`")
    .with(effect: effect(of: ours))
  }

  private static func effect(of ours: String) -> String {
    if ForeignKeys.isStrict(ours) {
      return "its value counts for nothing, and the file counts as one in which \(ours.quoted) has "
        + "an error"
    }
    return ours == AssetKeys.published.name
      ? "it counts for nothing, but that the file is not live before a day that stands there"
      : "its value is shown on the page, and counts for nothing"
  }
}

extension String {
  /// The text as a key of YAML, in quotes only where it needs them.
  fileprivate var asYAMLKey: String {
    let isPlain = utf8.allSatisfy { byte in
      Byte.isLowercase(Byte.lowercased(byte)) || Byte.isDigit(byte) || byte == Byte.hyphen
        || byte == UInt8(ascii: "_")
    }
    return isPlain ? self : asYAML
  }
}
