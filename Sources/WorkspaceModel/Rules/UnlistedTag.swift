internal import SourceDocuments

/// A tag of a vocabulary that the taxonomy does not list.
enum UnlistedTag {
  static let rule = Rule(
    id: "unlisted-tag", severity: .warning,
    summary: "A tag that is not built in stands in the taxonomy.",
    why:
      "Until the list is written, nobody can tell a tag of the team's from a slip of the keyboard.",
    wrong: .asset("---\ntitle: SOC 2 overview\nformat: ↓podcast\n---\nWhat was audited.\n"),
    right: .taxonomy(
      "---\nsegments: [enterprise, mid-market]\nformats: [article, pdf, podcast]\n---\nHow we tag.\n"
    )
  )

  /// The finding, with the line that adds the tag to those that there are.
  static func diagnostic(
    _ name: String, in vocabulary: Vocabulary,
    effect: String = "the value counts for nothing until the list has it", at place: Place
  ) -> Diagnostic {
    let id = vocabulary.id
    let ids = vocabulary.tags.map { vocabulary[$0].id } + [entry(name)]
    let isEmpty = vocabulary.tags.isEmpty
    let message =
      isEmpty
      ? "there is no list of \(id.plural) yet that holds \(name.quoted)"
      : "there is no built-in \(id.noun) \(name.quoted)"
    let whatGoes = isEmpty ? "" : ", where the list replaces the built-in one"
    return Diagnostic(rule, at: place, message)
      .suggesting(OddCharacters.nearest(to: name, among: vocabulary.candidates))
      .noting(
        "to add it, write into the front matter of \(FileKind.taxonomyPath)\(whatGoes): "
          + "`\(id.rawValue): [\(ids.joined(separator: ", "))]`"
      )
      .noting(oddCharactersIn: name)
      .with(effect: effect)
  }

  /// The entry to write: the tag itself, or an id under which the team's word counts.
  private static func entry(_ name: String) -> String {
    guard !Identifier.isValid(name, allowsFolders: false) else { return name }
    let near = Identifier.suggestion(for: name.replacing("/", with: "-"))
    let id = Identifier.isValid(near, allowsFolders: false) ? near : "an-id"
    return "{id: \(id), aliases: [\(name.asYAML)]}"
  }
}
