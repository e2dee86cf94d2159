internal import SourceDocuments

/// A key that nobody declared.
enum UnknownKey {
  static let rule = Rule(
    id: "unknown-key", severity: .warning,
    summary: "Keys are those of the language, or begin with `x-` when they are the team's own.",
    why: "The value is shown on the page, and counts for nothing; `x-` says that this is meant.",
    wrong: .asset("---\ntitle: Payback calculator\n↓agency: North\n---\nWhat delay costs.\n"),
    right: .asset("---\ntitle: Payback calculator\nx-agency: North\n---\nWhat delay costs.\n"))

  /// Well-known keys of site generators, which look like one of ours and are none.
  private static let ofOthers: Set<String> = ["images", "pages", "styles", "tags"]

  /// Whether a key is a generator's: a `cover` with an image is no slip for `covers`.
  private static func isOfOthers(_ entry: YAMLEntry) -> Bool {
    if ofOthers.contains(entry.key) { return true }
    guard entry.key == "cover", case .map(let parts) = entry.value.content else { return false }
    return parts.contains { $0.key == "image" }
  }

  /// The keys that a misspelt one may be; `publish_date` is one of others, and no slip for a
  /// generator's `publishDate`.
  private static func candidates(for key: String, _ keys: [KeyInfo]) -> [Spelling.Candidate] {
    let isKnown = ForeignKeys.meaning(of: key, declared: keys) != nil
    return keys.filter { !isKnown || !GeneratorKeys.isName($0.name) }
      .map { Spelling.Candidate($0.name) }
  }

  /// Reports a key that is not among the declared ones, as what it most likely is.
  ///
  /// - Parameters:
  ///   - entry: The key and its value.
  ///   - keys: The declared keys.
  ///   - isClosed: Whether any other key is an error.
  ///   - reading: The reading of the file.
  /// - Returns: The keys that may have been meant.
  static func report(
    _ entry: YAMLEntry, among keys: [KeyInfo], isClosed: Bool, _ reading: inout Reading
  ) -> [String] {
    guard !entry.key.hasPrefix("x-") else { return [] }
    let place = reading.place(entry.keyRange)
    let near =
      isOfOthers(entry)
      ? []
      : Spelling.nearest(to: entry.key, among: candidates(for: entry.key, keys))
    guard entry.key != "id", near.isEmpty else {
      reading.report(
        entry.key == "id"
          ? IDKey.diagnostic(at: place)
          : MisspeltKey.diagnostic(entry.key, near: near, at: place))
      return near
    }
    if let ours = ForeignKeys.meaning(of: entry.key, declared: keys) {
      reading.report(ForeignKey.diagnostic(entry.key, means: ours, at: place))
      return ForeignKeys.isStrict(ours) ? [ours] : []
    }
    let owners = KeyPlaces.owners(of: entry.key, in: reading.kind)
    guard owners.isEmpty else {
      reading.report(MisplacedKey.diagnostic(entry.key, belongsUnder: owners, at: place))
      return []
    }
    guard !isClosed else {
      reading.report(UnknownValue.key(entry.key, of: reading.key, among: keys, at: place))
      return []
    }
    let finding = Diagnostic(rule, at: place, "the key \(entry.key.quoted) is not known")
    // Keys of a team's own are shown where they stand beside ours, and in the taxonomy.
    let isShown = reading.key.isEmpty || reading.kind == .taxonomy
    reading.report(
      isShown
        ? finding.noting("if it is your own, call it `x-\(HeadingAnchors.slug(entry.key))`")
          .with(effect: "its value is shown on the page, and counts for nothing")
        : finding.noting("write it into the text of the file, or leave it out")
          .with(effect: "its value is on no page, and counts for nothing"))
    return []
  }
}
